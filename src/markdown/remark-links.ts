import type { Definition, Image, Link, Nodes, Parents, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { pagePathOf } from '../model/permalink.ts'
import { href } from '../site.ts'
import { phrasingText } from './phrasing-text.ts'
import { type Reading, readingOf, type TextLink } from './reading.ts'
import { positionOf } from './report.ts'
import { encodePath, isOutside, type ResolvedLink, referenceTo, resolveImage, resolveLink } from './resolve-link.ts'

/**
 * Turns links between files into links between pages, in the text and in the notes, and collects them.
 * The checks find out whether the other file exists.
 */
export function remarkLinks() {
  return (tree: Root, file: VFile): void => {
    const reading = readingOf(file)
    const stretches = [...proseOf(tree, reading), ...notesOf(reading)]
    // The addresses as they are written: an image's is resolved in another way than a link's.
    const written = new Map<string, string>()
    const titles = new Map<string, string>()
    for (const { root } of stretches)
      visit(root, 'definition', ({ identifier, url, title }) => {
        if (written.has(identifier)) return
        written.set(identifier, url)
        titles.set(identifier, title ?? '')
      })
    for (const { root, draft, isShown, note, section } of stretches)
      visit(root, (node: Nodes, index, parent: Parents | undefined) => {
        if (node.type === 'link' || node.type === 'linkReference') {
          const words = phrasingText(node)
          reading.linkWords.push({ text: words, position: positionOf(node) })
          const target = resolveLink(reading.path, (node.type === 'link' ? node.url : written.get(node.identifier)) ?? '')
          if (isShown && target && pageOf(target)) reading.textLinks.push({ to: referenceTo(target), words: words.trim(), note, section })
        }
        if (node.type === 'image' || node.type === 'imageReference') {
          const url = (node.type === 'image' ? node.url : written.get(node.identifier)) ?? ''
          const target = resolveImage(reading.path, url)
          reading.images.push({
            alt: node.alt ?? '',
            url,
            file: target?.folder === 'public' ? target.path : undefined,
            title: (node.type === 'image' ? node.title : titles.get(node.identifier)) ?? '',
            note,
            position: positionOf(node),
          })
        }
        if (node.type === 'link' || node.type === 'definition') node.url = addressOf(node, draft, reading)
        else if (node.type === 'image') node.url = imageAddress(node, reading)
        else if (node.type === 'imageReference' && parent && index !== undefined) {
          const { alt, position, identifier } = node
          const image: Image = { type: 'image', alt, url: written.get(identifier) ?? '', position }
          parent.children[index] = { ...image, url: imageAddress(image, reading) }
        }
      })
  }
}

/** A block of the prose or of a note’s text. */
interface Stretch extends Pick<TextLink, 'note' | 'section'> {
  root: Nodes
  draft: boolean
  isShown: boolean
}

function proseOf(tree: Root, { sections }: Reading): Stretch[] {
  const byId = new Map(sections.map(({ id, title }) => [id, { id, title }]))
  let section: TextLink['section']
  return tree.children.map((root) => {
    if (root.type === 'heading') section = byId.get(String(root.data?.hProperties?.['id'])) ?? section
    return { root, draft: false, isShown: true, note: undefined, section }
  })
}

/** The texts of the notes: those that are shown in reading order, then the others. */
function notesOf({ annotations, notes }: Reading): Stretch[] {
  const labels = annotations.map(({ label }) => label)
  const shown = labels.flatMap((label) => notes.find((note) => note.label === label) ?? [])
  return [...new Set([...shown, ...notes])].flatMap(({ label, content, draft }) =>
    content.map((root) => ({ root, draft, isShown: labels.includes(label), note: label, section: undefined })),
  )
}

function pageOf(target: ResolvedLink | undefined): string | undefined {
  return target?.folder === 'content' ? pagePathOf(target.path) : undefined
}

function addressOf(node: Link | Definition, draft: boolean, reading: Reading): string {
  const { path, report } = reading
  const target = resolveLink(path, node.url)
  const page = pageOf(target)
  const hash = target?.fragment ? `#${encodeURIComponent(target.fragment)}` : ''
  if (target && page) {
    const title = node.type === 'link' ? phrasingText(node) : ''
    reading.links.push({ to: { ...referenceTo(target), title, position: positionOf(node) }, draft })
    return target.path === path && hash ? hash : href(page + hash)
  }
  if (target?.folder === 'public') {
    reading.files.push({ path: target.path, ...(target.fragment && { fragment: target.fragment }), position: positionOf(node) })
    return href(encodePath(target.path)) + hash
  }
  if (!node.url)
    report('link-address', node, 'This link has no address.', 'write the address into the round brackets, or remove the brackets.')
  else if (!isOutside(node.url))
    report(
      'link-address',
      node,
      `\`${node.url}\` does not lead to a page of this site or an address on the web.`,
      'link to a file, such as `../people/name.md`, to a label, such as `#quote-name`, or to an address that begins with `https://`.',
    )
  else if (URL.canParse(node.url)) return node.url
  else report('link-address', node, `\`${node.url}\` is not an address on the web.`, 'copy the address again.')
  return '#'
}

function imageAddress(node: Image, { path, files, report }: Reading): string {
  const target = resolveImage(path, node.url)
  if (target?.folder === 'public') {
    files.push({ path: target.path, position: positionOf(node) })
    return href(encodePath(target.path))
  }
  report(
    'link-address',
    node,
    `The image \`${node.url}\` is not a file of this site: pages load nothing from elsewhere.`,
    'put it into `public/images/` and write `![what it shows](../../public/images/name.jpg)`.',
  )
  return ''
}

import type { Definition, Image, Link, Nodes, Parents, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { pagePathOf } from '../model/permalink.ts'
import { href } from '../site.ts'
import { phrasingText } from './phrasing-text.ts'
import { type Reading, readingOf } from './reading.ts'
import { positionOf, report } from './report.ts'
import { isOutside, resolveLink } from './resolve-link.ts'

/**
 * Turns links between files into links between pages, in the text and in the notes.
 * Whether the other file exists is for the checks to find out: what they need is gathered here.
 */
export function remarkLinks() {
  return (tree: Root, file: VFile): void => {
    const reading = readingOf(file)
    const roots: { root: Nodes; draft: boolean }[] = [
      { root: tree, draft: false },
      ...reading.notes.flatMap(({ content, draft }) => content.map((root) => ({ root, draft }))),
    ]
    // What a definition may lead to depends on whether it is a link's or an image's: an image gets the address as it is written.
    const written = new Map<string, string>()
    for (const { root } of roots)
      visit(root, 'definition', ({ identifier, url }) => {
        if (!written.has(identifier)) written.set(identifier, url)
      })
    for (const { root, draft } of roots)
      visit(root, (node: Nodes, index, parent: Parents | undefined) => {
        if (node.type === 'link' || node.type === 'linkReference')
          reading.linkWords.push({ text: phrasingText(node), position: positionOf(node) })
        if (node.type === 'image' || node.type === 'imageReference')
          reading.images.push({ alt: node.alt ?? '', position: positionOf(node) })
        if (node.type === 'link' || node.type === 'definition') node.url = addressOf(node, draft, reading, file)
        else if (node.type === 'image') node.url = imageAddress(node, reading, file)
        else if (node.type === 'imageReference' && parent && index !== undefined) {
          const { alt, position, identifier } = node
          const image: Image = { type: 'image', alt, url: written.get(identifier) ?? '', position }
          parent.children[index] = { ...image, url: imageAddress(image, reading, file) }
        }
      })
  }
}

function addressOf(node: Link | Definition, draft: boolean, reading: Reading, file: VFile): string {
  const position = positionOf(node)
  if (!node.url) {
    report(
      file,
      'link-address',
      position,
      'This link has no address.',
      'write the address into the round brackets, or remove the brackets.',
    )
    return '#'
  }
  if (isOutside(node.url)) {
    if (URL.canParse(node.url)) return node.url
    report(file, 'link-address', position, `\`${node.url}\` is not an address on the web.`, 'copy the address again.')
    return '#'
  }
  const target = resolveLink(reading.path, node.url)
  const page = target?.folder === 'content' ? pagePathOf(target.path) : undefined
  const hash = target?.fragment ? `#${encodeURIComponent(target.fragment)}` : ''
  if (target && page) {
    const title = node.type === 'link' ? phrasingText(node) : ''
    reading.links.push({ to: { path: target.path, ...(target.fragment ? { fragment: target.fragment } : {}), title, position }, draft })
    return target.path === reading.path && hash ? hash : href(page + hash)
  }
  if (target?.folder === 'public') {
    reading.files.push({ path: target.path, position })
    return href(target.path) + hash
  }
  report(
    file,
    'link-address',
    position,
    `\`${node.url}\` does not lead to a page of this site or an address on the web.`,
    'link to a file, such as `../people/name.md`, to a label, such as `#quote-name`, or to an address that begins with `https://`.',
  )
  return '#'
}

function imageAddress(node: Image, reading: Reading, file: VFile): string {
  const target = resolveLink(reading.path, node.url)
  if (target?.folder === 'public') {
    reading.files.push({ path: target.path, position: positionOf(node) })
    return href(target.path)
  }
  report(
    file,
    'link-address',
    positionOf(node),
    `The image \`${node.url}\` is not a file of this site: pages load nothing from elsewhere.`,
    'put it into `public/images/` and write `![what it shows](../../public/images/name.jpg)`.',
  )
  return ''
}

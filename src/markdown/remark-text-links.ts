import type { Definition, Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { pagePathOf } from '../model/permalink.ts'
import { phrasingText } from './phrasing-text.ts'
import { type Reading, readingOf, type TextLink } from './reading.ts'
import { resolveLink } from './resolve-link.ts'

/** Gathers the links between content files where readers meet them: each with its words and the section or note that it stands in. */
export function remarkTextLinks() {
  return (tree: Root, file: VFile): void => {
    const reading = readingOf(file)
    const stretches = [...inProse(tree, reading), ...inNotes(reading)]
    const definitions = new Map<string, string>()
    const all = [tree, ...reading.notes.flatMap(({ content }) => content)]
    for (const root of all)
      visit(root, 'definition', ({ identifier, url }: Definition) => {
        if (!definitions.has(identifier)) definitions.set(identifier, url)
      })
    for (const { root, ...where } of stretches)
      visit(root, (node: Nodes) => {
        const url = node.type === 'link' ? node.url : node.type === 'linkReference' ? definitions.get(node.identifier) : undefined
        const to = url === undefined ? undefined : contentAt(reading.path, url)
        if (to) reading.textLinks.push({ to, words: phrasingText(node).trim(), ...where })
      })
  }
}

/** A part of the text that lies in one section or note. */
type Stretch = { root: Nodes } & Pick<TextLink, 'note' | 'section'>

function inProse(tree: Root, { sections }: Reading): Stretch[] {
  const known = new Map(sections.map((section) => [section.id, section]))
  let section: TextLink['section']
  return tree.children.map((root) => {
    const opened = root.type === 'heading' ? known.get(String(root.data?.hProperties?.['id'])) : undefined
    if (opened) section = { id: opened.id, title: opened.title }
    return { root, note: undefined, section }
  })
}

/** The texts of the notes that are shown. */
function inNotes({ annotations, notes }: Reading): Stretch[] {
  return annotations.flatMap(({ label }) => {
    const content = notes.find((note) => note.label === label)?.content ?? []
    return content.map((root) => ({ root, note: label, section: undefined }))
  })
}

function contentAt(path: string, url: string): TextLink['to'] | undefined {
  const target = resolveLink(path, url)
  if (target?.folder !== 'content' || !pagePathOf(target.path)) return undefined
  return { path: target.path, ...(target.fragment ? { fragment: target.fragment } : {}) }
}

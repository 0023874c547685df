import type { Heading, Nodes, Parents, PhrasingContent, Root } from 'mdast'
import type { VFile } from 'vfile'
import type { Block } from '../model/article.ts'
import { isReservedId } from '../model/label.ts'
import { headingIds } from '../model/permalink.ts'
import { phrasingText } from './phrasing-text.ts'
import { type Reading, readingOf } from './reading.ts'
import { placeOf, report } from './report.ts'

const blockKinds: Partial<Record<Nodes['type'], Block['kind']>> = { paragraph: 'paragraph', heading: 'heading', tableCell: 'cell', code: 'code' }

/** Reads the plain text: its blocks in order, its sections, and where the markers stand in it. Gives each section its id. */
export function remarkText() {
  return (tree: Root, file: VFile): void => {
    const reading = readingOf(file)
    const idOfHeading = headingIds()
    let quotations = 0
    let section: string | undefined
    const walk = (node: Nodes, around: Parents[], quotation: number | undefined): void => {
      const kind = blockKinds[node.type]
      if (kind) {
        if (node.type === 'heading' && around.length === 1) section = openSection(node, idOfHeading(phrasingText(node)), reading, file)
        addBlock(node, kind, around, { quotation, section }, reading)
      } else if ('children' in node) {
        const inside = node.type === 'blockquote' ? quotations++ : quotation
        for (const child of node.children) walk(child, [...around, node], inside)
      }
    }
    walk(tree, [], undefined)
    reading.sections.forEach((one, i) => {
      one.end = reading.sections[i + 1] ? Math.max(one.end, (reading.sections[i + 1]?.start ?? 1) - 1) : reading.text.length
    })
  }
}

function openSection(node: Heading, id: string, reading: Reading, file: VFile): string {
  const title = phrasingText(node)
  if (reading.kind === 'article') {
    const clash = reading.notes.some((note) => note.label === id)
    if (isReservedId(id) || clash) report(file, 'section-id', placeOf(node), `The address of this section would be \`#${id}\`, which looks like one that the site gives out itself.`, 'begin the heading with another word.')
    else if (!/[\p{L}\p{N}]/u.test(id)) report(file, 'section-id', placeOf(node), 'This heading has no letters to make an address of.', 'write a heading with words.')
  }
  node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id } }
  const start = reading.text.length + (reading.blocks.length ? 1 : 0)
  reading.sections.push({ id, title, depth: node.depth, start, end: start + title.length, place: placeOf(node) })
  return id
}

function addBlock(node: Nodes, kind: Block['kind'], around: Parents[], inside: Pick<Block, 'quotation' | 'section'>, reading: Reading): void {
  const text = node.type === 'code' ? node.value : phrasingText(node)
  const start = reading.text.length + (reading.blocks.length ? 1 : 0)
  reading.text += (reading.blocks.length ? '\n' : '') + text
  const children = 'children' in node ? (node.children as PhrasingContent[]) : []
  findMarkers(children, [...around, node as Parents], start, reading)
  reading.contents.push(children)
  reading.blocks.push({ kind, ...inside, start, end: start + text.length, place: placeOf(node) })
}

function findMarkers(children: readonly PhrasingContent[], around: Parents[], start: number, reading: Reading): void {
  let at = start
  for (const node of children) {
    if (node.type === 'footnoteReference') reading.markers.push({ node, around, block: reading.blocks.length, at })
    else if ('children' in node) findMarkers(node.children, [...around, node], at, reading)
    at += phrasingText(node).length
  }
}

import type { Heading, Nodes, Parents, PhrasingContent, Root } from 'mdast'
import type { VFile } from 'vfile'
import type { Block } from '../model/article.ts'
import { isLayoutId } from '../model/ids.ts'
import { isReservedId } from '../model/label.ts'
import { headingIds } from '../model/permalink.ts'
import { labelInFile } from './labels.ts'
import { continuedBlocks } from './long-quotations.ts'
import { phrasingText } from './phrasing-text.ts'
import { type Reading, readingOf } from './reading.ts'
import { positionOf } from './report.ts'

const blockTypes: Partial<Record<Nodes['type'], Block['is']>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  tableCell: 'cell',
  code: 'code',
}

/** Reads the plain text: its blocks in order, its sections, and where the markers are in it. Gives each section its id. */
export function remarkText() {
  return (tree: Root, file: VFile): void => {
    const reading = readingOf(file)
    const idOfHeading = headingIds()
    let section: string | undefined
    let tables = 0
    /** The paragraphs of the text itself that are directly after another one. */
    const following = new Set<number>()
    let before: Nodes['type'] | undefined
    const walk = (node: Nodes, around: Parents[], quotation: number | undefined): void => {
      const is = blockTypes[node.type]
      if (node.type === 'table') tables++
      if (around.length === 1) {
        if (node.type === 'paragraph' && before === 'paragraph') following.add(reading.blocks.length)
        before = node.type
      }
      if (is) {
        if (node.type === 'heading' && around.length === 1) section = openSection(node, idOfHeading, reading)
        addBlock(node, is, around, { quotation, section, table: is === 'cell' ? tables - 1 : undefined }, reading)
      } else if (node.type === 'blockquote') {
        const start = nextStart(reading)
        const own = reading.quotations.push({ start, end: start }) - 1
        for (const child of node.children) walk(child, [...around, node], own)
        reading.quotations[own] = { start, end: Math.max(start, reading.text.length) }
      } else if ('children' in node) for (const child of node.children) walk(child, [...around, node], quotation)
    }
    walk(tree, [], undefined)
    if (reading.kind === 'article') reading.continued = continuedBlocks(reading.text, reading.blocks, following, reading.marks)
    for (const [i, one] of reading.sections.entries()) {
      const next = reading.sections[i + 1]
      one.end = next ? Math.max(one.end, next.start - 1) : reading.text.length
    }
  }
}

/** Where the next block begins in the plain text. */
function nextStart({ text, blocks }: Reading): number {
  return blocks.length ? text.length + 1 : 0
}

function openSection(node: Heading, idOfHeading: (heading: string) => string, reading: Reading): string {
  const title = phrasingText(node)
  const id = idOfHeading(title)
  // Only articles have labels; the file beside a received text has no page.
  const isTaken = reading.kind === 'article' ? isReservedId(id) : isLayoutId(id)
  if (reading.kind !== 'provenance') {
    if (!/[\p{L}\p{N}]/u.test(title))
      reading.report('section-id', node, 'This heading has no letters to make an address from.', 'write a heading with words.')
    else if (isTaken) {
      const what = `The address of this section would be \`#${id}\`, which looks like an address that the site itself gives out.`
      reading.report('section-id', node, what, 'begin the heading with another word.')
    }
  }
  node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id } }
  const start = nextStart(reading)
  reading.sections.push({ id, title, depth: node.depth, start, end: start + title.length, position: positionOf(node) })
  return id
}

function addBlock(
  node: Nodes,
  is: Block['is'],
  around: Parents[],
  inside: Pick<Block, 'quotation' | 'section' | 'table'>,
  reading: Reading,
): void {
  const text = node.type === 'code' ? node.value : phrasingText(node)
  const start = nextStart(reading)
  reading.text += (reading.blocks.length ? '\n' : '') + text
  const children = 'children' in node ? (node.children as PhrasingContent[]) : []
  findMarkers(children, [...around, node as Parents], start, reading)
  reading.contents.push(children)
  reading.blocks.push({ is, ...inside, start, end: start + text.length, position: positionOf(node) })
}

function findMarkers(children: readonly PhrasingContent[], around: Parents[], start: number, reading: Reading): void {
  let at = start
  for (const node of children) {
    if (node.type === 'footnoteReference')
      reading.markers.push({ node, around, block: reading.blocks.length, at, label: labelInFile(node, reading.source), isValid: true })
    else if ('children' in node) findMarkers(node.children, [...around, node], at, reading)
    at += phrasingText(node).length
  }
}

import type { FootnoteReference, Nodes, Parents, PhrasingContent, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import type { Annotation, Passage } from '../model/annotation.ts'
import { idOf } from '../model/permalink.ts'
import { signOf } from '../model/sign.ts'
import { type MarkedSpan, markSpans } from './mark-spans.ts'
import { readingOf } from './reading.ts'

const names = { quote: 'quote', condition: 'condition', observation: 'observation', note: 'note' } as const

/** Marks the words of every passage, gives it its id, and makes its marker a link to the note. */
export function remarkMarks() {
  return (tree: Root, file: VFile): void => {
    const reading = readingOf(file)
    const owners = new Map<string, Annotation>()
    const passages = reading.annotations.flatMap((annotation) => annotation.passages.map((passage) => ({ annotation, passage })))
    for (const { annotation, passage } of passages) owners.set(passage.id, annotation)
    const markers = new Map(reading.markers.map(({ node, at, block }) => [node, passages.find(({ passage }) => passage.marker === at && passage.block === block && passage.place.column === node.position?.start.column && passage.place.line === node.position.start.line)]))
    const begun = new Set<string>()
    const mark = (key: string, children: PhrasingContent[]): PhrasingContent => {
      const first = !begun.has(key)
      begun.add(key)
      const owner = owners.get(key)
      return { type: 'emphasis', data: { hName: 'mark', hProperties: { ...(first ? { id: key } : {}), className: [owner?.kind ?? ''], dataOf: key } }, children }
    }
    let index = 0
    const walk = (node: Nodes): void => {
      if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
        const block = reading.blocks[index++]
        if (!block) return
        const spans = passages.flatMap(({ passage }) => clip(passage, block.start, block.end))
        node.children = markSpans(node.children, spans, mark)
      } else if (node.type === 'code') index++
      else if ('children' in node) node.children.forEach(walk)
    }
    walk(tree)
    visit(tree, 'footnoteReference', (node: FootnoteReference, at, parent: Parents | undefined) => {
      const found = markers.get(node)
      if (parent && at !== undefined) parent.children.splice(at, 1, ...(found ? markerNodes(found.annotation, found.passage) : []))
    })
  }
}

/** The parts of a passage's pieces that lie in one block, in the block's own offsets. */
function clip(passage: Passage, start: number, end: number): MarkedSpan[] {
  return passage.pieces
    .map((piece) => ({ key: passage.id, start: Math.max(piece.start, start) - start, end: Math.min(piece.end, end) - start }))
    .filter((span) => span.start < span.end)
}

/** A marker as a link to its note; before it an empty element with the passage's id where there are no words to mark. */
function markerNodes(annotation: Annotation, passage: Passage): PhrasingContent[] {
  const index = annotation.passages.indexOf(passage)
  const sign = signOf(annotation)
  const anchor: PhrasingContent = { type: 'emphasis', data: { hName: 'span', hProperties: { id: passage.id, className: ['place'] } }, children: [] }
  const link: PhrasingContent = {
    type: 'link',
    url: `#${idOf.note(annotation.label)}`,
    data: { hProperties: { id: idOf.marker(annotation.label, index), className: ['marker', annotation.kind], role: 'doc-noteref', ariaLabel: `${sign}, ${names[annotation.kind]}: open the note` } },
    children: [{ type: 'text', value: sign }],
  }
  return passage.pieces.length ? [link] : [anchor, link]
}

import type { Nodes, Parents, PhrasingContent, Root } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import type { Annotation, Passage } from '../model/annotation.ts'
import { markerId, noteId } from '../model/ids.ts'
import { signOf } from '../model/kinds.ts'
import { type MarkedSpan, markSpans } from './mark-spans.ts'
import { readingOf } from './reading.ts'
import { positionOf } from './report.ts'

/** Marks the words of every passage, and makes its marker a link to the note. Markers without a passage leave no trace. */
export function remarkMarks() {
  return (tree: Root, file: VFile): void => {
    const reading = readingOf(file)
    const marked = reading.annotations.flatMap((annotation) => annotation.passages.map((passage) => ({ annotation, passage })))
    const kindOf = new Map(marked.map(({ annotation, passage }) => [passage.id, annotation.kind]))
    // No role: some screen readers say “mark” and “end of mark” around each, in the middle of sentences. The marker after the words says what they are.
    const mark = (key: string, children: PhrasingContent[]): PhrasingContent => ({
      type: 'emphasis',
      data: { hName: 'mark', hProperties: { className: [kindOf.get(key) ?? ''], role: 'none', dataOf: key } },
      children,
    })
    let index = 0
    const walk = (node: Nodes): void => {
      if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
        const block = reading.blocks[index++]
        if (block)
          node.children = markSpans(
            node.children,
            marked.flatMap(({ passage }) => clip(passage, block.start, block.end)),
            mark,
          )
      } else if (node.type === 'code') index++
      else if ('children' in node) node.children.forEach(walk)
    }
    walk(tree)
    const byPosition = new Map(marked.map((one) => [keyOf(one.passage.position), one]))
    visit(tree, 'footnoteReference', (node, at, parent: Parents | undefined) => {
      const found = byPosition.get(keyOf(positionOf(node)))
      const nodes = found ? markerNodes(found.annotation, found.passage) : []
      if (!parent || at === undefined) return undefined
      parent.children.splice(at, 1, ...nodes)
      return [SKIP, at + nodes.length]
    })
  }
}

function keyOf({ line, column }: Passage['position']): string {
  return `${line}:${column}`
}

/** The parts of a passage's pieces that are in one block, as offsets in that block. */
function clip(passage: Passage, start: number, end: number): MarkedSpan[] {
  return passage.pieces
    .map((piece) => ({ key: passage.id, start: Math.max(piece.start, start) - start, end: Math.min(piece.end, end) - start }))
    .filter((span) => span.start < span.end)
}

/**
 * A marker as a link to its note; before it an empty element with the passage's id where there are no words to mark. The link has a name and no
 * words, because the words around it are the article's: the style sheet writes its sign.
 */
function markerNodes(annotation: Annotation, passage: Passage): PhrasingContent[] {
  const sign = signOf(annotation)
  const anchor: PhrasingContent = {
    type: 'emphasis',
    data: { hName: 'span', hProperties: { id: passage.id, className: ['anchor'] } },
    children: [],
  }
  const link: PhrasingContent = {
    type: 'link',
    url: `#${noteId(annotation.label)}`,
    data: {
      hProperties: {
        id: markerId(passage.id),
        className: ['marker', annotation.kind],
        role: 'doc-noteref',
        ariaLabel: `${sign}, ${annotation.kind}`,
        dataSign: sign,
      },
    },
    children: [],
  }
  return passage.pieces.length ? [link] : [anchor, link]
}

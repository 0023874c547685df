import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import type { Annotation } from '../model/annotation.ts'
import { kinds } from '../model/kinds.ts'
import type { Span } from '../model/position.ts'
import { phrasingText } from './phrasing-text.ts'
import { type Reading, readingOf } from './reading.ts'

/**
 * Refuses words that are struck through where words are compared, and finds the emphasis in quotes and in the words of sources: it is no part
 * of the words, so the comparison does not see it.
 */
export function remarkStress() {
  return (tree: Root, file: VFile): void => {
    const reading = readingOf(file)
    if (reading.kind === 'source')
      visit(tree, 'blockquote', (words) => {
        visit(words, (node) => {
          if (node.type === 'delete') reportStruck(node, 'this source’s words', reading)
          // Nodes with a name of their own for HTML are made by other plugins: turns and labels.
          else if ((node.type === 'strong' || node.type === 'emphasis') && !node.data?.hName) reading.emphasized.push(phrasingText(node))
        })
      })
    if (reading.kind !== 'article') return
    const isReceived = (reading.values as { received?: string } | undefined)?.received !== undefined
    const passages = reading.annotations.flatMap((annotation) => annotation.passages.map((passage) => ({ annotation, passage })))
    for (const [i, block] of reading.blocks.entries())
      for (const { node, start, end } of stressed(reading.contents[i] ?? [], block.start)) {
        const around = passages.filter(({ passage }) => passage.pieces.some((piece) => piece.start < end && piece.end > start))
        if (node.type !== 'delete') {
          for (const { passage } of around)
            if (!passage.pieces.some((piece) => isAll(reading.text, piece, { start, end })))
              passage.emphasized = [...(passage.emphasized ?? []), { start, end }]
          continue
        }
        const compared = around.find(({ annotation }) => kinds[annotation.kind].needsWords || annotation.kind === 'quote')
        if (compared) reportStruck(node, nameOf(compared.annotation), reading)
        else if (isReceived) reportStruck(node, 'a text that was received', reading)
      }
    for (const { passage } of passages) passage.emphasized ??= []
  }
}

function nameOf({ kind, label }: Annotation): string {
  return `the words of the ${kind} \`${label}\``
}

function reportStruck(node: Nodes, where: string, { report }: Reading): void {
  report(
    'struck-words',
    node,
    `“${phrasingText(node)}” is struck through in ${where}.`,
    'remove the words if they are not there, or the tildes around them if they are.',
  )
}

/** Every stretch of inline content that is struck through or emphasized, with its span in the plain text; without a quote's own marks around it. */
function stressed(children: readonly Nodes[], from: number): (Span & { node: Nodes })[] {
  let at = from
  return children.flatMap((node) => {
    const start = at
    at += phrasingText(node).length
    const inner = 'children' in node ? stressed(node.children, start) : []
    return ['delete', 'strong', 'emphasis'].includes(node.type) ? [{ node, start, end: at }, ...inner] : inner
  })
}

/** Whether a span has all the words of a piece. */
function isAll(text: string, piece: Span, { start, end }: Span): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(piece.start, Math.max(piece.start, start)) + text.slice(Math.min(piece.end, end), piece.end))
}

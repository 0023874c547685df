import type { PhrasingContent } from 'mdast'
import type { Span } from '../model/place.ts'
import { phrasingText } from './phrasing-text.ts'

/** A stretch of a block's text that is to be marked. */
export interface MarkedSpan extends Span {
  /** What it is marked as; comes back with each piece of the mark. */
  key: string
}

/** Makes the node that stands for one piece of a mark. */
export type MakeMark = (key: string, children: PhrasingContent[]) => PhrasingContent

/** A node with where its words stand in the block. */
interface Placed extends Span {
  node: PhrasingContent
}

/**
 * Puts marks around stretches of inline content. Marks nest where one holds another; where they overlap, or where one begins inside
 * emphasis and ends outside, it falls into as few pieces as nesting allows. The pieces of one mark put together are its words.
 *
 * @param children a block's inline content
 * @param spans stretches of the block's text (see `phrasingText`), in UTF-16 units
 */
export function markSpans(children: readonly PhrasingContent[], spans: readonly MarkedSpan[], mark: MakeMark, start = 0): PhrasingContent[] {
  const filled = spans.filter((span) => span.start < span.end)
  return nest(cut(children, filled, mark, start), filled, mark)
}

/** The same content with its text cut at each border of a span, and spans that end inside a node marked within it. */
function cut(children: readonly PhrasingContent[], spans: readonly MarkedSpan[], mark: MakeMark, from: number): Placed[] {
  const placed: Placed[] = []
  let at = from
  for (const node of children) {
    const end = at + phrasingText(node).length
    if (node.type === 'text') placed.push(...cutText(node.value, at, spans))
    else if ('children' in node || node.type === 'inlineCode') {
      const start = at
      const inside = spans.filter((span) => span.start < end && span.end > start && !covers(span, { start, end }))
      placed.push({ node: inside.length ? markInside(node, inside, mark, at) : node, start: at, end })
    } else placed.push({ node, start: at, end })
    at = end
  }
  return placed
}

function cutText(value: string, from: number, spans: readonly MarkedSpan[]): Placed[] {
  const end = from + value.length
  const inner = spans.flatMap((span) => [span.start, span.end]).filter((at) => at > from && at < end)
  const borders = [...new Set([from, ...inner, end])].toSorted((a, b) => a - b)
  return borders.slice(0, -1).map((start, i) => {
    const stop = borders[i + 1] ?? end
    return { node: { type: 'text', value: value.slice(start - from, stop - from) }, start, end: stop }
  })
}

function markInside(node: PhrasingContent, spans: readonly MarkedSpan[], mark: MakeMark, start: number): PhrasingContent {
  if (node.type === 'inlineCode') {
    // Code has no children in Markdown; on the page it may hold a mark.
    const children = markSpans([{ type: 'text', value: node.value }], spans, mark, start)
    return { type: 'emphasis', data: { hName: 'code' }, children }
  }
  if ('children' in node) return { ...node, children: markSpans(node.children, spans, mark, start) } as PhrasingContent
  return node
}

/** Whether a span holds all of a stretch; a marker has no words and must stand between words of the span. */
function covers(span: Span, inner: Span): boolean {
  return inner.start === inner.end ? span.start < inner.start && span.end > inner.end : span.start <= inner.start && span.end >= inner.end
}

/** Wraps runs of nodes: at each node the span that reaches furthest is the outermost. */
function nest(placed: readonly Placed[], spans: readonly MarkedSpan[], mark: MakeMark): PhrasingContent[] {
  const out: PhrasingContent[] = []
  for (let i = 0; i < placed.length; ) {
    const here = placed[i] as Placed
    const runs = spans.filter((span) => covers(span, here)).map((span) => ({ span, length: runLength(placed, i, span) }))
    const outer = runs.reduce<(typeof runs)[number] | undefined>((best, run) => (!best || run.length > best.length ? run : best), undefined)
    if (!outer) {
      out.push(here.node)
      i++
      continue
    }
    const rest = spans.filter((span) => span !== outer.span)
    out.push(mark(outer.span.key, nest(placed.slice(i, i + outer.length), rest, mark)))
    i += outer.length
  }
  return out
}

function runLength(placed: readonly Placed[], from: number, span: Span): number {
  let end = from
  while (end < placed.length && covers(span, placed[end] as Placed)) end++
  return end - from
}

import type { PhrasingContent } from 'mdast'
import type { Span } from '../model/position.ts'
import { phrasingText } from './phrasing-text.ts'

/** A stretch of a block's text to mark. */
export interface MarkedSpan extends Span {
  /** Identifies the mark; passed on to `MakeMark` with each of its pieces. */
  key: string
}

/** Makes the node of one piece of a mark. */
export type MakeMark = (key: string, children: PhrasingContent[]) => PhrasingContent

/** A node with the stretch of the block that its words are. */
interface Placed extends Span {
  node: PhrasingContent
}

/**
 * Puts marks around stretches of inline content. Marks nest where one contains another; where two overlap, or one begins inside
 * emphasis and ends outside, it is cut into as few pieces as nesting allows. The pieces of one mark put together are its words.
 *
 * @param children a block's inline content
 * @param spans stretches of the block's text (see `phrasingText`), in UTF-16 units
 * @param start where the content begins in the block's text
 */
export function markSpans(
  children: readonly PhrasingContent[],
  spans: readonly MarkedSpan[],
  mark: MakeMark,
  start = 0,
): PhrasingContent[] {
  const filled = spans.filter((span) => span.start < span.end)
  return filled.length ? nest(cut(children, filled, mark, start), filled, mark) : [...children]
}

/** The same content with its text cut at each border of a span, and spans that end inside a node marked within it. */
function cut(children: readonly PhrasingContent[], spans: readonly MarkedSpan[], mark: MakeMark, from: number): Placed[] {
  const placed: Placed[] = []
  let start = from
  for (const node of children) {
    const end = start + phrasingText(node).length
    if (node.type === 'text') placed.push(...cutText(node.value, start, spans))
    else {
      const whole = { node, start, end }
      const inside = spans.filter((span) => span.start < end && span.end > start && !covers(span, whole))
      placed.push(inside.length ? { ...whole, node: markInside(node, inside, mark, start) } : whole)
    }
    start = end
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
    // Code has no children in Markdown; on the page it may contain a mark.
    const children = markSpans([{ type: 'text', value: node.value }], spans, mark, start)
    return { type: 'emphasis', data: { hName: 'code' }, children }
  }
  if ('children' in node) return { ...node, children: markSpans(node.children, spans, mark, start) } as PhrasingContent
  return node
}

/** Whether a span contains all of a node. What has no words must be between words of the span: markers come after their words. */
function covers(span: Span, { node, start, end }: Placed): boolean {
  if (start === end) return span.start < start && span.end > end
  return span.start <= start && (endsWithMarker(node) ? span.end > end : span.end >= end)
}

function endsWithMarker(node: PhrasingContent): boolean {
  const last = 'children' in node ? node.children.at(-1) : undefined
  return last !== undefined && (last.type === 'footnoteReference' || endsWithMarker(last))
}

/** Wraps runs of nodes: at each node the span that reaches furthest is the outermost. */
function nest(placed: readonly Placed[], spans: readonly MarkedSpan[], mark: MakeMark): PhrasingContent[] {
  const out: PhrasingContent[] = []
  for (let i = 0; i < placed.length; ) {
    const here = placed[i] as Placed
    const covering = spans.filter((span) => covers(span, here))
    const outer = covering.reduce<MarkedSpan | undefined>((best, span) => (best && best.end >= span.end ? best : span), undefined)
    if (!outer) {
      out.push(here.node)
      i++
      continue
    }
    let end = i + 1
    while (end < placed.length && covers(outer, placed[end] as Placed)) end++
    const rest = spans.filter((span) => span !== outer)
    out.push(mark(outer.key, nest(placed.slice(i, end), rest, mark)))
    i = end
  }
  return out
}

import type { Annotation } from '../model/annotation.ts'
import type { Article, Block } from '../model/article.ts'
import { formatAddress } from '../model/ids.ts'
import { signOf } from '../model/kinds.ts'
import { inWords, type Named } from '../model/named.ts'
import { pathOf } from '../model/permalink.ts'
import type { Span } from '../model/position.ts'

/** Consecutive paragraphs of the article that hold words of an annotation. */
export interface PassageContext {
  /** Their section, with its address. */
  section: Named | undefined
  paragraphs: ContextStretch[][]
}

/** A stretch of a paragraph: the annotation's own words, other text, or the sign of a passage without words. */
interface ContextStretch {
  is: 'words' | 'text' | 'sign'
  text: string
}

/**
 * An annotation's passages in context: the paragraphs, list items or table cells that hold their words and markers, in order, each once.
 * Only this annotation's words are marked; the sign marks the position of a passage without words.
 */
export function passageContexts(article: Article, annotation: Annotation): PassageContext[] {
  const indexes = [...new Set(annotation.passages.flatMap((passage) => blocksOf(article, passage)))].sort((a, b) => a - b)
  const contexts: PassageContext[] = []
  for (const [i, index] of indexes.entries()) {
    const block = article.blocks[index]
    if (!block) continue
    const paragraph = stretches(article, annotation, block)
    const before = index - 1 === indexes[i - 1] ? contexts.at(-1) : undefined
    if (before) {
      before.paragraphs.push(paragraph)
      continue
    }
    const section = article.sections.find(({ id }) => id === block.section)
    const path = formatAddress(pathOf.article(article.slug), section?.id)
    contexts.push({ section: section && { ...inWords(section.title, article.language), path }, paragraphs: [paragraph] })
  }
  return contexts
}

/** The blocks from the first that holds words of a passage to the one that holds its marker. */
function blocksOf({ blocks }: Article, { pieces, block: last }: Annotation['passages'][number]): number[] {
  const start = Math.min(...pieces.map((piece) => piece.start))
  const first = pieces.length ? blocks.findIndex(({ end }) => start < end) : last
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

/** A block's text, cut where words of the annotation begin and end. */
function stretches({ text }: Article, annotation: Annotation, block: Block): ContextStretch[] {
  const cut: ContextStretch[] = []
  let at = block.start
  const plainTo = (end: number) => {
    if (end > at) cut.push({ is: 'text', text: text.slice(at, end) })
    at = end
  }
  for (const { start, end } of marked(annotation, block)) {
    plainTo(start)
    cut.push(end > start ? { is: 'words', text: text.slice(start, end) } : { is: 'sign', text: signOf(annotation) })
    at = end
  }
  plainTo(block.end)
  return cut
}

/** The pieces of an annotation's passages in a block, in order, joined where they overlap; the marker's position for a passage without words. */
function marked({ passages }: Annotation, block: Block): Span[] {
  const spans = passages.flatMap(({ pieces, marker }) => (pieces.length ? pieces : [{ start: marker, end: marker }]))
  const joined: Span[] = []
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const span = { start: Math.max(start, block.start), end: Math.min(end, block.end) }
    // A span in another block ends before it starts, once it is clipped.
    if (span.start > span.end) continue
    const before = joined.at(-1)
    if (before && span.start < before.end) before.end = Math.max(before.end, span.end)
    else joined.push(span)
  }
  return joined
}

import type { Span } from '../model/position.ts'
import { closingStart, holdsClosers } from './closing.ts'
import { type Comparable, comparable } from './comparable.ts'
import { cutsWord } from './word-borders.ts'

/** Why words were not found, for a message that shows both readings. */
export interface Disagreement {
  /** The written piece that is not found. */
  piece: string
  /** What the article says before the marker, about as long as the written words. */
  reading: string
  /** What is between the words and the marker, where the words are before it. */
  between?: string
}

/**
 * Finds the words that a note writes in the article's text, going back from their marker.
 *
 * The last piece ends at the marker: only closing punctuation, quotation marks and brackets may be between, and the note may
 * write all of them, some or none. `…` in the written words includes everything between, `[…]` leaves it out and so begins a new piece. Each
 * piece is the nearest that fits, of whole words, before the one that follows it. `comparable` says which differences count.
 *
 * @param prose the text that the words must be in, up to the marker
 * @param written the words as the note writes them
 * @returns one span of the prose for each piece between `[…]`s, in UTF-16 units
 */
export function findWords(prose: Comparable, written: string): Span[] | Disagreement {
  const { value, starts, ends } = prose
  const groups = comparable(written).value.split('[…]').map(segmentsOf)
  const spans: Span[] = []
  let limit: number | undefined
  for (const segments of groups.toReversed()) {
    let end: number | undefined
    for (const segment of segments.toReversed()) {
      const found: Span | undefined = limit === undefined ? findLast(value, segment) : findBefore(value, segment, limit)
      if (segment === '' || found === undefined) return disagreement(prose, segment, written, limit === undefined)
      end ??= found.end
      limit = found.start
    }
    spans.push({ start: starts[limit ?? 0] ?? 0, end: ends[(end ?? 0) - 1] ?? 0 })
  }
  return spans.reverse()
}

/** The written pieces around each `…`; a `…` at the beginning or end is the article's own. */
function segmentsOf(group: string): string[] {
  const words = group.trim()
  const isGap = (at: number) => words[at] === '…' || words[at] === ' '
  let start = 0
  let end = words.length
  while (start < end && isGap(start)) start++
  while (end > start && isGap(end - 1)) end--
  if (start === end) return [words]
  const parts = words
    .slice(start, end)
    .split('…')
    .map((part) => part.trim())
  return parts.flatMap((part, i) => {
    const whole = (i === 0 ? words.slice(0, start) : '') + part + (i === parts.length - 1 ? words.slice(end) : '')
    return whole ? [whole] : []
  })
}

/** Finds the last piece: it ends at the marker, apart from closing characters, as near to it as fits. */
function findLast(prose: string, piece: string): Span | undefined {
  const earliest = closingStart(prose)
  for (let end = prose.length; end >= earliest; end--) {
    const start = end - piece.length
    if (start >= 0 && prose.startsWith(piece, start) && isWhole(prose, start, end)) return { start, end }
  }
  // The note may have left out some of the closing characters, such as the comma in “by Friday,”.
  const core = piece.slice(0, closingStart(piece))
  const start = earliest - core.length
  if (!core || !prose.endsWith(core, earliest) || !isWhole(prose, start, earliest)) return undefined
  const closed = holdsClosers(prose.slice(earliest), piece.slice(core.length))
  if (closed === undefined) return undefined
  return { start, end: isOpen(core) ? earliest + closed : earliest }
}

/** Whether a quotation mark or bracket is left open, so that words which end here would lack its partner. */
function isOpen(words: string): boolean {
  const count = (character: string) => words.split(character).length - 1
  return count('"') % 2 === 1 || count('(') > count(')') || count('[') > count(']') || count('«') !== count('»')
}

/** Finds the nearest piece that fits and ends at `limit` or before it. */
function findBefore(prose: string, piece: string, limit: number): Span | undefined {
  for (let from = limit - piece.length; from >= 0; ) {
    const start = prose.lastIndexOf(piece, from)
    if (start < 0) return undefined
    if (isWhole(prose, start, start + piece.length)) return { start, end: start + piece.length }
    from = start - 1
  }
  return undefined
}

/** Whether a stretch begins and ends between words: `sign` is not found in `resign`. */
function isWhole(text: string, start: number, end: number): boolean {
  return !cutsWord(text, start) && !cutsWord(text, end)
}

function disagreement(prose: Comparable, piece: string, written: string, isLast: boolean): Disagreement {
  const { text, value, starts } = prose
  const words = comparable(written).value.trim()
  const opening = words.split(' ', 2).join(' ')
  const before = opening ? value.lastIndexOf(opening) : -1
  const closing = closingStart(value)
  const about = Math.max(0, closing - words.length)
  const start = before >= 0 && before >= about - words.length ? before : value.lastIndexOf(' ', about) + 1
  // The message shows the words as the article prints them, with its own marks.
  const printed = (from: number, to: number) => text.slice(starts[from] ?? text.length, to < value.length ? starts[to] : text.length).trim()
  const found = isLast && piece ? findBefore(value, piece, value.length) : undefined
  // Closing characters are shown when the note writes some: they may be the difference.
  const isBare = closingStart(words) === words.length
  return {
    piece,
    reading: printed(start, isBare && closing > start ? closing : value.length),
    ...(found === undefined ? {} : { between: printed(found.end, value.length) }),
  }
}

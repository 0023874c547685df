import type { Span } from '../model/place.ts'
import { closingStart } from './closing.ts'
import { type Comparable, comparable } from './comparable.ts'

/** Why words were not found, for a message that shows both readings. */
export interface Disagreement {
  /** The written piece that does not fit. */
  piece: string
  /** What the article reads before the marker, about as long as the written words. */
  reading: string
  /** The words do stand before the marker, but this stands between them and it. */
  between?: string
}

/**
 * Finds the words that a note writes in the article's text, going back from their marker.
 *
 * The last piece ends at the marker: only closing punctuation, quotation marks and brackets may stand between, and the note may
 * write them or not. `…` in the written words stands for everything between, `[…]` leaves it out and so begins a new piece. Each
 * piece is the nearest that fits, of whole words, before the one that follows it. What counts is told at `comparable`.
 *
 * @param text the article's plain text
 * @param from where the block that the words must lie in begins
 * @param marker where the marker stands
 * @param written the words as the note writes them
 * @returns one span for each piece between `[…]`s, in UTF-16 units of `text`
 */
export function findWordsBefore(text: string, from: number, marker: number, written: string): Span[] | Disagreement {
  const prose = comparable(text.slice(from, marker))
  const groups = comparable(written).value.split('[…]').map(segmentsOf)
  const spans: Span[] = []
  let limit: number | undefined
  for (const segments of groups.toReversed()) {
    let end: number | undefined
    for (const segment of segments.toReversed()) {
      const found: number | undefined = limit === undefined ? startOfLast(prose.value, segment) : startBefore(prose.value, segment, limit)
      if (segment === '' || found === undefined) return disagreement(text.slice(from, marker), prose, segment, written, limit === undefined)
      end ??= found + segment.length
      limit = found
    }
    spans.unshift(spanOf(prose, from, limit ?? 0, end ?? 0))
  }
  return spans
}

/** The written pieces around each `…`; one that nothing stands before or behind is the article's own. */
function segmentsOf(group: string): string[] {
  const [, lead = '', core = '', trail = ''] = /^(…*)(.*?)(…*)$/su.exec(group.trim()) ?? []
  const inner = core.split('…').map((part) => part.trim()).filter((part, i, all) => part !== '' || all.length === 1 || i === 0)
  const between = core.startsWith(' ') ? ' ' : ''
  const last = inner.length - 1
  return inner.map((part, i) => (i === 0 && lead ? lead + between : '') + part + (i === last ? trail : ''))
}

/** Where the last piece starts: it ends at the marker but for closing characters, as near to it as fits. */
function startOfLast(prose: string, piece: string): number | undefined {
  const earliest = closingStart(prose)
  for (let end = prose.length; end >= earliest; end--) {
    const start = end - piece.length
    if (start >= 0 && prose.startsWith(piece, start) && isWhole(prose, start, end)) return start
  }
  return undefined
}

/** Where a piece starts that ends at `limit` or before it, the nearest that fits. */
function startBefore(prose: string, piece: string, limit: number): number | undefined {
  for (let start = prose.lastIndexOf(piece, limit - piece.length); start >= 0; start = prose.lastIndexOf(piece, start - 1)) {
    if (start + piece.length <= limit && isWhole(prose, start, start + piece.length)) return start
    if (start === 0) break
  }
  return undefined
}

const letter = /[\p{L}\p{N}\p{M}]/u
const withoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** Whether a stretch cuts no word in two: `sign` is not found in `resign`. Scripts that set no spaces may be cut anywhere. */
function isWhole(text: string, start: number, end: number): boolean {
  return !cutsWord(text, start) && !cutsWord(text, end)
}

function cutsWord(text: string, at: number): boolean {
  const before = /.$/su.exec(text.slice(Math.max(0, at - 2), at))?.[0] ?? ''
  const after = String.fromCodePoint(text.codePointAt(at) ?? 32)
  if (/\p{M}/u.test(after)) return true
  return letter.test(before) && letter.test(after) && !(withoutSpaces.test(before) || withoutSpaces.test(after))
}

function spanOf(prose: Comparable, from: number, start: number, end: number): Span {
  return { start: from + (prose.starts[start] ?? 0), end: from + (prose.ends[end - 1] ?? 0) }
}

function disagreement(text: string, { value: prose, starts }: Comparable, piece: string, written: string, isLast: boolean): Disagreement {
  const words = comparable(written).value.trim()
  const opening = words.split(' ').slice(0, 2).join(' ')
  const known = opening ? prose.lastIndexOf(opening) : -1
  const about = Math.max(0, closingStart(prose) - words.length)
  const start = known >= 0 && known >= about - words.length ? known : prose.lastIndexOf(' ', about) + 1
  const end = Math.max(start, closingStart(prose)) > start ? closingStart(prose) : prose.length
  // Readings are shown as the article prints them, with its own marks.
  const printed = (from: number, to: number) => text.slice(starts[from] ?? text.length, starts[to] ?? text.length).trim()
  const at = isLast && piece ? startBefore(prose, piece, prose.length) : undefined
  return { piece, reading: printed(start, end), ...(at === undefined ? {} : { between: printed(at + piece.length, prose.length) }) }
}

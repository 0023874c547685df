import type { Span } from '../model/position.ts'
import { closingStart } from './closing.ts'
import { doubleMarks, type MarkStyle, pairMarks } from './quotation-marks.ts'

/**
 * The words between the quotation marks that close at a marker, nesting respected: without the marks, and without a comma
 * that the sentence around them put before the closing one. Undefined when no quotation closes there.
 *
 * @param text the article's plain text
 * @param from where the block begins
 * @param marker where the marker is
 */
export function quotedWordsBefore(text: string, from: number, marker: number, style: MarkStyle): Span | undefined {
  const prose = text.slice(from, marker)
  const closing = closingStart(prose)
  const pair = pairMarks(prose, style).pairs.findLast(({ close }) => close >= closing)
  return pair && inner(text, from + pair.open + 1, from + pair.close)
}

/** The words from the last opening mark that nothing closes to a marker: a paragraph of a quotation that goes on in the next one. */
export function openWordsBefore(text: string, from: number, marker: number, style: MarkStyle): Span | undefined {
  const prose = text.slice(from, marker)
  const open = pairMarks(prose, style).unpaired.findLast(
    (at) => marks[style].includes(prose.charAt(at)) && /(?:^|[\s([{\u2010-\u2015-])$/u.test(prose.slice(0, at)) && at + 1 < prose.length,
  )
  return open === undefined ? undefined : inner(text, from + open + 1, marker)
}

/**
 * Words without the quotation marks that a note copied with them: around all of them, around each piece, or on one side only.
 * Marks around some of the words stay, as in: He called it “a farce”.
 */
export function withoutMarks(text: string, pieces: readonly Span[], style: MarkStyle): Span[] {
  const each = pieces.map((piece) => unwrapped(text, piece, style))
  if (each.every((piece) => piece !== undefined)) return each
  const words = pieces.map(({ start, end }) => text.slice(start, end))
  const joined = words.join(' ')
  const { pairs, unpaired } = pairMarks(joined, style)
  const last = lastMark(joined, style)
  const around = pairs.some(({ open, close }) => open === 0 && close === last)
  const lead = around || (last !== 0 && unpaired.includes(0)) ? 1 : 0
  const after = around || unpaired.includes(last) ? joined.length - last : 0
  return pieces.map((piece, i) => {
    const start = piece.start + (i === 0 ? lead : 0)
    if (i < pieces.length - 1 || after === 0 || after > piece.end - start) return start < piece.end ? { start, end: piece.end } : piece
    return inner(text, start, piece.end - after) ?? piece
  })
}

const marks: Record<MarkStyle, string> = { double: doubleMarks, single: `${doubleMarks}‘’'‚` }

/** A piece without the pair of marks around it; undefined when there is none. */
function unwrapped(text: string, { start, end }: Span, style: MarkStyle): Span | undefined {
  const words = text.slice(start, end)
  const last = lastMark(words, style)
  const isWrapped = pairMarks(words, style).pairs.some(({ open, close }) => open === 0 && close === last)
  return isWrapped ? inner(text, start + 1, start + last) : undefined
}

/** Where the quotation mark is that words end with, apart from punctuation after it; -1 when there is none. */
function lastMark(words: string, style: MarkStyle): number {
  let end = words.length
  while (end > 0 && '.,;:!?…。、，；：！？،؟؛'.includes(words.charAt(end - 1))) end--
  return end > 0 && marks[style].includes(words.charAt(end - 1)) ? end - 1 : -1
}

/** A stretch without white space around it and without a comma at its end. */
function inner(text: string, start: number, end: number): Span | undefined {
  const words = text.slice(start, end)
  const lead = words.length - words.trimStart().length
  const length = words
    .trimEnd()
    .replace(/[,،，]$/, '')
    .trimEnd().length
  return length > lead ? { start: start + lead, end: start + length } : undefined
}

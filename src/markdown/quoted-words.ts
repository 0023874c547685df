import type { Span } from '../model/place.ts'
import { closingStart } from './closing.ts'
import { pairMarks } from './quotation-marks.ts'

/**
 * The words between the double quotation marks that close at a marker, nesting respected: without the marks, and without a comma
 * that the sentence around them put before the closing one. Undefined when no quotation closes there.
 *
 * @param text the article's plain text
 * @param from where the block begins
 * @param marker where the marker stands
 */
export function quotedWordsBefore(text: string, from: number, marker: number): Span | undefined {
  const prose = text.slice(from, marker)
  const closing = closingStart(prose)
  const pair = pairMarks(prose).pairs.findLast(({ close }) => close >= closing)
  return pair && inner(text, from + pair.open + 1, from + pair.close)
}

/** Words that a note writes with their quotation marks, or with the closing one, without them. */
export function withoutMarks(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const { pairs, unpaired } = pairMarks(words)
  const last = words.search(/["“”„«»][.,;:!?…]*$/u)
  if (last < 0) return { start, end }
  if (pairs.some(({ open, close }) => open === 0 && close === last)) return inner(text, start + 1, start + last) ?? { start, end }
  return (unpaired.includes(last) ? inner(text, start, start + last) : undefined) ?? { start, end }
}

function inner(text: string, start: number, end: number): Span | undefined {
  const words = text.slice(start, end)
  const lead = words.length - words.trimStart().length
  const kept = words.trimEnd().replace(/,$/, '').trimEnd().length
  return kept > lead ? { start: start + lead, end: start + kept } : undefined
}

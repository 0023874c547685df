import { parseLabel } from '../model/label.ts'
import type { Span } from '../model/position.ts'
import { shorten } from '../model/shorten.ts'
import { closingStart } from './closing.ts'
import { type Comparable, comparable, comparableUntil, comparableWithout } from './comparable.ts'
import { type Disagreement, findWords } from './find-words.ts'
import { openingMarks, withoutOpeningMarks } from './long-quotations.ts'
import type { MarkStyle } from './quotation-marks.ts'
import { openWordsBefore, quotedWordsBefore, withoutMarks } from './quoted-words.ts'
import type { Reading, ReadMarker, ReadNote } from './reading.ts'
import { inMarks, unreadMarkAtEnd, unreadMarksAtEnd } from './unread-marks.ts'

/**
 * Gives the text from an offset in a marker's block, or block quote, or long quotation, up to the marker, prepared for comparison: with or without
 * the marks with which further paragraphs of a quotation begin.
 */
export type ProseBefore = (marker: ReadMarker, from: number, openings: 'with' | 'without') => Comparable

/** Prepares each stretch of an article's text for comparison once, however many markers are in it. */
export function proseBeforeMarkers(reading: Reading): ProseBefore {
  const cache = { with: new Map<number, Comparable>(), without: new Map<number, Comparable>() }
  const { text, blocks, continued, marks } = reading
  const openings = openingMarks(text, blocks, continued, marks).flatMap(({ start, end }) =>
    Array.from({ length: end - start }, (_, i) => start + i),
  )
  const prepare = (marker: ReadMarker, from: number, which: 'with' | 'without') => {
    const whole = comparable(text.slice(from, stretchAround(marker, reading).end))
    return which === 'with' ? whole : comparableWithout(whole, new Set(openings.map((at) => at - from)))
  }
  return (marker, from, which) => {
    const whole = cache[which].get(from) ?? prepare(marker, from, which)
    cache[which].set(from, whole)
    return comparableUntil(whole, marker.at - from)
  }
}

/** The block that a marker is in, or the block quote around it, or all paragraphs of a quotation that goes over several. */
function stretchAround(marker: ReadMarker, { blocks, continued, quotations }: Reading): Span {
  let [first, last] = [marker.block, marker.block]
  while (continued.has(first)) first--
  while (continued.has(last + 1)) last++
  if (last > first) return { start: blocks[first]?.start ?? 0, end: blocks[last]?.end ?? 0 }
  const block = blocks[marker.block] ?? { start: 0, end: 0, quotation: undefined }
  return (block.quotation === undefined ? undefined : quotations[block.quotation]) ?? block
}

/** The pieces of the words before one marker: an empty list for a note about a point in the text, undefined when they are not found. */
export function findPieces(note: ReadNote, index: number, marker: ReadMarker, reading: Reading, prose: ProseBefore): Span[] | undefined {
  const written = note.words[index]
  const stretch = stretchAround(marker, reading)
  // A quote may run over paragraphs of a block quote, or of a quotation in the prose; other words are in one block.
  const from = note.kind === 'quote' ? stretch.start : (reading.blocks[marker.block]?.start ?? 0)
  const isLong = note.kind === 'quote' && isInLongQuotation(marker, reading)
  if (written?.isValid === false) return undefined
  if (written) {
    const bare = isLong ? findWords(prose(marker, from, 'without'), written.text) : []
    const found = isLong && Array.isArray(bare) ? bare : findWords(prose(marker, from, 'with'), written.text)
    if (!Array.isArray(found)) {
      reportDisagreement(found, note.label, written, reading)
      return undefined
    }
    const pieces = found.map((piece) => ({ start: from + piece.start, end: from + piece.end }))
    return note.kind === 'quote' ? byParagraphs(withoutMarks(reading.text, pieces, reading.marks), reading) : pieces
  }
  if (note.kind !== 'quote') return []
  const start = isLong ? startAfterMarkers(marker, from, reading) : from
  const quoted =
    quotedWordsBefore(reading.text, start, marker.at, reading.marks) ??
    (endsOpenParagraph(marker, reading) ? openWordsBefore(reading.text, start, marker.at, reading.marks) : undefined)
  const words = quoted ? byParagraphs([quoted], reading) : wholeQuotation(marker, stretch, reading)
  if (!words && !reportMisplacedWords(note, reading)) reportMissingWords(note.label, marker, reading.text.slice(from, marker.at), reading)
  return words
}

function isInLongQuotation({ block }: ReadMarker, { continued }: Reading): boolean {
  return continued.has(block) || continued.has(block + 1)
}

function byParagraphs(pieces: readonly Span[], { text, blocks, continued, marks }: Reading): Span[] {
  return withoutOpeningMarks(pieces, text, blocks, continued, marks)
}

/** Whether a marker is at the end of a paragraph whose quotation goes on in the next one: the words of that paragraph are a quote of their own. */
function endsOpenParagraph({ at, block, label }: ReadMarker, { text, blocks, continued }: Reading): boolean {
  if (!continued.has(block + 1) || parseLabel(label)?.kind !== 'quote' || /["”»«“’'」』]/.test(text.charAt(at - 1))) return false
  return at === blocks[block]?.end
}

/** Where a quotation begins that is divided by markers at the ends of its paragraphs: after the last of them. */
function startAfterMarkers(marker: ReadMarker, from: number, reading: Reading): number {
  const before = reading.markers.findLast((one) => one.block < marker.block && one.at >= from && endsOpenParagraph(one, reading))
  return before ? (reading.blocks[before.block + 1]?.start ?? from) : from
}

/** Says why no words were found before a marker: other marks than those that are read are named. */
function reportMissingWords(label: string, marker: ReadMarker, prose: string, { marks, report }: Reading): void {
  const other = unreadMarksAtEnd(prose, marks)
  const mark = unreadMarkAtEnd(prose)
  if (!other && mark !== undefined)
    report(
      'words-missing',
      marker.node,
      `The mark ${mark} before the marker \`[^${label}]\` is not read as a quotation mark.`,
      `write ${marks === 'single' ? '’' : '”'} in its place, or the mark that belongs to the opening one.`,
    )
  else if (!other && endsWithClosingMark(prose, marks))
    report(
      'words-missing',
      marker.node,
      `The quotation that ends before the marker \`[^${label}]\` has no opening mark in its paragraph.`,
      'add it; a quotation of several paragraphs has an opening mark at the beginning of each and a closing one only at the end, or is a block quote.',
    )
  else if (!other)
    report(
      'words-missing',
      marker.node,
      `No quotation mark closes before the marker \`[^${label}]\`, and it does not end a block quote.`,
      'put the marker directly after the closing quotation mark, or write the words in the note, in a `>` block.',
    )
  else if (other.called === 'single marks')
    report(
      'words-missing',
      marker.node,
      `The quotation before the marker \`[^${label}]\` is in single marks, ${other.form}, and this article uses double ones.`,
      `write ${inMarks(shorten(other.words, 60), marks)}, or \`quotation marks: single\` in the front matter.`,
    )
  else
    report(
      'words-missing',
      marker.node,
      `The quotation before the marker \`[^${label}]\` is in ${other.called}, ${other.form}, which are not read as quotation marks.`,
      `write ${inMarks(shorten(other.words, 60), marks)}.`,
    )
}

/** Whether a quotation mark is among the closing characters at the end of a text. */
function endsWithClosingMark(prose: string, marks: MarkStyle): boolean {
  return (marks === 'single' ? /["”»«“’'」』]/ : /["”»«“」』]/).test(prose.slice(closingStart(prose)))
}

/** The whole block quote without its headings, when the marker ends it: one piece for each run of blocks between headings. */
function wholeQuotation(marker: ReadMarker, { start, end }: Span, reading: Reading): Span[] | undefined {
  const { blocks, text } = reading
  if (blocks[marker.block]?.quotation === undefined || marker.at <= start) return undefined
  const pieces: Span[] = []
  for (const [i, block] of blocks.entries())
    if (block.start >= start && block.end <= end && block.is !== 'heading') {
      const last = pieces.at(-1)
      if (last && blocks[i - 1]?.is !== 'heading') last.end = block.end
      else pieces.push({ start: block.start, end: block.end })
    }
  const last = pieces.at(-1)
  if (!last || marker.at <= last.start || closingStart(text.slice(marker.at, last.end)) !== 0) return undefined
  last.end = marker.at
  return pieces
}

/** Reports words below the fields, where they are read as text. Returns whether there are any, or misplaced words were reported already. */
export function reportMisplacedWords({ label, content, misplaced }: ReadNote, { report }: Reading): boolean {
  const late = content.find((node) => node.type === 'blockquote')
  const what = `The words of the note \`${label}\` are below its fields.`
  if (late) report('note-order', late, what, 'move the `>` block up: words, then fields, then text.')
  return late !== undefined || misplaced.has('words')
}

/** Shows both readings, at the note's words. */
function reportDisagreement(
  { between, piece, reading }: Disagreement,
  label: string,
  { text, position }: ReadNote['words'][number],
  { report }: Reading,
): void {
  if (!text.trim())
    report('words-missing', position, `The \`>\` block of the note \`${label}\` is empty.`, 'copy the article’s words into it.')
  else if (between !== undefined)
    report(
      'words-agree',
      position,
      `The words of the note \`${label}\` do not end at its marker:\nbetween “${tail(piece)}” and the marker there is “${shorten(between, 80)}”.`,
      'move the marker directly after the words, or write the words up to the marker.',
    )
  else
    report(
      'words-agree',
      position,
      `The note \`${label}\` says “${text.replace(/\s+/g, ' ')}”;\nthe article reads “${reading}”.`,
      `copy the article’s words into the note, or move the marker${text.includes('...') ? '; words in between are left out with `…`, which is one character' : ''}.`,
    )
}

/** The last words of a piece, for a message. */
function tail(piece: string): string {
  return piece.length > 40 ? `…${piece.slice(piece.indexOf(' ', piece.length - 40) + 1)}` : piece
}

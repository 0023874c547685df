import type { Span } from '../model/position.ts'
import { shorten } from '../model/shorten.ts'
import { closingStart } from './closing.ts'
import { type Comparable, comparable, comparableUntil } from './comparable.ts'
import { type Disagreement, findWords } from './find-words.ts'
import { quotedWordsBefore, withoutMarks } from './quoted-words.ts'
import type { Reading, ReadMarker, ReadNote } from './reading.ts'
import { inMarks, unreadMarkAtEnd, unreadMarksAtEnd } from './unread-marks.ts'

/** Gives the text from an offset in a marker's block, or block quote, up to the marker, prepared for comparison. */
export type ProseBefore = (marker: ReadMarker, from: number) => Comparable

/** Prepares each stretch of an article's text for comparison once, however many markers are in it. */
export function proseBeforeMarkers(reading: Reading): ProseBefore {
  const cache = new Map<number, Comparable>()
  return (marker, from) => {
    const whole = cache.get(from) ?? comparable(reading.text.slice(from, stretchAround(marker, reading).end))
    cache.set(from, whole)
    return comparableUntil(whole, marker.at - from)
  }
}

/** The block that a marker is in, or the block quote around it. */
function stretchAround(marker: ReadMarker, { blocks, quotations }: Reading): Span {
  const block = blocks[marker.block] ?? { start: 0, end: 0, quotation: undefined }
  return (block.quotation === undefined ? undefined : quotations[block.quotation]) ?? block
}

/** The pieces of the words before one marker: an empty list for a note about a point in the text, undefined when they are not found. */
export function findPieces(note: ReadNote, index: number, marker: ReadMarker, reading: Reading, prose: ProseBefore): Span[] | undefined {
  const written = note.words[index]
  const stretch = stretchAround(marker, reading)
  // A quote may run over the paragraphs of a block quote; other words are in one block.
  const from = note.kind === 'quote' ? stretch.start : (reading.blocks[marker.block]?.start ?? 0)
  if (written?.isValid === false) return undefined
  if (written) {
    const found = findWords(prose(marker, from), written.text)
    if (!Array.isArray(found)) {
      reportDisagreement(found, note.label, written, reading)
      return undefined
    }
    const pieces = found.map((piece) => ({ start: from + piece.start, end: from + piece.end }))
    return note.kind === 'quote' ? withoutMarks(reading.text, pieces, reading.marks) : pieces
  }
  if (note.kind !== 'quote') return []
  const quoted = quotedWordsBefore(reading.text, from, marker.at, reading.marks)
  const words = quoted ? [quoted] : wholeQuotation(marker, stretch, reading)
  if (!words && !reportMisplacedWords(note, reading)) reportMissingWords(note.label, marker, reading.text.slice(from, marker.at), reading)
  return words
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

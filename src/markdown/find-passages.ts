import type { VFile } from 'vfile'
import type { Passage } from '../model/annotation.ts'
import { idOf } from '../model/permalink.ts'
import type { Span } from '../model/place.ts'
import { closingStart } from './closing.ts'
import { findWordsBefore } from './find-words.ts'
import { quotedWordsBefore, withoutMarks } from './quoted-words.ts'
import type { Reading, ReadMarker, ReadNote } from './reading.ts'
import { placeOf, report } from './report.ts'

/** The passages that a note is about, one for each of its markers; undefined when words are missing or disagree. */
export function findPassages(note: ReadNote, markers: readonly ReadMarker[], reading: Reading, file: VFile): Passage[] | undefined {
  const { label, kind, words } = note
  if (words.length === 0 && (kind === 'condition' || kind === 'observation')) {
    report(file, 'words-missing', placeOf(note.node), `The note \`${label}\` does not write its words.`, 'begin it with `>` and the article’s words that it is about.')
    return undefined
  }
  if (words.length > 0 && words.length !== markers.length) {
    const place = words[Math.min(words.length, markers.length) - (words.length > markers.length ? 0 : 1)]?.place ?? placeOf(note.node)
    report(file, 'words-block', place, `The note \`${label}\` has ${count(markers.length, 'marker')} in the article and ${count(words.length, '`>` block')} of words.`,
      'write one `>` block for each marker, with an empty line between two.')
    return undefined
  }
  const passages = markers.map((marker, index): Passage | undefined => {
    const pieces = piecesOf(note, index, marker, reading, file)
    const block = reading.blocks[marker.block]
    return pieces && {
      id: idOf.passage(label, index),
      words: pieces.map(({ start, end }) => reading.text.slice(start, end)).join(' […] '),
      pieces,
      marker: marker.at,
      block: marker.block,
      section: block?.section,
      place: placeOf(marker.node),
    }
  })
  return passages.every((passage) => passage !== undefined) ? passages : undefined
}

function count(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? '' : 's'}`
}

/** The pieces of the words before one marker; none for a note that is about its place. */
function piecesOf(note: ReadNote, index: number, marker: ReadMarker, reading: Reading, file: VFile): Span[] | undefined {
  const written = note.words[index]
  const from = searchStart(note, marker, reading)
  if (written) {
    const found = findWordsBefore(reading.text, from, marker.at, written.text)
    if (Array.isArray(found)) return note.kind === 'quote' && found.length === 1 ? found.map((span) => withoutMarks(reading.text, span)) : found
    const { between, piece, reading: article } = found
    if (!written.text.trim()) report(file, 'words-missing', written.place, `The \`>\` block of the note \`${note.label}\` is empty.`, 'copy the article’s words into it.')
    else if (between !== undefined)
      report(file, 'words-agree', written.place, `The words of the note \`${note.label}\` do not end at its marker:\nbetween “${tail(piece)}” and the marker stands “${between}”.`, 'move the marker directly behind the words, or write the words up to the marker.')
    else
      report(file, 'words-agree', written.place, `The note \`${note.label}\` says “${written.text.replace(/\s+/g, ' ')}”;\nthe article reads “${article}”.`, 'copy the article’s words into the note, or move the marker.')
    return undefined
  }
  if (note.kind !== 'quote') return []
  const span = quotedWordsBefore(reading.text, from, marker.at) ?? wholeQuotation(marker, reading)
  if (span) return [span]
  report(file, 'words-missing', placeOf(marker.node), `No quotation mark closes before the marker \`[^${note.label}]\`, and it ends no block quote.`,
    'set the marker directly behind the closing quotation mark, or write the words in the note, in a `>` block.')
  return undefined
}

/** Where the block begins that the words must lie in; for a quote in a block quote, where the block quote begins. */
function searchStart(note: ReadNote, marker: ReadMarker, reading: Reading): number {
  const block = reading.blocks[marker.block]
  if (!block) return 0
  if (note.kind !== 'quote' || block.quotation === undefined) return block.start
  return reading.blocks.find((one) => one.quotation === block.quotation)?.start ?? block.start
}

/** The whole block quote, when the marker ends it. */
function wholeQuotation(marker: ReadMarker, reading: Reading): Span | undefined {
  const quotation = reading.blocks[marker.block]?.quotation
  if (quotation === undefined) return undefined
  const blocks = reading.blocks.filter((block) => block.quotation === quotation)
  const start = blocks[0]?.start ?? 0
  const rest = reading.text.slice(marker.at, blocks.at(-1)?.end)
  return closingStart(rest) === 0 && marker.at > start ? { start, end: marker.at } : undefined
}

/** The last words of a piece, for a message. */
function tail(piece: string): string {
  return piece.length > 40 ? `…${piece.slice(piece.indexOf(' ', piece.length - 40) + 1)}` : piece
}

import type { VFile } from 'vfile'
import type { Span } from '../model/position.ts'
import { closingStart } from './closing.ts'
import { type Disagreement, findWords } from './find-words.ts'
import { type ProseBefore, stretchOf } from './prose-before.ts'
import { quotedWordsBefore, withoutMarks } from './quoted-words.ts'
import type { Reading, ReadMarker, ReadNote } from './reading.ts'
import { positionOf, report } from './report.ts'

/** The pieces of the words before one marker; none for a note that is about its place; undefined when they are not found. */
export function findPieces(
  note: ReadNote,
  index: number,
  marker: ReadMarker,
  reading: Reading,
  prose: ProseBefore,
  file: VFile,
): Span[] | undefined {
  const written = note.words[index]
  const stretch = stretchOf(marker, reading)
  // A quote may run over the paragraphs of a block quote, other words lie in one block.
  const from = note.kind === 'quote' ? stretch.start : (reading.blocks[marker.block]?.start ?? 0)
  if (written?.sound === false) return undefined
  if (written) {
    const found = findWords(prose(marker, from), written.text)
    if (!Array.isArray(found)) {
      explain(found, note.label, written, file)
      return undefined
    }
    const pieces = found.map((piece) => ({ start: from + piece.start, end: from + piece.end }))
    return note.kind === 'quote' ? withoutMarks(reading.text, pieces) : pieces
  }
  if (note.kind !== 'quote') return []
  const quoted = quotedWordsBefore(reading.text, from, marker.at)
  const words = quoted ? [quoted] : wholeQuotation(marker, stretch, reading)
  if (words) return words
  if (reportMisplacedWords(note, file)) return undefined
  report(
    file,
    'words-missing',
    positionOf(marker.node),
    `No quotation mark closes before the marker \`[^${note.label}]\`, and it does not end a block quote.`,
    'put the marker directly after the closing quotation mark, or write the words in the note, in a `>` block.',
  )
  return undefined
}

/** The whole block quote but for its headings, when the marker ends it: a stretch for each run of blocks between headings. */
function wholeQuotation(marker: ReadMarker, { start, end }: Span, reading: Reading): Span[] | undefined {
  const { blocks, text } = reading
  if (blocks[marker.block]?.quotation === undefined || marker.at <= start) return undefined
  const pieces: Span[] = []
  for (const [i, block] of blocks.entries())
    if (block.start >= start && block.end <= end && block.kind !== 'heading') {
      const last = pieces.at(-1)
      if (last && blocks[i - 1]?.kind !== 'heading') last.end = block.end
      else pieces.push({ start: block.start, end: block.end })
    }
  const last = pieces.at(-1)
  if (!last || marker.at <= last.start || closingStart(text.slice(marker.at, last.end)) !== 0) return undefined
  last.end = marker.at
  return pieces
}

/** Tells words that stand below the fields, where they are read as text; whether there are such, or words that were told. */
export function reportMisplacedWords({ label, content, told }: ReadNote, file: VFile): boolean {
  const late = content.find((node) => node.type === 'blockquote')
  if (late)
    report(
      file,
      'note-order',
      positionOf(late),
      `The words of the note \`${label}\` are below its fields.`,
      'move the `>` block up: words, then fields, then text.',
    )
  return late !== undefined || told.has('words')
}

/** Shows both readings, at the note's words. */
function explain({ between, piece, reading }: Disagreement, label: string, written: ReadNote['words'][number], file: VFile): void {
  if (!written.text.trim())
    report(
      file,
      'words-missing',
      written.position,
      `The \`>\` block of the note \`${label}\` is empty.`,
      'copy the article’s words into it.',
    )
  else if (between !== undefined)
    report(
      file,
      'words-agree',
      written.position,
      `The words of the note \`${label}\` do not end at its marker:\nbetween “${tail(piece)}” and the marker there is “${head(between)}”.`,
      'move the marker directly after the words, or write the words up to the marker.',
    )
  else
    report(
      file,
      'words-agree',
      written.position,
      `The note \`${label}\` says “${written.text.replace(/\s+/g, ' ')}”;\nthe article reads “${reading}”.`,
      `copy the article’s words into the note, or move the marker${written.text.includes('...') ? '; words in between are left out with `…`, which is one character' : ''}.`,
    )
}

/** The first words of what stands in between, for a message. */
function head(between: string): string {
  const end = between.length > 80 ? between.lastIndexOf(' ', 80) : -1
  return end > 0 ? `${between.slice(0, end)} …` : between
}

/** The last words of a piece, for a message. */
function tail(piece: string): string {
  return piece.length > 40 ? `…${piece.slice(piece.indexOf(' ', piece.length - 40) + 1)}` : piece
}

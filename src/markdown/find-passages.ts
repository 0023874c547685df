import { counted } from '../language/en/forms.ts'
import type { Passage } from '../model/annotation.ts'
import { passageId } from '../model/ids.ts'
import { kinds } from '../model/kinds.ts'
import type { Span } from '../model/position.ts'
import { findPieces, type ProseBefore, reportMisplacedWords } from './find-pieces.ts'
import type { Reading, ReadMarker, ReadNote } from './reading.ts'
import { positionOf } from './report.ts'

/** The passages that a note is about, one for each of its markers; undefined when words are missing or differ from the article's. */
export function findPassages(note: ReadNote, markers: readonly ReadMarker[], reading: Reading, prose: ProseBefore): Passage[] | undefined {
  const { label, kind, words, node } = note
  if (words.length === 0 && kinds[kind].needsWords) {
    const fix = 'begin it with `>` and the words of the article that it is about.'
    if (!reportMisplacedWords(note, reading)) reading.report('words-missing', node, `The note \`${label}\` has no words.`, fix)
    return undefined
  }
  if (words.length > 0 && words.length !== markers.length) {
    const last = words[Math.min(words.length, markers.length) - (words.length > markers.length ? 0 : 1)]
    reading.report(
      'words-block',
      last?.position ?? node,
      `The note \`${label}\` has ${counted(markers.length, 'marker')} in the article and ${counted(words.length, '`>` block')} of words.`,
      'write one `>` block for each marker, with an empty line between them.',
    )
    return undefined
  }
  const passages = markers.map((marker, index): Passage | undefined => {
    // A misplaced marker is reported already; the note's other words are looked for all the same.
    const pieces = marker.isValid ? findPieces(note, index, marker, reading, prose) : undefined
    if (!pieces) return undefined
    return {
      id: passageId(label, index),
      words: wordsOfPieces(pieces, reading),
      pieces,
      marker: marker.at,
      block: marker.block,
      section: reading.blocks[marker.block]?.section,
      position: positionOf(marker.node),
    }
  })
  return passages.every((passage) => passage !== undefined) ? passages : undefined
}

/**
 * The words of pieces, with `[…]` for what is left out between two. Headings are not words, nor are the marks with which further paragraphs of a quotation
 * begin, so these leave nothing out.
 */
function wordsOfPieces(pieces: readonly Span[], { text, blocks }: Reading): string {
  let words = ''
  for (const [i, { start, end }] of pieces.entries()) {
    const before = pieces[i - 1]?.end
    const between = blocks.filter((block) => before !== undefined && block.start > before && block.end < start)
    const isHeading = between.length > 0 && between.every(({ is }) => is === 'heading')
    const isMark = before !== undefined && /^\n["“”„«»「『‘’'‚]\s*$/.test(text.slice(before, start))
    words += `${before === undefined ? '' : isHeading || isMark ? '\n' : ' […] '}${text.slice(start, end)}`
  }
  return words
}

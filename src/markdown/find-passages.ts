import type { VFile } from 'vfile'
import type { Passage } from '../model/annotation.ts'
import { passageId } from '../model/ids.ts'
import { kinds } from '../model/kinds.ts'
import type { Span } from '../model/position.ts'
import { findPieces, reportMisplacedWords } from './find-pieces.ts'
import type { ProseBefore } from './prose-before.ts'
import type { Reading, ReadMarker, ReadNote } from './reading.ts'
import { positionOf, report } from './report.ts'

/** The passages that a note is about, one for each of its markers; undefined when words are missing or disagree. */
export function findPassages(
  note: ReadNote,
  markers: readonly ReadMarker[],
  reading: Reading,
  prose: ProseBefore,
  file: VFile,
): Passage[] | undefined {
  const { label, kind, words } = note
  if (words.length === 0 && kinds[kind].needsWords) {
    if (reportMisplacedWords(note, file)) return undefined
    report(
      file,
      'words-missing',
      positionOf(note.node),
      `The note \`${label}\` does not write its words.`,
      'begin it with `>` and the article’s words that it is about.',
    )
    return undefined
  }
  if (words.length > 0 && words.length !== markers.length) {
    const position =
      words[Math.min(words.length, markers.length) - (words.length > markers.length ? 0 : 1)]?.position ?? positionOf(note.node)
    report(
      file,
      'words-block',
      position,
      `The note \`${label}\` has ${count(markers.length, 'marker')} in the article and ${count(words.length, '`>` block')} of words.`,
      'write one `>` block for each marker, with an empty line between two.',
    )
    return undefined
  }
  const passages = markers.map((marker, index): Passage | undefined => {
    // A marker that stands in the wrong place was told; the note's other words are looked for all the same.
    const pieces = marker.sound ? findPieces(note, index, marker, reading, prose, file) : undefined
    if (!pieces) return undefined
    return {
      id: passageId(label, index),
      words: wordsOf(pieces, reading),
      pieces,
      marker: marker.at,
      block: marker.block,
      section: reading.blocks[marker.block]?.section,
      position: positionOf(marker.node),
    }
  })
  return passages.every((passage) => passage !== undefined) ? passages : undefined
}

/** The words of pieces, with `[…]` for what is left out between two; a heading is none of the words, so it leaves nothing out. */
function wordsOf(pieces: readonly Span[], { text, blocks }: Reading): string {
  let words = ''
  for (const [i, { start, end }] of pieces.entries()) {
    const before = pieces[i - 1]?.end
    const between = blocks.filter((block) => before !== undefined && block.start > before && block.end < start)
    const isHeading = between.length > 0 && between.every(({ kind }) => kind === 'heading')
    words += `${before === undefined ? '' : isHeading ? '\n' : ' […] '}${text.slice(start, end)}`
  }
  return words
}

function count(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? '' : 's'}`
}

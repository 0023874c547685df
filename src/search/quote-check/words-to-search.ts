import { readPrinted } from '../../comparison/printed.ts'
import { foldedWords } from '../../model/fold.ts'
import type { Vocabulary } from '../vocabulary.ts'

/** A word with this frequency, as a power of two, is in so many records that finding it says little. */
const common = 9

/**
 * The words of a text that narrow down most where it is from: the rarest that records have at all, each once. Common ones only when there are
 * no others.
 */
export function rarestWords(text: string, vocabulary: Vocabulary, most: number): string[] {
  const listed = [...new Set(foldedWords(text))].flatMap((word) => {
    const frequency = vocabulary.get(word)
    return frequency === undefined ? [] : [{ word, frequency }]
  })
  const rare = listed.filter(({ frequency }) => frequency < common)
  return (rare.length ? rare : listed)
    .toSorted((a, b) => a.frequency - b.frequency)
    .slice(0, most)
    .map(({ word }) => word)
}

/**
 * Rows of neighbouring words of a text, each of which Pagefind finds as a phrase. A row ends at a declared gap, a bracket, or punctuation between
 * spaces, such as a dash, which Pagefind counts as a word. Of many rows some are taken, evenly.
 */
export function rowsOf(text: string, length: number, most: number): string[] {
  const rows = stretchesOf(text)
    .flatMap((stretch) => stretch.split(/\s[^\p{L}\p{N}]+\s|[\p{Pd}]{2,}|[\u2014\u2013/]/u))
    .flatMap((stretch) => {
      const words = stretch.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
      if (words.length < 2) return []
      const starts = Array.from({ length: Math.max(1, words.length - length + 1) }, (_, start) => start)
      return starts.map((start) =>
        words
          .slice(start, start + length)
          .join(' ')
          .replace(/["“”„«»]/g, ''),
      )
    })
  const different = [...new Set(rows)]
  const step = Math.max(1, different.length / most)
  return Array.from({ length: Math.min(most, different.length) }, (_, i) => different[Math.floor(i * step)] ?? '')
}

/** The stretches between the gaps and brackets that a text declares. */
function stretchesOf(text: string): string[] {
  const stretches: string[] = []
  let start = 0
  for (const part of readPrinted(text)) {
    if (part.is === 'word') continue
    stretches.push(text.slice(start, part.start))
    start = part.end
  }
  return [...stretches, text.slice(start)]
}

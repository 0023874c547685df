import type { SearchRecord } from './index/records.ts'
import { isUnspacedWord, matchKeys } from './indexed-words.ts'

/** The file beside the index with its vocabulary. */
export const vocabularyFile = 'vocabulary.txt'

/**
 * The key of every word that records are found by, and roughly how often it occurs in them: as a power of two, rounded down; 0 for once. Single
 * letters of scripts without spaces are left out: nobody mistypes them as another.
 */
export type Vocabulary = ReadonlyMap<string, number>

/** The words that records are found by, in alphabetical order. */
export function vocabularyOf(records: readonly SearchRecord[]): Vocabulary {
  const counts = new Map<string, number>()
  for (const { passages, who, title, note, facts, original, spellings, noteSpellings } of records)
    for (const word of matchKeys([...passages, who, title, note, facts, original, spellings, noteSpellings].join('\n')))
      if (!isUnspacedWord(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([word, count]) => [word, Math.min(9, Math.floor(Math.log2(count)))]))
}

/**
 * A vocabulary as a file, front-coded: a line per word, with how many letters it shares with the one before (in base 36, 35 at most), its other
 * letters, and a digit for how often it occurs.
 */
export function writeVocabulary(vocabulary: Vocabulary): string {
  let before = ''
  const lines: string[] = []
  for (const [word, often] of vocabulary) {
    let shared = 0
    while (shared < 35 && shared < word.length && word[shared] === before[shared]) shared++
    // A letter beyond the first 65,536, such as 𝑠, is two units, which must stay together.
    if (/[\uD800-\uDBFF]$/.test(word.slice(0, shared))) shared--
    lines.push(`${shared.toString(36)}${word.slice(shared)}${often}`)
    before = word
  }
  return lines.join('\n')
}

/** Reads what `writeVocabulary` wrote. Throws an error for anything else, such as a file that was cut off. */
export function readVocabulary(text: string): Vocabulary {
  const words = new Map<string, number>()
  let before = ''
  for (const line of text ? text.split('\n') : []) {
    const [, shared, rest = '', often] = /^([0-9a-z])([\p{L}\p{N}\p{M}]*)(\d)$/u.exec(line) ?? []
    if (shared === undefined) throw new Error(`The vocabulary of the search index is incomplete: “${line}”`)
    before = before.slice(0, Number.parseInt(shared, 36)) + rest
    words.set(before, Number(often))
  }
  return words
}

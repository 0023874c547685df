import { readPrinted } from '../../comparison/printed.ts'
import type { PagefindModule, PagefindResult } from '../browser/pagefind-module.ts'
import { isUnspacedWord, matchKeys, phraseOf } from '../indexed-words.ts'
import type { Vocabulary } from '../vocabulary.ts'

// Measured with `npm run bench:check-quote`: half as many find the right one as often, and more only take longer.
const [maxWords, maxRows, rowLength, maxCandidates] = [8, 10, 3, 12]

/** A candidate with less than this share of the best one's weight does not have most of the words. */
const similar = 0.8

/**
 * The records that may have the words of a text, or most of them, the likeliest first.
 *
 * Its rarest words are searched one by one, and each record that has one is given the word's weight: the fewer have it, the more (inverse document
 * frequency, Spärck Jones 1972). Only where that leaves more similar records than are wanted, as with common words, rows of words are searched
 * as phrases too.
 *
 * @param size how many records there are
 * @param ofKinds those results that have words to compare a text with
 */
export async function findCandidates(
  text: string,
  pagefind: PagefindModule,
  vocabulary: Vocabulary,
  size: number,
  ofKinds: (results: readonly PagefindResult[]) => Promise<PagefindResult[]>,
): Promise<PagefindResult[]> {
  const weighted = new Map<string, { result: PagefindResult; weight: number }>()
  async function add(words: string): Promise<void> {
    // In quotation marks only the word itself is found; without, also everything that begins with it.
    const results = await ofKinds((await pagefind.search(`"${words}"`)).results)
    const weight = Math.log(1 + size / Math.max(1, results.length))
    for (const result of results) {
      const earlier = weighted.get(result.id)
      if (earlier) earlier.weight += weight
      else weighted.set(result.id, { result, weight })
    }
  }
  // Ids are in the order of records.
  const best = () => [...weighted.values()].sort((a, b) => b.weight - a.weight || (a.result.id < b.result.id ? -1 : 1))

  for (const word of rarestWords(text, vocabulary, maxWords)) await add(word)
  const byWords = best()
  const tooManySimilar = (byWords[maxCandidates]?.weight ?? 0) >= similar * (byWords[0]?.weight ?? 0)
  // Letters of scripts without spaces are not in the vocabulary.
  if (tooManySimilar || matchKeys(text).some(isUnspacedWord)) for (const row of rowsOf(text, rowLength, maxRows)) await add(row)
  return best()
    .slice(0, maxCandidates)
    .map(({ result }) => result)
}

/** A word with this frequency, as a power of two, is in too many records to say much. */
const common = 9

/**
 * The words of a text that say most about where it is from: the rarest that records have, each once. Common words are used only when there are no
 * others.
 */
export function rarestWords(text: string, vocabulary: Vocabulary, max: number): string[] {
  const listed = [...new Set(matchKeys(text))].flatMap((word) => {
    const frequency = vocabulary.get(word)
    return frequency === undefined ? [] : [{ word, frequency }]
  })
  const rare = listed.filter(({ frequency }) => frequency < common)
  return (rare.length ? rare : listed)
    .toSorted((a, b) => a.frequency - b.frequency)
    .slice(0, max)
    .map(({ word }) => word)
}

/**
 * Rows of neighbouring words of a text, each of which Pagefind finds as a phrase. A row ends at a declared gap, a bracket, or punctuation between
 * spaces, such as a dash. Of many rows some are taken, evenly.
 */
export function rowsOf(text: string, length: number, max: number): string[] {
  const rows = stretchesOf(text)
    .flatMap((stretch) => stretch.split(/\s[^\p{L}\p{N}]+\s|[\p{Pd}]{2,}|[\u2014\u2013/]/u))
    .flatMap((stretch) => {
      const words = phraseOf(stretch)
      const count = words.length < 2 ? 0 : Math.max(1, words.length - length + 1)
      return Array.from({ length: count }, (_, start) => words.slice(start, start + length).join(' '))
    })
  const different = [...new Set(rows)]
  const step = Math.max(1, different.length / max)
  return Array.from({ length: Math.min(max, different.length) }, (_, i) => different[Math.floor(i * step)] ?? '')
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

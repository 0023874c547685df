import type { PagefindModule, PagefindResult } from '../browser/pagefind-module.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { rarestWords, rowsOf } from './words-to-search.ts'

// Measured with `npm run bench:check-quote`: half as many find the right one as often, and more only take longer.
const [mostWords, mostRows, rowLength, mostCandidates] = [8, 10, 3, 12]

/** A candidate with less than this share of the best one's weight does not have most of what was searched. */
const similar = 0.8

/** What candidates are searched in. */
export interface CandidateSearch {
  pagefind: PagefindModule
  vocabulary: Vocabulary
  /** How many records there are. */
  size: number
  /** Those results that have words to compare a text with. */
  ofKinds(results: readonly PagefindResult[]): Promise<PagefindResult[]>
}

/**
 * The records that may have the words of a text, or most of them, the likeliest first.
 *
 * Its rarest words are searched one by one, and each record that has one is given the word's weight: the fewer have it, the more (inverse document
 * frequency, Spärck Jones 1972). Only where that leaves more similar records than are wanted, as with common words, rows of words are searched
 * as phrases too.
 */
export async function findCandidates(text: string, { pagefind, vocabulary, size, ofKinds }: CandidateSearch): Promise<PagefindResult[]> {
  const weighted = new Map<string, { result: PagefindResult; weight: number }>()
  async function add(words: string): Promise<void> {
    // In quotation marks a word is found by itself; without, everything that begins like it is.
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

  for (const word of rarestWords(text, vocabulary, mostWords)) await add(word)
  const byWords = best()
  const tooManySimilar = (byWords[mostCandidates]?.weight ?? 0) >= similar * (byWords[0]?.weight ?? 0)
  if (tooManySimilar) for (const row of rowsOf(text, rowLength, mostRows)) await add(row)
  return best()
    .slice(0, mostCandidates)
    .map(({ result }) => result)
}

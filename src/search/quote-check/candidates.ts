import type { PagefindModule, PagefindResult } from '../browser/pagefind-module.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { rarestWords, rowsOf } from './words-to-search.ts'

// Measured with `npm run bench:check-quote`: half as many find the right one as surely, and more only take longer.
const [mostWords, mostRows, rowLength, mostCandidates] = [8, 10, 3, 12]

/** A candidate further down than this share of the best one's weight does not have most of what was searched. */
const alike = 0.8

/** Where candidates are looked for. */
export interface CandidateSearch {
  pagefind: PagefindModule
  vocabulary: Vocabulary
  /** How many records there are. */
  size: number
  /** Those of some results that have words to hold a text against. */
  ours(results: readonly PagefindResult[]): Promise<PagefindResult[]>
}

/**
 * The records that may have the words of a text, or most of them, the likeliest first.
 *
 * Its rarest words are searched one by one, and each record that has one is given the word's weight: the fewer have it, the more (inverse document
 * frequency, Spärck Jones 1972). Only where that leaves more records alike than are wanted, as with common words, rows of words are searched as
 * phrases too.
 */
export async function findCandidates(text: string, { pagefind, vocabulary, size, ours }: CandidateSearch): Promise<PagefindResult[]> {
  const weighed = new Map<string, { result: PagefindResult; weight: number }>()
  async function add(words: string): Promise<void> {
    // In quotation marks a word is found by itself; without, all that begin like it are.
    const found = await ours((await pagefind.search(`"${words}"`)).results)
    const weight = Math.log(1 + size / Math.max(1, found.length))
    for (const result of found) {
      const known = weighed.get(result.id)
      if (known) known.weight += weight
      else weighed.set(result.id, { result, weight })
    }
  }
  // Ids are in the order of records.
  const best = () => [...weighed.values()].sort((a, b) => b.weight - a.weight || (a.result.id < b.result.id ? -1 : 1))

  for (const word of rarestWords(text, vocabulary, mostWords)) await add(word)
  const found = best()
  const tooManyAlike = (found[mostCandidates]?.weight ?? 0) >= alike * (found[0]?.weight ?? 0)
  if (tooManyAlike) for (const row of rowsOf(text, rowLength, mostRows)) await add(row)
  return best()
    .slice(0, mostCandidates)
    .map(({ result }) => result)
}

import type { Browser } from 'playwright-core'
import { addressOf, type PassageLine, recordsOfSite } from '../passages.ts'
import { openEnginePage } from './engine.ts'
import { type KnownPassage, type QueryClass, queryClasses } from './known-passages.ts'
import type { WordIndex } from './words.ts'

/** How well known passages are found. */
export interface Quality {
  count: number
  /** The share of queries whose first result is the passage: success@1. */
  success: number
  /** The mean of 1 ÷ the rank of the passage among the first ten, 0 where it is not among them: MRR@10. */
  reciprocalRank: number
}

/**
 * Asks an engine for every known passage. Passages with the same words count as the same, and so does the paragraph that a passage is in: with one wrong
 * word, it may be the paragraph that has all words.
 *
 * @returns how well they are found, and the queries whose first result is another passage
 */
export async function measureQuality(
  browser: Browser,
  address: string,
  targets: readonly KnownPassage[],
  passages: readonly PassageLine[],
  index: WordIndex,
): Promise<{ quality: Map<QueryClass | 'all', Quality>; misses: { asked: KnownPassage; wanted: string; got: string | undefined }[] }> {
  const { page, close } = await openEnginePage(browser, address)
  await page.evaluate(() => engine.open())
  const found = await page.evaluate(
    async (queries) => {
      const all: string[][] = []
      for (const words of queries) all.push((await engine.search(words, { count: 10 })).addresses)
      return all
    },
    targets.map(({ query }) => query),
  )
  await close()
  const numberOf = new Map(passages.map((passage, at) => [addressOf(passage), at]))
  const inParagraph = new Map(recordsOfSite(passages).map(({ path, annotations = [] }) => [path, annotations]))
  const isOf = (address: string, passage: number) =>
    [address, ...(inParagraph.get(address) ?? [])].some((one) => numberOf.has(one) && index.areAlike(numberOf.get(one) ?? -1, passage))
  const ranks = targets.map(({ passage }, at) => (found[at] ?? []).findIndex((one) => isOf(one, passage)))
  const quality = new Map<QueryClass | 'all', Quality>()
  for (const name of [...queryClasses, 'all'] as const) {
    const own = ranks.filter((_, at) => name === 'all' || targets[at]?.class === name)
    const mean = (score: (rank: number) => number) => own.reduce((all, rank) => all + score(rank), 0) / own.length
    const success = mean((rank) => Number(rank === 0))
    if (own.length) quality.set(name, { count: own.length, success, reciprocalRank: mean((rank) => (rank < 0 ? 0 : 1 / (rank + 1))) })
  }
  const misses = targets.flatMap((asked, at) => {
    const [first = ''] = found[at] ?? []
    const got = passages[numberOf.get(first) ?? -1]?.text ?? (first || undefined)
    return ranks[at] === 0 ? [] : [{ asked, wanted: passages[asked.passage]?.text ?? '', got }]
  })
  return { quality, misses }
}

/** Results whose addresses are compared one by one; for the others only the number is. */
const mostCompared = 400

/**
 * Searches for each word without a filter and then with each kind as the filter, and compares the results with those that a loop over the unfiltered
 * results leaves: the same addresses, and the same number. A record has one kind, so the numbers of all kinds must also add up to the total.
 *
 * @returns how many of these comparisons were made, and how many passed
 */
export async function checkFilters(
  browser: Browser,
  address: string,
  passages: readonly PassageLine[],
  words: readonly string[],
): Promise<{ passed: number; all: number }> {
  const kindOf = new Map(recordsOfSite(passages).map(({ path, shown }) => [path, shown.kind]))
  const { page, close } = await openEnginePage(browser, address)
  await page.evaluate(() => engine.open())
  const search = (word: string, kind?: string) =>
    page.evaluate(async ([query, by, count]) => engine.search(query, { kind: by, count }), [word, kind, mostCompared] as const)
  const checks: boolean[] = []
  for (const word of words) {
    const unfiltered = await search(word)
    let sum = 0
    for (const kind of new Set(kindOf.values())) {
      const { addresses, total } = await search(word, kind)
      const left = unfiltered.addresses.filter((one) => kindOf.get(one) === kind)
      sum += total
      if (unfiltered.total <= mostCompared) checks.push(total === left.length && addresses.toSorted().join() === left.toSorted().join())
      else checks.push(addresses.every((one) => kindOf.get(one) === kind) && total >= left.length)
    }
    checks.push(unfiltered.total > 0 && sum === unfiltered.total)
  }
  await close()
  return { passed: checks.filter(Boolean).length, all: checks.length }
}

import type { Browser } from 'playwright-core'
import { addressOf, type Passage } from './corpus.ts'
import { pageOf } from './page-of.ts'

/** Results whose addresses are compared one by one; of more, only how many there are is. */
const mostCompared = 400

/** How many checks were made, and how many came out right. */
export interface Narrowing {
  equal: number
  of: number
}

/**
 * Searches for each word, by itself and narrowed by each kind in turn, and holds the narrowed results against what brute force over the passages
 * leaves of the others: the same addresses, and as many as are told. A passage has one kind, so the kinds' totals must also add up to the total.
 */
export async function checkNarrowing(
  browser: Browser,
  address: string,
  passages: readonly Passage[],
  words: readonly string[],
): Promise<Narrowing> {
  const kindOf = new Map(passages.map((passage) => [addressOf(passage), passage.kind]))
  const kinds = [...new Set(kindOf.values())]
  const { page, close } = await pageOf(browser, address)
  await page.evaluate(() => engine.open())
  const search = (word: string, kind?: string) =>
    page.evaluate(async ([query, by, count]) => engine.search(query, { kind: by, count }), [word, kind, mostCompared] as const)
  const checks: boolean[] = []
  for (const word of words) {
    const all = await search(word)
    const isWhole = all.total <= mostCompared
    let sum = 0
    for (const kind of kinds) {
      const { keys, total } = await search(word, kind)
      const left = all.keys.filter((key) => kindOf.get(key) === kind)
      sum += total
      if (isWhole) checks.push(total === left.length && keys.toSorted().join() === left.toSorted().join())
      else checks.push(keys.every((key) => kindOf.get(key) === kind) && total >= left.length)
    }
    checks.push(all.total > 0 && sum === all.total)
  }
  await close()
  return { equal: checks.filter(Boolean).length, of: checks.length }
}

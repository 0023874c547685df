import type { Browser } from 'playwright-core'
import { addressOf, type Passage } from '../passages.ts'
import { openEnginePage } from './engine.ts'

/** Results whose addresses are compared one by one; of more, only the number is. */
const mostCompared = 400

/** How many checks were made, and how many passed. */
export interface FilterChecks {
  passed: number
  all: number
}

/**
 * Searches for each word without a filter and then with each kind as the filter, and compares the results with those that a loop over the unfiltered
 * results leaves: the same addresses, and the same number. A passage has one kind, so the numbers of all kinds must also add up to the total.
 */
export async function checkFilters(
  browser: Browser,
  address: string,
  passages: readonly Passage[],
  words: readonly string[],
): Promise<FilterChecks> {
  const kindOf = new Map(passages.map((passage) => [addressOf(passage), passage.kind]))
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

import type { Browser } from 'playwright-core'
import { addressOf, type Passage } from './corpus.ts'
import { pageOf } from './page-of.ts'

/** How many searches, narrowed by each kind in turn, found just what brute force over the passages leaves of the same search without narrowing. */
export async function checkNarrowing(
  browser: Browser,
  address: string,
  passages: readonly Passage[],
  queries: readonly string[],
): Promise<{ equal: number; of: number }> {
  const kindOf = new Map(passages.map((passage) => [addressOf(passage), passage.kind]))
  const kinds = [...new Set(kindOf.values())]
  const { page, close } = await pageOf(browser, address)
  let [equal, of] = [0, 0]
  for (const words of queries) {
    const keysOf = (kind?: string) =>
      page.evaluate(async ([query, by]) => (await engine.search(query, { kind: by, count: 1000 })).keys, [words, kind] as const)
    const all = await keysOf()
    for (const kind of kinds) {
      const narrowed = await keysOf(kind)
      of++
      if (
        narrowed.toSorted().join() ===
        all
          .filter((key) => kindOf.get(key) === kind)
          .toSorted()
          .join()
      )
        equal++
    }
  }
  await close()
  return { equal, of }
}

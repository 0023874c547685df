import type { Browser } from 'playwright-core'
import { addressOf, type Passage } from '../passages.ts'
import { openEnginePage } from './engine.ts'
import { type KnownPassage, type QueryClass, queryClasses } from './known-passages.ts'
import type { WordIndex } from './word-index.ts'

/** How well known passages are found. */
export interface Quality {
  count: number
  /** The share of queries whose first result is the passage: success@1. */
  success: number
  /** The mean of 1 ÷ the rank of the passage among the first ten, 0 where it is not among them: MRR@10. */
  reciprocalRank: number
}

/** A query whose first result is another passage. */
export interface Miss {
  asked: KnownPassage
  wanted: string
  got: string | undefined
}

/** Asks an engine for every known passage. Passages with the same words count as the same. */
export async function measureQuality(
  browser: Browser,
  address: string,
  known: readonly KnownPassage[],
  passages: readonly Passage[],
  index: WordIndex,
): Promise<{ quality: Map<QueryClass | 'all', Quality>; misses: Miss[] }> {
  const { page, close } = await openEnginePage(browser, address)
  await page.evaluate(() => engine.open())
  const found = await page.evaluate(
    async (queries) => {
      const all: string[][] = []
      for (const words of queries) all.push((await engine.search(words, { count: 10 })).addresses)
      return all
    },
    known.map(({ query }) => query),
  )
  await close()
  const numberOf = new Map(passages.map((passage, at) => [addressOf(passage), at]))
  const ranks = known.map(({ passage }, at) =>
    (found[at] ?? []).findIndex((one) => numberOf.has(one) && index.areAlike(numberOf.get(one) ?? -1, passage)),
  )
  const quality = new Map<QueryClass | 'all', Quality>()
  for (const name of [...queryClasses, 'all'] as const) {
    const own = ranks.filter((_, at) => name === 'all' || known[at]?.class === name)
    const mean = (score: (rank: number) => number) => own.reduce((all, rank) => all + score(rank), 0) / own.length
    const success = mean((rank) => Number(rank === 0))
    if (own.length) quality.set(name, { count: own.length, success, reciprocalRank: mean((rank) => (rank < 0 ? 0 : 1 / (rank + 1))) })
  }
  const misses = known.flatMap((asked, at) => {
    const got = passages[numberOf.get(found[at]?.[0] ?? '') ?? -1]?.text
    return ranks[at] === 0 ? [] : [{ asked, wanted: passages[asked.passage]?.text ?? '', got }]
  })
  return { quality, misses }
}

import type { Browser } from 'playwright-core'
import type { Passage } from './corpus.ts'
import { addressOf } from './corpus.ts'
import { type Class, classes, type KnownItem } from './known-items.ts'
import { pageOf } from './page-of.ts'
import type { WordIndex } from './word-index.ts'

/** How well known passages are found. */
export interface Quality {
  count: number
  /** The share of queries whose first result is the passage. */
  success: number
  /** The mean of one over the passage's place among the first ten, 0 where it is not among them. */
  reciprocal: number
}

/** A query whose first result is another passage. */
export interface Miss {
  item: KnownItem
  wanted: string
  got: string | undefined
}

/** Asks an engine for every known item. A passage that reads the same is the same. */
export async function measureQuality(
  browser: Browser,
  address: string,
  items: readonly KnownItem[],
  passages: readonly Passage[],
  index: WordIndex,
): Promise<{ byClass: Map<Class | 'all', Quality>; misses: Miss[] }> {
  const { page, close } = await pageOf(browser, address)
  await page.evaluate(() => engine.open())
  const found = await page.evaluate(
    async (queries) => {
      const all: string[][] = []
      for (const words of queries) all.push((await engine.search(words, { count: 10 })).keys)
      return all
    },
    items.map(({ query }) => query),
  )
  await close()
  const numberOf = new Map(passages.map((passage, at) => [addressOf(passage), at]))
  const places = items.map(({ passage }, at) =>
    (found[at] ?? []).findIndex((key) => index.areAlike(numberOf.get(key) ?? -1, passage) && numberOf.has(key)),
  )
  const byClass = new Map<Class | 'all', Quality>()
  for (const name of [...classes, 'all'] as const) {
    const own = places.filter((_, at) => name === 'all' || items[at]?.class === name)
    if (own.length) byClass.set(name, qualityOf(own))
  }
  const misses = items.flatMap((item, at) => {
    const [first] = found[at] ?? []
    const got = first === undefined ? undefined : passages[numberOf.get(first) ?? -1]?.text
    return places[at] === 0 ? [] : [{ item, wanted: passages[item.passage]?.text ?? '', got }]
  })
  return { byClass, misses }
}

function qualityOf(places: readonly number[]): Quality {
  const sum = (of: (place: number) => number) => places.reduce((all, place) => all + of(place), 0)
  return {
    count: places.length,
    success: sum((place) => Number(place === 0)) / places.length,
    reciprocal: sum((place) => (place < 0 ? 0 : 1 / (place + 1))) / places.length,
  }
}

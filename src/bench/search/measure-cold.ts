import type { Browser } from 'playwright-core'
import { median } from '../measure.ts'
import { openEnginePage } from './engine.ts'
import type { BrotliServer } from './serve-brotli.ts'

/** What a reader's first searches cost. */
export type Cold = {
  /** Until the first result, scripts included, with nothing in the cache. */
  bytes: number
  requests: number
  milliseconds: number
  /** Bytes of the first query when the engine was opened before, and of another one with ten results. */
  afterFocus: number
  further: number
  /** Bytes of the list of words, which is loaded when nobody waits for it. */
  vocabulary: number
}

const vocabularyFile = /vocabulary/

/** Searches once cold, once after focus, and once more, for each query in a new browser profile; the medians. */
export async function measureCold(browser: Browser, server: BrotliServer, path: string, queries: readonly string[]): Promise<Cold> {
  const rounds: Cold[] = []
  for (const [at, query] of queries.entries()) {
    server.sent()
    const cold = await openEnginePage(browser, server.address + path)
    const milliseconds = await cold.page.evaluate(async (words) => {
      const start = performance.now()
      await engine.open()
      await engine.search(words, { count: 1 })
      return performance.now() - start
    }, query)
    const { bytes, requests } = server.sent(vocabularyFile)
    await untilQuiet(server)
    await cold.close()
    const { page, close } = await openEnginePage(browser, server.address + path)
    await page.evaluate(() => engine.open())
    const vocabulary = await untilQuiet(server)
    const bytesOf = async (words: string, count: number) => {
      await page.evaluate(([asked, most]) => engine.search(asked, { count: most }), [words, count] as const)
      return server.sent(vocabularyFile).bytes
    }
    const afterFocus = await bytesOf(query, 1)
    await untilQuiet(server)
    const further = await bytesOf(queries[(at + 1) % queries.length] ?? query, 10)
    await close()
    rounds.push({ bytes, requests, milliseconds, afterFocus, further, vocabulary })
  }
  const names = Object.keys(rounds[0] ?? {}) as (keyof Cold)[]
  return Object.fromEntries(names.map((name) => [name, median(rounds.map((round) => round[name]))])) as Cold
}

/** Waits until nothing has been requested for a while; the bytes of the list of words that came. */
async function untilQuiet(server: BrotliServer): Promise<number> {
  for (let all = 0; ; ) {
    await new Promise((done) => setTimeout(done, 60))
    const { requests, apart } = server.sent(vocabularyFile)
    all += apart
    if (!requests && !apart) return all
  }
}

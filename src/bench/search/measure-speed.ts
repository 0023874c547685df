import type { Browser } from 'playwright-core'
import { median, quantile } from '../measure.ts'
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
    await new Promise((done) => setTimeout(done, 500))
    const { requests, apart } = server.sent(vocabularyFile)
    all += apart
    if (!requests && !apart) return all
  }
}

/** How long searches of one group take, in milliseconds from asking to ten results. */
export interface Warm {
  p50: number
  p95: number
}

/** A query, and the kind that its results are filtered by. */
export interface WarmQuery {
  words: string
  kind?: string
}

/**
 * Searches for each query twice, and times the second; a single query is timed eleven more times. At the same time it measures the longest stall: how long the
 * page's own thread could do nothing else, in milliseconds, seen as the gap between two messages that it keeps sending itself.
 */
export async function measureWarm(
  browser: Browser,
  address: string,
  groups: Readonly<Record<string, readonly WarmQuery[]>>,
): Promise<{ times: Record<string, Warm>; stall: number }> {
  const { page, close } = await openEnginePage(browser, address)
  // Opening an engine can stall the page, too.
  await page.evaluate(() => {
    const stall = { longest: 0, last: performance.now() }
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      const now = performance.now()
      stall.longest = Math.max(stall.longest, now - stall.last)
      stall.last = now
      setTimeout(() => port2.postMessage(0), 1)
    }
    port2.postMessage(0)
    Object.assign(globalThis, { stall })
  })
  await page.evaluate(() => engine.open())
  const times: Record<string, Warm> = {}
  for (const [name, queries] of Object.entries(groups)) {
    const measured = await page.evaluate(async (list) => {
      const all: number[] = []
      for (const { words, kind } of list)
        for (let time = 0; time < (list.length === 1 ? 12 : 2); time++) {
          const start = performance.now()
          await engine.search(words, { kind, count: 10 })
          if (time > 0) all.push(performance.now() - start)
        }
      return all
    }, queries)
    times[name] = { p50: quantile(measured, 0.5), p95: quantile(measured, 0.95) }
  }
  const stall = await page.evaluate(() => (globalThis as unknown as { stall: { longest: number } }).stall.longest)
  await close()
  return { times, stall }
}

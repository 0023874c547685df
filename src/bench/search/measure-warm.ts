import type { Browser } from 'playwright-core'
import { quantile } from '../measure.ts'
import { openEnginePage } from './engine.ts'

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
 * Searches for each query twice, and times the second; of a single query, eleven more. At the same time it measures the longest stall: how long the
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

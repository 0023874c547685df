import type { Browser } from 'playwright-core'
import { quantile } from './figures.ts'
import { pageOf } from './page-of.ts'

/** Searches of one kind, in milliseconds from asking to ten results. */
export interface Warm {
  p50: number
  p95: number
}

/** A query and what it is narrowed by. */
export interface WarmQuery {
  words: string
  kind?: string
}

/**
 * Searches for each query twice, and times the second; of a single query, ten more times. Beside it, the longest time for which the page's own thread
 * could do nothing else, in milliseconds: between two messages that it sends itself without end.
 */
export async function measureWarm(
  browser: Browser,
  address: string,
  groups: Readonly<Record<string, readonly WarmQuery[]>>,
): Promise<{ times: Record<string, Warm>; stall: number }> {
  const { page, close } = await pageOf(browser, address)
  // Making an engine ready can stall the page, too.
  await page.evaluate(() => {
    const state = { longest: 0, last: performance.now() }
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      const now = performance.now()
      state.longest = Math.max(state.longest, now - state.last)
      state.last = now
      setTimeout(() => port2.postMessage(0), 1)
    }
    port2.postMessage(0)
    Object.assign(globalThis, { stallState: state })
  })
  await page.evaluate(() => engine.open())
  const times: Record<string, Warm> = {}
  for (const [name, queries] of Object.entries(groups)) {
    const measured = await page.evaluate(
      async ([list, repeats]) => {
        const taken: number[] = []
        for (const { words, kind } of list) {
          await engine.search(words, { kind, count: 10 })
          for (let time = 0; time < repeats; time++) {
            const begun = performance.now()
            await engine.search(words, { kind, count: 10 })
            taken.push(performance.now() - begun)
          }
        }
        return taken
      },
      [queries, queries.length === 1 ? 11 : 1] as const,
    )
    times[name] = { p50: quantile(measured, 0.5), p95: quantile(measured, 0.95) }
  }
  const stall = await page.evaluate(() => (globalThis as unknown as { stallState: { longest: number } }).stallState.longest)
  await close()
  return { times, stall }
}

import type { Browser } from 'playwright-core'
import { median } from './figures.ts'
import { pageOf } from './page-of.ts'
import type { BrotliServer } from './serve-brotli.ts'

/** What a reader's first searches cost, medians over the queries. */
export interface Cold {
  /** Until the first result, scripts and all, with nothing kept before. */
  bytes: number
  requests: number
  milliseconds: number
  /** Of the first query when the engine was made ready before, and of another one with ten results. */
  afterFocus: number
  further: number
  /** The list of words, which comes when nobody waits for it. */
  vocabulary: number
}

const vocabulary = /vocabulary/

/** Searches once cold, once after focus, and once more, for each query in a browser profile of its own. */
export async function measureCold(browser: Browser, server: BrotliServer, path: string, queries: readonly string[]): Promise<Cold> {
  const rounds: Cold[] = []
  for (const [at, query] of queries.entries()) {
    const other = queries[(at + 1) % queries.length] ?? query
    server.sent()
    const cold = await pageOf(browser, server.address + path)
    const milliseconds = await cold.page.evaluate(async (words) => {
      const begun = performance.now()
      await engine.open()
      await engine.search(words, { count: 1 })
      return performance.now() - begun
    }, query)
    const first = server.sent(vocabulary)
    await quiet(server)
    await cold.close()
    const ready = await pageOf(browser, server.address + path)
    await ready.page.evaluate(() => engine.open())
    const list = await quiet(server)
    await ready.page.evaluate((words) => engine.search(words, { count: 1 }), query)
    const afterFocus = server.sent(vocabulary)
    await quiet(server)
    await ready.page.evaluate((words) => engine.search(words, { count: 10 }), other)
    const further = server.sent(vocabulary)
    await ready.close()
    rounds.push({
      bytes: first.bytes,
      requests: first.requests,
      milliseconds,
      afterFocus: afterFocus.bytes,
      further: further.bytes,
      vocabulary: list,
    })
  }
  const of = (name: keyof Cold) => median(rounds.map((round) => round[name]))
  return {
    bytes: of('bytes'),
    requests: of('requests'),
    milliseconds: of('milliseconds'),
    afterFocus: of('afterFocus'),
    further: of('further'),
    vocabulary: of('vocabulary'),
  }
}

/** Waits until nothing has been asked for during a while; the bytes of the list of words that came. */
async function quiet(server: BrotliServer): Promise<number> {
  for (let apart = 0; ; ) {
    await new Promise((done) => setTimeout(done, 60))
    const sent = server.sent(vocabulary)
    apart += sent.apart
    if (!sent.requests && !sent.apart) return apart
  }
}

import type { Options } from 'minisearch'
import type { Browser, Page } from 'playwright-core'

/** What every engine of the benchmark does in its page. */
interface Engine {
  /** Gets it ready: what a page does when a reader moves to the search field. */
  open(): Promise<void>
  /** The addresses of the first passages found, with all that it takes to show them loaded, and how many are found in all. */
  search(words: string, options: { kind?: string | undefined; count: number }): Promise<{ addresses: string[]; total: number }>
}

declare global {
  /** The engine of a page of the benchmark. */
  var engine: Engine
}

/** What MiniSearch indexes and stores: everything that a result shows. */
export const miniSearchOptions: Options = {
  idField: 'address',
  fields: ['text', 'speaker'],
  storeFields: ['text', 'speaker', 'kind', 'title', 'date'],
}

/** Opens an engine's page in a browser profile of its own, and waits for its script; nothing of its index is loaded yet. */
export async function openEnginePage(browser: Browser, address: string): Promise<{ page: Page; close(): Promise<void> }> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(address)
  await page.waitForFunction(() => 'engine' in globalThis)
  return { page, close: () => context.close() }
}

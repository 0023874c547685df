import type { Browser, Page } from 'playwright-core'
import type { EngineFace } from './engine-face.ts'

declare global {
  /** What a page of the bench holds. */
  var engine: EngineFace
}

/** An engine in a page of a browser profile of its own. */
export interface EnginePage {
  page: Page
  close(): Promise<void>
}

/** Opens an engine's page, and waits until its script is there; nothing of its index is asked for yet. */
export async function pageOf(browser: Browser, address: string): Promise<EnginePage> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(address)
  await page.waitForFunction(() => 'engine' in globalThis)
  return { page, close: () => context.close() }
}

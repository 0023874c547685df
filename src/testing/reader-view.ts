import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Readability } from '@mozilla/readability'
import type { Page } from 'playwright-core'

const program = readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8')

/** What a reader view shows of a page. */
export type ReaderView = NonNullable<ReturnType<Readability['parse']>>

/** Makes a reader view of the page as it is now, with the program that Firefox has for it. */
export async function readerView(page: Page): Promise<ReaderView> {
  // As an expression, because the page's policy allows no scripts but its own.
  const view = await page.evaluate<ReaderView | null>(`(() => { ${program}; return new Readability(document.cloneNode(true)).parse() })()`)
  if (!view) throw new Error(`${page.url()} has no reader view.`)
  return view
}

import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { openBrowser } from './browser.ts'
import type { BuiltSite } from './built-site.ts'

/** Opens a site in a browser before the tests of the file, or of the `describe`, that this is called in, and closes both after them. */
export function browsedSite(serve: () => Promise<Pick<BuiltSite, 'address' | 'close'>>) {
  let browser: Browser
  let site: Pick<BuiltSite, 'address' | 'close'>
  beforeAll(async () => {
    browser = await openBrowser()
    site = await serve()
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })
  return {
    get address() {
      return site.address
    },
    /** Opens a page in a profile of its own; the test closes it. */
    open: (options?: BrowserContextOptions) => watchedPage(browser, site.address, options),
  }
}

/** A page in a browser profile of its own, and what went wrong on it. */
export interface WatchedPage {
  page: Page
  /** Console errors, script errors, failed requests, and requests to other places than the site's. */
  faults: string[]
  close(): Promise<void>
}

/** Opens a page that may use the clipboard and whose faults are noted; links and requests outside `address` count as faults. */
export async function watchedPage(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  page.on('pageerror', (error) => faults.push(error.message))
  // Requests that a reader interrupts by following a link are not faults.
  page.on(
    'requestfailed',
    (request) => request.failure()?.errorText !== 'net::ERR_ABORTED' && faults.push(`${request.url()} ${request.failure()?.errorText}`),
  )
  page.on('request', (request) => !request.url().startsWith(address) && faults.push(`outside the site: ${request.url()}`))
  if (options.javaScriptEnabled !== false) waitForScripts(page)
  return { page, faults, close: () => context.close() }
}

/** What the script of every page adds first. */
export const scriptsHaveRun = 'body > p[role=status]'

/** The background of an element as the browser draws it. */
export function backgroundOf(page: Page, selector: string): Promise<string> {
  const first = page.locator(selector).first()
  return first.evaluate((element) => getComputedStyle(element).backgroundColor)
}

/**
 * Makes `goto` and `reload` wait for the page's own scripts, which come when all has been painted, and, on an article, for the one that comes when a
 * reader first points at it. With `waitUntil` they wait for what that says only.
 */
function waitForScripts(page: Page): void {
  const { goto, reload } = page
  const scripted = async <T>(answer: T, wait: boolean): Promise<T> => {
    if (!wait) return answer
    await page.waitForSelector(scriptsHaveRun, { state: 'attached' })
    const isArticle = await page.evaluate(() => document.querySelector('article:has(.marker)')?.dispatchEvent(new Event('pointerover')))
    if (isArticle) await page.waitForSelector('#site-preview', { state: 'attached' })
    return answer
  }
  page.goto = async (url, options) => scripted(await goto.call(page, url, options), !options?.waitUntil)
  page.reload = async (options) => scripted(await reload.call(page, options), !options?.waitUntil)
}

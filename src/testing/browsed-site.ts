import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import type { BuiltSite } from './built-site.ts'
import { openBrowser } from './open-browser.ts'
import { type WatchedPage, watchedPage } from './watched-page.ts'

/** A served site, and a browser that looks at it. */
export interface BrowsedSite {
  /** The address of its front page. */
  readonly address: string
  /** Opens a page in a profile of its own; the test closes it. */
  open(options?: BrowserContextOptions): Promise<WatchedPage>
}

/** Opens a site in a browser before the tests of the file, or of the `describe`, that this is called in, and closes both after them. */
export function browsedSite(serve: () => Promise<Pick<BuiltSite, 'address' | 'close'>>): BrowsedSite {
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
    open: (options) => watchedPage(browser, site.address, options),
  }
}

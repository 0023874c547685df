import { createRequire } from 'node:module'
import type { virtual } from '@guidepup/virtual-screen-reader'
import type { Page } from 'playwright-core'

/** What a screen reader says at one stop (`button, C1, condition`), and the page's own words in it (`C1, condition`). */
export type Heard = { says: string; words: string }

const reader = createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js')

/**
 * Reads a part of a page to its end as a screen reader does, stop by stop, in the browser itself: with its styles, and what scripts have
 * made of it.
 *
 * This reader says more than those that people use: the beginning and the end of everything that has a role, and after the name of a control with
 * several parts, each part. It does not know that browsers hide the content of a closed `details`, so that is left out here.
 */
export async function hear(page: Page, selector: string): Promise<Heard[]> {
  await addReader(page)
  return page.evaluate(async (wanted) => {
    const { screenReader } = globalThis as unknown as { screenReader: typeof virtual }
    const container = document.querySelector(wanted)
    if (!container) throw new Error(`Nothing on the page is \`${wanted}\`.`)
    await screenReader.start({ container })
    // Both grow while the reader goes on.
    const says = await screenReader.spokenPhraseLog()
    const words = await screenReader.itemTextLog()
    const first = screenReader.activeNode
    const heard: Heard[] = []
    while (true) {
      const node = screenReader.activeNode
      const isShown = (node instanceof Element ? node : node?.parentElement)?.checkVisibility()
      if (isShown) heard.push({ says: says.at(-1) ?? '', words: words.at(-1) ?? '' })
      await screenReader.next()
      // After the end it begins again.
      if (screenReader.activeNode === first && says.at(-1) === says[0]) break
    }
    await screenReader.stop()
    return heard
  }, selector)
}

/** Puts the reader on the page, once, from the page's own address: its policy allows no other scripts. */
async function addReader(page: Page): Promise<void> {
  if (await page.evaluate(() => 'screenReader' in globalThis)) return
  const folder = new URL('/screen-reader/', page.url()).href
  await page.route(`${folder}reader.js`, (route) => route.fulfill({ path: reader }))
  await page.route(`${folder}start.js`, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: `import { virtual } from './reader.js'\nglobalThis.screenReader = virtual` }),
  )
  await page.addScriptTag({ type: 'module', url: `${folder}start.js` })
}

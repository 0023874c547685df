import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type BuiltSite, builtSite, pagesOf } from '../testing/built-site.ts'
import { longAddress, longWord, longWordsContent } from '../testing/long-words.ts'
import { browsedSite, scriptsHaveRun, type WatchedPage } from '../testing/watched-page.ts'

let built: BuiltSite
const site = browsedSite(async () => {
  built = await builtSite('/', longWordsContent())
  return built
})
let tab: WatchedPage
beforeAll(async () => {
  tab = await site.open()
})
afterAll(() => tab.close())

/** The elements that make the page wider than its window; empty if it is not. Hidden ones are made visible first, those in notes too. */
const tooWide = () =>
  tab.page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const wide = [...document.body.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5)
    return [`${scrollWidth - clientWidth} px`, ...wide.slice(0, 8).map(({ tagName, className }) => `${tagName}.${className}`)]
  })

/** Opens a page at a width and returns what pushes it aside. */
async function widthFaults(path: string, width: number): Promise<string[]> {
  await tab.page.setViewportSize({ width, height: 740 })
  await tab.page.goto(site.address + path, { waitUntil: 'load' })
  return tooWide()
}

describe.each([320, 360, 768, 1280])('at %i pixels', (width) => {
  test('no page scrolls sideways, whatever words of 200 letters and addresses are in it', async () => {
    const faults: Record<string, string[]> = {}
    for (const path of pagesOf(built)) {
      const wide = await widthFaults(path, width)
      if (wide.length > 0) faults[path.slice(0, 60)] = wide
    }
    expect(faults).toEqual({})
  })
})

describe.each([320, 360])('at %i pixels', (width) => {
  test('results of a search, in the field of every page and on its own page, do not push the page aside', async () => {
    const { page } = tab
    expect(await widthFaults('articles/long-words/', width)).toEqual([])
    await page.waitForSelector(scriptsHaveRun, { state: 'attached' })
    await page.getByRole('searchbox').fill('tuesday')
    await page.locator('.find-panel li').first().waitFor()
    expect(await tooWide()).toEqual([])
    await page.goto(`${site.address}search/?q=${longWord('w')}`)
    await page.locator('[data-search-results] > li').first().waitFor()
    expect(await tooWide()).toEqual([])
    await page.goto(`${site.address}search/?q=${longWord('w').slice(5)}+${encodeURIComponent(longAddress)}`)
    await page.locator('main [role=status]', { hasText: /\w/ }).waitFor()
    expect(await tooWide()).toEqual([])
  })

  test('nor does the comparison of a pasted quote, or the page for an address that does not exist', async () => {
    const { page } = tab
    await page.goto(`${site.address}check-a-quote/`)
    await page.getByLabel('Words to check').fill(`We sign the ${longWord('w')} by Friday ${longAddress}`)
    await page.getByRole('button', { name: 'Check', exact: true }).click()
    await page.locator('[data-check-places] > li').first().waitFor()
    expect(await tooWide()).toEqual([])
    await page.goto(`${site.address}articles/long-wrods/#${longWord('z')}`)
    await page.getByRole('region', { name: 'Did you mean' }).waitFor()
    expect(await tooWide()).toEqual([])
  })
})

import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveFolder } from '../build/serve-folder.ts'
import { openBrowser } from '../testing/browser.ts'
import { type BuiltSite, builtSite } from '../testing/built-site.ts'
import { backgroundOf, type WatchedPage, watchedPage } from '../testing/watched-page.ts'

const article = 'articles/a-ceasefire-on-a-condition/'
const clear = 'rgba(0, 0, 0, 0)'

// A browser on a busy machine sometimes misses an event: only what fails twice is wrong. The runner names retried tests.
describe.each(['/', '/sub/path/'])('a reader who searches the site at %s', { retry: 1 }, (base) => {
  let site: BuiltSite
  let browser: Browser
  let watched: WatchedPage

  beforeAll(async () => {
    ;[site, browser] = await Promise.all([builtSite(base), openBrowser()])
    watched = await watchedPage(browser, site.address)
  })
  afterAll(async () => {
    await browser.close()
    await site.close()
  })

  /** Types words into the search page's field and waits for their count. */
  async function search(page: Page, words: string): Promise<string> {
    await page.goto(`${site.address}search/`)
    await page.getByRole('searchbox').fill(words)
    await page.keyboard.press('Enter')
    return counted(page)
  }

  async function counted(page: Page): Promise<string> {
    const status = page.locator('[data-search-count]')
    await page.waitForFunction(() => /result|nothing|no /i.test(document.querySelector('[data-search-count]')?.textContent ?? ''))
    return (await status.textContent()) ?? ''
  }

  test.each([
    ['umbrella', 'quote-nato-umbrella', 'If we want to stop the war'],
    ['accelerated', 'condition-pace', 'the process must be accelerated'],
    ['consensus', 'observation-consensus', 'the alliance’s need for consensus'],
  ])('finds “%s” and leads to the words, marked', async (word, label, words) => {
    const { page } = watched
    expect(await search(page, word)).toMatch(/^\d+ results?\b/)
    const result = page.locator('[data-search-results] > li').first()
    expect(await result.innerText()).toContain(words)
    expect(await result.innerText()).toContain('A ceasefire on a condition')
    await result.locator(`a[href*="#${label}"]`).first().click()
    await page.waitForURL(`${site.address}${article}**`)
    expect(new URL(page.url()).hash).toBe(`#${label}`)
    expect(await backgroundOf(page, `#${label}`)).not.toBe(clear)
  })

  test('finds the words of a source, and leads to their place in it, with the words marked', async () => {
    const { page } = watched
    await search(page, '"hot phase" kind:wording')
    await page.locator('[data-search-results] > li').first().locator('a.wording').click()
    await page.waitForURL(`${site.address}sources/**`)
    await page.waitForFunction(() => CSS.highlights.has('found'))
    const marked = await page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map((range) => (range as Range).toString()))
    expect(marked).toEqual(['hot', 'phase'])
    expect(await page.locator(':target').innerText()).toContain('NATO umbrella')
  })

  test('filters by kind, and the address alone brings the same back', async () => {
    const { page } = watched
    await search(page, 'NATO')
    const all = await page.locator('[data-search-results] > li').count()
    await page.getByText('Filter by').click()
    await page.getByRole('checkbox', { name: 'Conditions' }).check()
    await page.waitForFunction((before) => document.querySelectorAll('[data-search-results] > li').length < before, all)
    const conditions = await page.locator('[data-search-results] > li').allInnerTexts()
    expect(conditions.length).toBeGreaterThan(0)
    for (const text of conditions) expect(text).toMatch(/condition/i)
    const address = page.url()
    expect(address).toContain('kind=condition')
    const fresh = await watchedPage(browser, site.address)
    await fresh.page.goto(address)
    await counted(fresh.page)
    expect(await fresh.page.locator('[data-search-results] > li').allInnerTexts()).toEqual(conditions)
    await page.goBack()
    await page.waitForFunction((before) => document.querySelectorAll('[data-search-results] > li').length === before, all)
    expect(fresh.faults).toEqual([])
    await fresh.close()
  })

  test.each(['Zelensky', 'Zelenskyy', 'Zelenskyi', 'Zelenskiy'])('finds the president as “%s”', async (spelling) => {
    expect(await search(watched.page, spelling)).toMatch(/^\d+ results/)
  })

  test.each([
    ['Kiev', 'condition-nato-cover'],
    ['Kyiv', 'condition-nato-cover'],
    ['defence', 'observation-deterrence'],
    ['defense', 'observation-deterrence'],
  ])('finds “%s” whichever way it is spelt', async (spelling, label) => {
    await search(watched.page, spelling)
    expect(await watched.page.locator(`[data-search-results] a[href$="#${label}"]`).count()).toBeGreaterThan(0)
  })

  test('learns when nothing was found, and what to try', async () => {
    expect(await search(watched.page, 'xylophone')).toMatch(/no results|nothing/i)
    expect(await watched.page.locator('[data-search-hints]').isVisible()).toBe(true)
  })

  test('gets to the results from the front page, by the key “/” and Enter', async () => {
    const { page } = watched
    await page.goto(site.address)
    await page.getByRole('searchbox').first().fill('accelerated')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/search\/\?q=accelerated/)
    expect(await counted(page)).toMatch(/^1 result\b/)
    await page.locator('h1').click()
    await page.keyboard.press('/')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search')
  })

  test('met no error, and no request to another site', () => {
    expect(watched.faults).toEqual([])
  })

  test('reads that the index could not be loaded', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-no-index-'))
    cpSync(site.folder, folder, { recursive: true, filter: (path) => path !== join(site.folder, 'pagefind') })
    const served = await serveFolder({ folder, base, port: 0 })
    const { page, close } = await watchedPage(browser, served.address)
    await page.goto(`${served.address}search/?q=umbrella`)
    await page.locator('[data-search-fault]').waitFor({ state: 'visible' })
    expect(await page.locator('[data-search-fault]').innerText()).toContain('could not be loaded')
    expect(await page.locator('[data-search-fault]').getByRole('link', { name: 'quotes' }).getAttribute('href')).toBe(`${base}quotes/`)
    await close()
    await served.close()
    rmSync(folder, { recursive: true })
  })
})

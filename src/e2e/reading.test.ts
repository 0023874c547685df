import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../testing/browser.ts'
import { type BuiltSite, builtSite } from '../testing/built-site.ts'
import { backgroundOf, type WatchedPage, watchedPage } from '../testing/watched-page.ts'

const article = 'articles/a-ceasefire-on-a-condition/'
const clear = 'rgba(0, 0, 0, 0)'

// A browser on a busy machine sometimes misses an event: only what fails twice is wrong. The runner names retried tests.
describe.each(['/', '/sub/path/'])('a reader of the site at %s', { retry: 1 }, (base) => {
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

  test('comes from the front page to the article', async () => {
    await watched.page.goto(site.address)
    await watched.page.getByRole('heading', { name: 'A ceasefire on a condition' }).getByRole('link').click()
    expect(watched.page.url()).toBe(`${site.address}${article}`)
    expect(await watched.page.getByRole('heading', { level: 1 }).textContent()).toBe('A ceasefire on a condition')
  })

  test('reads the day of the news beside the day of the edition, on every page that names the article', async () => {
    const { page } = watched
    const dates = 'News of 29 November 2024 · annotated 23 November 2026'
    const late = 'The news was more than a year old when it was annotated.'
    const paths = ['', 'articles/', 'topics/the-war-in-ukraine/', 'quotes/', `${article}quote-nato-umbrella/`, article]
    for (const path of paths) {
      await page.goto(`${site.address}${path}`)
      expect(await page.locator('main').innerText(), path).toContain(dates)
    }
    expect(await page.locator('.head-meta').innerText()).toContain(`${dates}. ${late}`)
    expect(await page.locator('#site-about').innerText()).toContain(dates)
  })

  test('sees how many passages of each kind are marked, and all of them are', async () => {
    const { page } = watched
    const legend = await page.getByRole('group', { name: 'Shown here' }).innerText()
    for (const count of ['1 quote', '6 conditions', '8 observations']) expect(legend).toContain(count)
    expect(await page.locator('mark.quote').count()).toBe(1)
    expect(await page.locator('mark[id].condition').count()).toBe(7)
    expect(await page.locator('mark[id].observation').count()).toBe(8)
  })

  test('opens a note from its marker, and comes back to the marker', async () => {
    const { page } = watched
    await page.goto(`${site.address}${article}`)
    const note = page.locator('[id="condition-nato-cover.note"]')
    expect(await note.isVisible()).toBe(false)
    await page.locator('[id="condition-nato-cover.marker"]').click()
    expect(await note.isVisible()).toBe(true)
    await page.locator('.notes details', { has: note }).getByRole('link', { name: 'Back to the text' }).click()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('condition-nato-cover.marker')
  })

  test('does the same by keyboard alone', async () => {
    const { page } = watched
    await page.goto(`${site.address}${article}`)
    await page.locator('[id="quote-nato-umbrella.marker"]').focus()
    await page.keyboard.press('Enter')
    const note = page.locator('[id="quote-nato-umbrella.note"]')
    expect(await note.isVisible()).toBe(true)
    expect(await note.innerText()).toContain('The printed words differ from those that Sky News published: “hot phase of the” is left out')
    await page.locator('.notes details', { has: note }).getByRole('link', { name: 'Back to the text' }).focus()
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('quote-nato-umbrella.marker')
  })

  test('follows permalinks to words, which are then marked, and to a section', async () => {
    const { page } = watched
    await page.goto(`${site.address}${article}`)
    expect(await backgroundOf(page, '#condition-pace')).toBe(clear)
    await page.goto(`${site.address}quotes/`)
    await page.goto(`${site.address}${article}#condition-pace`)
    expect(await page.locator('#condition-pace').textContent()).toBe('the process must be accelerated')
    expect(await backgroundOf(page, '#condition-pace')).not.toBe(clear)
    expect(await page.locator('#condition-pace').evaluate((mark) => mark.getBoundingClientRect().top < innerHeight)).toBe(true)
    expect(await backgroundOf(page, '#condition-nato-cover')).toBe(clear)
    await page.goto(`${site.address}${article}#condition-diplomatic-return.2`)
    expect(await backgroundOf(page, '[id="condition-diplomatic-return.2"]')).not.toBe(clear)
    await page.goto(`${site.address}${article}#what-analysts-observe`)
    expect(await page.evaluate(() => document.querySelector(':target')?.textContent)).toBe('What analysts observe')
  })

  test('copies the link of a section and of a condition', async () => {
    const { page } = watched
    await page.goto(`${site.address}${article}`)
    for (const id of ['the-offer', 'condition-pace']) {
      const button = page.locator(`a.permalink[href$="#${id}"] + button`)
      await button.focus()
      await page.keyboard.press('Enter')
      await page.waitForFunction(
        (wanted) => navigator.clipboard.readText().then((text) => text === wanted),
        `${site.address}${article}#${id}`,
      )
      expect(await page.getByRole('status').textContent()).toBe('Link copied')
    }
  })

  test('follows a paragraph’s permalink, which also copies it, without a button beside it', async () => {
    const { page, faults, close } = await watchedPage(browser, site.address)
    await page.goto(`${site.address}${article}?hl=pause`)
    const link = page.getByRole('link', { name: 'Link to this paragraph; copies it' }).first()
    const id = (await link.getAttribute('href')) ?? ''
    expect(id).toMatch(/^#p-[a-z]{6}$/)
    expect(await page.locator('.para + button').count()).toBe(0)
    expect(await page.locator(id).textContent()).toMatch(/^Ukraine’s president .* for the region\.$/s)
    expect(await backgroundOf(page, id)).toBe(clear)
    await link.focus()
    await page.keyboard.press('Enter')
    await page.waitForFunction(
      (wanted) => navigator.clipboard.readText().then((text) => text === wanted),
      `${site.address}${article}?v=${await link.getAttribute('data-v')}${id}`,
    )
    expect(await page.getByRole('status').textContent()).toBe('Link copied')
    expect(new URL(page.url()).hash).toBe(id)
    expect(await backgroundOf(page, id)).not.toBe(clear)
    expect(faults).toEqual([])
    await close()
  })

  test('can cite the article and a passage: who wrote it, its title, both dates, the address', async () => {
    const { page } = watched
    await page.goto(`${site.address}${article}`)
    const dates = 'News of 29 November 2024 · annotated 23 November 2026'
    const title = '“A ceasefire on a condition”'
    expect(await page.locator('#site-about').innerText()).toContain(`No author named. ${title}. Verbatim. ${dates}. ${base}${article}`)
    await page.goto(`${site.address}${article}quote-nato-umbrella/`)
    expect(await page.locator('.cite').innerText()).toBe(
      `No author named. “NATO umbrella”, in ${title}. Verbatim. ${dates}. ${base}${article}#quote-nato-umbrella`,
    )
  })

  test('reads what was changed in the received text, and where that came from', async () => {
    const { page } = watched
    await page.goto(`${site.address}${article}`)
    const text = await page.locator('article').innerText()
    expect(text).toContain('Kiev')
    expect(text).toContain('Its author and its rights are not known to us.')
    expect(text).toMatch(/received text names no author|names no author/)
  })

  test.each([
    ['quotes/', 'If we want to stop the war', 'Volodymyr Zelenskiy'],
    ['conditions/', 'the process must be accelerated', 'Volodymyr Zelenskiy'],
    ['observations/', 'The overall aim is to create a stable framework', 'A ceasefire on a condition'],
    ['people/volodymyr-zelenskiy/', 'the process must be accelerated', 'president of Ukraine'],
    ['sources/sky-news-2024-11-29/', 'If we want to stop the hot phase of the war', 'Sky News'],
    ['topics/the-war-in-ukraine/', 'A ceasefire on a condition', '23 November 2026'],
  ])('finds the words on %s', async (path, words, who) => {
    const { page } = watched
    await page.goto(`${site.address}${path}`)
    const text = await page.locator('main').innerText()
    expect(text).toContain(words)
    expect(text).toContain(who)
  })

  test('gets a page of its own for an address that does not exist', async () => {
    const answer = await fetch(`${site.address}nothing/here/`)
    expect(answer.status).toBe(404)
    expect(await answer.text()).toContain('<h1')
  })

  test('is offered the nearest address, with the passage that was asked for', async () => {
    const { page, close } = await watchedPage(browser, site.address)
    await page.goto(`${site.address}artcles/a-ceasefire-on-a-conditoin/#condition-pace`)
    await page.getByRole('region', { name: 'Did you mean' }).getByRole('link', { name: 'A ceasefire on a condition' }).click()
    expect(page.url()).toBe(`${site.address}${article}#condition-pace`)
    await close()
  })

  test('met no error, and no request to another site', () => {
    expect(watched.faults).toEqual([])
  })

  test('reads, follows links and opens notes with JavaScript off', async () => {
    const { page, faults, close } = await watchedPage(browser, site.address, { javaScriptEnabled: false })
    await page.goto(site.address)
    await page.getByRole('heading', { name: 'A ceasefire on a condition' }).getByRole('link').click()
    await page.locator('[id="condition-pace.marker"]').click()
    expect(await page.locator('[id="condition-pace.note"]').isVisible()).toBe(true)
    await page.goto(`${site.address}conditions/`)
    await page.locator(`a[href$="#condition-whole-territory"]`).first().click()
    expect(page.url()).toBe(`${site.address}${article}#condition-whole-territory`)
    expect(await backgroundOf(page, '#condition-whole-territory')).not.toBe(clear)
    await page.goto(`${site.address}search/`)
    await page.locator('main').getByRole('link', { name: 'quotes' }).first().click()
    expect(page.url()).toBe(`${site.address}quotes/`)
    expect(await page.locator('button.copy').count()).toBe(0)
    expect(faults).toEqual([])
    await close()
  })
})

import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { builtSite } from '../../testing/built-site.ts'
import { nineLanguagesChanged } from '../../testing/languages.ts'
import { browsedSite, type WatchedPage } from '../../testing/watched-page.ts'

// A browser on a busy machine sometimes misses an event: only what fails twice is wrong. The runner names retried tests.
describe('searching articles in other languages', { retry: 1 }, () => {
  const site = browsedSite(() => builtSite('/', nineLanguagesChanged()))
  let tab: WatchedPage
  let page: Page

  beforeEach(async () => {
    tab = await site.open()
    page = tab.page
  })
  afterEach(() => tab.close())

  const results = () => page.getByRole('main').getByRole('list').getByRole('listitem')
  const search = async (words: string) => {
    await page.goto(`${site.address}search/?${new URLSearchParams({ q: words })}`)
    await results().first().waitFor()
  }

  test.each([
    ['码头', 'zh', null, '码头'],
    ['桟橋', 'ja', null, '桟橋'],
    ['ท่าเรือ', 'th', null, 'ท่าเรือ'],
    ['الرصيف', 'ar', 'rtl', 'الرصيف'],
    ['הרציף', 'he', 'rtl', 'הרציף'],
    ['été', 'fr', null, 'été'],
  ])(
    '%s is found and marked, in its language and direction, on the search page and in the article',
    async (words, language, direction, marked) => {
      await search(words)
      const link = results().first().locator('blockquote a')
      expect(await link.getAttribute('lang')).toBe(language)
      expect(await link.getAttribute('dir')).toBe(direction)
      expect(await link.locator('b').first().innerText()).toBe(marked)
      await link.click()
      await page.waitForURL(/articles|sources/)
      await page.waitForFunction(() => CSS.highlights.has('found'))
      const found = await page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map((range) => (range as Range).toString()))
      expect(found).toContain(marked)
      expect(tab.faults).toEqual([])
    },
  )

  test('results can be narrowed to every kind', async () => {
    await search('ferry')
    await page.getByText('Filter by').click()
    const kinds = await page.locator('label:has([name=kind]) span').allInnerTexts()
    expect(kinds.map((kind) => kind.replace(/\s*\d+$/, ''))).toEqual([
      'Quotes',
      'Conditions',
      'Observations',
      'Wordings of sources',
      'Background notes',
      'Articles',
      'People and bodies',
      'Sources',
      'Text of articles',
    ])
    await page.getByRole('checkbox', { name: /^Articles/ }).check()
    await page.getByRole('status').filter({ hasText: 'without filters' }).first().waitFor()
    const titles = await results().locator('.entry-title').allInnerTexts()
    expect(titles[0]).toBe('Article: Nine harbours wait for a ferry')
    expect(titles.filter((title) => !title.startsWith('Article'))).toEqual([])
    expect(tab.faults).toEqual([])
  })
})

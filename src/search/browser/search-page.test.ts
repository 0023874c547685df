import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { builtSite } from '../../testing/built-site.ts'
import { searchSite } from '../../testing/search-content.ts'
import { browsedSite, type WatchedPage } from '../../testing/watched-page.ts'

// A browser on a busy machine sometimes misses an event: only what fails twice is wrong. The runner names retried tests.
// Below a folder, where addresses go wrong first; `e2e` also searches at a site's root.
describe.each(['/sub/path/'])('the search page of a site at %s', { retry: 1 }, (base) => {
  const site = browsedSite(() => builtSite(base, searchSite))
  let tab: WatchedPage
  let page: Page

  beforeEach(() => open())
  afterEach(() => tab.close())

  async function open(options?: BrowserContextOptions): Promise<void> {
    tab = await site.open(options)
    page = tab.page
  }

  const go = (path = '') => page.goto(`${site.address}search/${path}`)
  const field = () => page.getByRole('searchbox')
  const count = (text: string) => page.getByRole('status').filter({ hasText: text }).first().waitFor()
  /** The words that a reader searched for, as the page marks them. */
  const markedWords = () => page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map((range) => (range as Range).toString()))
  const results = () => page.getByRole('main').getByRole('list').getByRole('listitem')

  test('finds while words are typed, and leads to the passage, with the words marked', async () => {
    await go()
    await field().pressSequentially('walking out')
    await count('1 result for “walking out”.')
    await expect(results().first().innerText()).resolves.toMatch(
      /^Condition set by Nordhamn council\s+The crews in Kyiv harbour would have to give up walking out for good\s+In A date but no deal, 3 March 2026\. Open\u00A0on\u00A0its\u00A0own\u00A0page Copy link$/,
    )
    expect(await results().locator('b').allInnerTexts()).toEqual(['walking out'])
    await results().getByRole('link', { name: 'walking out' }).click()
    await page.waitForURL(`${site.address}articles/a-date-but-no-deal/?hl=walking+out#condition-no-strike.2`)
    expect(await page.locator(':target').count()).toBe(1)
    await page.waitForFunction(() => CSS.highlights.has('found'))
    expect(await markedWords()).toEqual(['walking', 'out'])
    expect(tab.faults).toEqual([])
  })

  test('marks matches across inline markup, from a shared link, after following a link, and after coming back', async () => {
    await page.goto(`${site.address}articles/a-date-but-no-deal/?hl=FRIDAY+sign+clocks#quote-sign-by-friday`)
    expect(await markedWords()).toEqual(['sign', 'Friday'])
    const text = await page.locator('.text').innerHTML()
    await page.evaluate(() => (location.hash = '#observation-two-clocks'))
    await page.waitForFunction(() => [...(CSS.highlights.get('found') ?? [])].join() === 'clocks')
    expect(await page.locator('.text').innerHTML()).toBe(text)
    await page.goto(`${site.address}search/`)
    await page.goBack()
    await page.waitForFunction(() => CSS.highlights.has('found'))
    expect(await markedWords()).toEqual(['clocks'])
    expect(tab.faults).toEqual([])
  })

  test('takes words, phrases, excluded words and fields together, and from a shared address', async () => {
    await go(`?${new URLSearchParams({ q: 'Friday -sign kind:observation' })}`)
    await count('1 result for “Friday”, without “sign”.')
    expect(tab.faults).toEqual([])
  })

  test('has an address for each search, and goes back and forward', async () => {
    await go()
    await field().fill('Friday')
    await count('2 results for “Friday”.')
    await page.getByText('Filter by').click()
    await page.getByRole('checkbox', { name: 'Quotes' }).check()
    await count('1 result for “Friday” (2 without filters).')
    expect(page.url()).toBe(`${site.address}search/?q=Friday&kind=quote`)
    await page.goBack()
    await count('2 results for “Friday”.')
    expect(await page.locator('[data-search] [type=checkbox]:checked').count()).toBe(0)
    await page.goBack()
    expect(await field().inputValue()).toBe('')
    await page.goForward()
    await page.goForward()
    await count('1 result for “Friday” (2 without filters).')
    const address = page.url()
    await tab.close()
    await open()
    await page.goto(address)
    await count('1 result for “Friday” (2 without filters).')
    expect(await page.getByRole('checkbox', { name: 'Quotes' }).isChecked()).toBe(true)
    expect(await results().count()).toBe(1)
  })

  test('shows ten results, then more, with the focus on the first new one', async () => {
    await go('?q=lanterns')
    await count('24 results for “lanterns”; the first 10 are shown.')
    expect(await results().count()).toBe(10)
    await page.getByRole('button', { name: 'More results' }).press('Enter')
    await count('24 results for “lanterns”; the first 20 are shown.')
    expect(await results().count()).toBe(20)
    expect(
      await results()
        .nth(10)
        .getByRole('link')
        .first()
        .evaluate((link) => link === document.activeElement),
    ).toBe(true)
    await page.getByRole('button', { name: 'More results' }).click()
    await count('24 results for “lanterns”.')
    expect(await page.getByRole('button', { name: 'More results' }).isHidden()).toBe(true)
  })

  test('suggests what to try when nothing is found, and clears filters', async () => {
    await go('?q=Friday&kind=condition')
    await count('No results for “Friday” (2 without filters).')
    await page.getByText('Try fewer words').waitFor()
    await page.getByRole('button', { name: 'Clear filters' }).click()
    await count('2 results for “Friday”.')
    expect(await page.getByText('Try fewer words').isHidden()).toBe(true)
  })

  test('takes a mistyped word for the nearest, says so, and offers the search as typed', async () => {
    await go()
    await field().pressSequentially('harbuor')
    await count('2 results for “harbour”. Showing results for “harbour”: “harbuor” does not appear anywhere.')
    await page.getByRole('button', { name: 'as they were typed' }).click()
    await count('No results for “harbuor”.')
    expect(page.url()).toBe(`${site.address}search/?q=harbuor&as=typed`)
    expect(await page.getByRole('button', { name: 'as they were typed' }).isHidden()).toBe(true)
    await page.getByText('Filter by').click()
    await page.getByRole('checkbox', { name: 'Quotes' }).check()
    await page.waitForURL(`${site.address}search/?q=harbuor&kind=quote&as=typed`)
    await count('No results for “harbuor”.')
    await page.goBack()
    await page.waitForURL(`${site.address}search/?q=harbuor&as=typed`)
    await page.goBack()
    await count('2 results for “harbour”.')
    await field().fill('Firday')
    await count('2 results for “friday”.')
    expect(tab.faults).toEqual([])
  })

  test('takes any of several values of a filter, and clears typed filters', async () => {
    await go()
    await page.getByText('Filter by').click()
    const counts = () => page.locator('label:has([name=kind]) span').allInnerTexts()
    expect(await counts()).toEqual([
      'Quotes 25',
      'Conditions 1',
      'Observations 2',
      'Background notes 1',
      'Articles 3',
      'People and bodies 3',
      'Sources 1',
      'Text of articles 27',
    ])
    await go('?q=Friday&kind=condition&kind=quote')
    await count('1 result for “Friday” (2 without filters).')
    expect(await page.locator('[data-search] [type=checkbox]:checked').count()).toBe(2)
    expect(await counts()).toEqual([
      'Quotes 1',
      'Conditions 0',
      'Observations 1',
      'Background notes 0',
      'Articles 0',
      'People and bodies 0',
      'Sources 0',
      'Text of articles 0',
    ])
    await field().fill('')
    await page.waitForFunction(() => document.querySelector('[data-search-count]')?.textContent?.startsWith('26'))
    await field().fill('Friday')
    await page.getByRole('checkbox', { name: 'Observations' }).check()
    await count('2 results for “Friday”.')
    await go('?q=Friday+kind:condition')
    await page.getByRole('button', { name: 'Clear filters' }).click()
    await count('2 results for “Friday”.')
  })

  test('puts the latest first when that is chosen, and in the address', async () => {
    await go('?q=Friday')
    const days = () => results().locator('.meta').filter({ hasText: 'In ' }).allInnerTexts()
    await page.getByRole('radio', { name: 'Latest first' }).check()
    await page.waitForURL(`${site.address}search/?q=Friday&by=date`)
    await expect.poll(async () => (await days()).map((day) => /\d+ March/.exec(day)?.[0])).toEqual(['10 March', '3 March'])
    await page.reload()
    expect(await page.getByRole('radio', { name: 'Latest first' }).isChecked()).toBe(true)
  })

  test('copies a result’s address, without the words that were searched for', async () => {
    await go('?q=walking')
    await page.getByRole('button', { name: 'Copy link to Condition set by Nordhamn council' }).press('Enter')
    await page.getByRole('status').filter({ hasText: 'Link copied' }).waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${site.address}articles/a-date-but-no-deal/#condition-no-strike.2`,
    )
  })

  test('names a choice in the address that does not exist', async () => {
    await go('?q=Friday&speaker=nobody')
    await count('No results for “Friday”. No results for speaker “nobody”.')
    expect(await page.locator('[data-search] [type=checkbox]:checked').count()).toBe(0)
  })

  test('loads nothing of the search before a reader uses it', async () => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await go()
    await page.waitForLoadState('networkidle')
    expect(asked.filter((url) => url.includes('pagefind') || url.includes('worker'))).toEqual([])
    await field().focus()
    await page.waitForRequest((request) => request.url().endsWith('/pagefind/pagefind.js'))
  })

  test('is reached by the key /, but not while something is typed, nor when it is switched off', async () => {
    await go()
    await page.keyboard.press('/')
    expect(await field().evaluate((input) => input === document.activeElement)).toBe(true)
    await page.keyboard.type('a/b')
    expect(await field().inputValue()).toBe('a/b')
    await page.goto(`${site.address}how-it-works/`)
    await page.getByLabel('Keyboard shortcuts are on').uncheck()
    await go()
    await page.keyboard.press('/')
    expect(await field().evaluate((input) => input === document.activeElement)).toBe(false)
    await page.reload()
    await page.keyboard.press('/')
    expect(await field().evaluate((input) => input === document.activeElement)).toBe(false)
  })

  test('reports that its own scripts cannot be loaded', async () => {
    await page.route('**/search-page*', (route) => route.fulfill({ status: 404, body: 'Not found' }))
    await go('?q=Friday')
    await page.getByRole('button', { name: 'Try again' }).waitFor()
    await page.unroute('**/search-page*')
    await page.getByRole('button', { name: 'Try again' }).click()
    await count('2 results for “Friday”.')
  })

  test('is reached from the search fields of other pages', async () => {
    await page.goto(site.address)
    await page.getByRole('searchbox').first().fill('clocks')
    await page.keyboard.press('Enter')
    await page.waitForURL(`${site.address}search/?q=clocks`)
    await count('1 result for “clocks”.')
  })

  test('leads to the lists without scripts', async () => {
    await tab.close()
    await open({ javaScriptEnabled: false })
    await go('?q=clocks')
    expect(await page.locator('noscript').innerText()).toContain('Searching needs JavaScript')
    expect(await field().isDisabled()).toBe(true)
    await page.locator('noscript a', { hasText: 'observations' }).click()
    await page.waitForURL(`${site.address}observations/`)
  })
})

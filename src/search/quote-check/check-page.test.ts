import type { Page, Route } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { builtSite } from '../../testing/built-site.ts'
import { searchSite } from '../../testing/search-content.ts'
import { browsedSite, type WatchedPage } from '../../testing/watched-page.ts'

// A browser on a busy machine sometimes misses an event: only what fails twice is wrong. The runner names retried tests.
// Below a folder, where addresses go wrong first.
describe.each(['/sub/path/'])('the check of quotes of a site at %s', { retry: 1 }, (base) => {
  const site = browsedSite(() => builtSite(base, searchSite))
  let tab: WatchedPage
  let page: Page

  beforeEach(async () => {
    tab = await site.open()
    page = tab.page
  })
  afterEach(() => tab.close())

  const go = () => page.goto(`${site.address}check-a-quote/`)
  const field = () => page.getByRole('textbox', { name: 'Words to check' })
  const said = (text: string) => page.getByRole('status').filter({ hasText: text }).waitFor()
  const places = () => page.locator('[data-check-places] > li')
  async function check(text: string): Promise<void> {
    await field().fill(text)
    await page.getByRole('button', { name: 'Check', exact: true }).click()
  }

  test('words that appear here are shown with whose they are, when, and where', async () => {
    await go()
    await check('“We will sign by\nFriday,”')
    await said('Found word for word. These words appear here, in 1 place.')
    expect(await places().first().innerText()).toMatch(
      /^Quote by Anna Lund, mayor of Nordhamn, 2 March 2026\s+“We will sign by Friday”\s+Word for word the same as the full record of Nordhamn council\.\s+In A date but no deal, 3 March 2026\. Read\u00A0in\u00A0context Open\u00A0on\u00A0its\u00A0own\u00A0page Copy link$/,
    )
    await places().getByRole('link', { name: 'We will sign by Friday' }).click()
    await page.waitForURL(`${site.address}articles/a-date-but-no-deal/#quote-sign-by-friday`)
    expect(tab.faults).toEqual([])
  })

  test('words that appear in many places are listed up to ten, with the words around them', async () => {
    await go()
    await check('the hall is full of lanterns')
    await said('in 10 or more places; 10 are listed.')
    expect(await places().count()).toBe(10)
    expect(await places().first().locator('blockquote b').innerText()).toBe('the hall is full of lanterns')
  })

  test('words that differ are compared with the closest match, and described', async () => {
    await go()
    await check('We will never sign by Sunday')
    await said('Differs. These exact words do not appear together here')
    expect(await places().locator('blockquote').textContent()).toBe('“We will [added: never] sign by [instead of Friday: Sunday]”')
    expect(await places().locator('.meta').first().innerText()).toBe('“never” is added; “Sunday” replaces “Friday”.')
    expect(await places().locator('blockquote ins').count()).toBe(2)
    await places().getByRole('link', { name: 'Read in context' }).click()
    await page.waitForURL(`${site.address}articles/a-date-but-no-deal/#quote-sign-by-friday`)
    expect(tab.faults).toEqual([])
  })

  test('not found does not mean “false”, and says so', async () => {
    await go()
    await check('zebras graze on purple moonlight')
    await said('Not found here. This does not mean “false”.')
    await said('not in the 25 quotes published here.')
    expect(await places().count()).toBe(0)
  })

  test('too few words are reported as such, and typing removes a verdict', async () => {
    await go()
    await check('by Friday')
    await said('Too short.')
    await field().press('End')
    await field().pressSequentially(' or')
    await page.waitForFunction(() => document.querySelector('[data-check-verdict]')?.textContent === '')
    await check('')
    await said('No words.')
  })

  test('everything can be done with the keyboard', async () => {
    await go()
    await field().focus()
    await page.keyboard.insertText('we will sign by Friday')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Check')
    await page.keyboard.press('Enter')
    await said('Found word for word.')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('“We will sign by Friday”')
  })

  test('pasted words do not leave the browser, nor go into the address', async () => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`))
    await go()
    await page.waitForLoadState('networkidle')
    expect(asked.filter((one) => /pagefind|worker/.test(one))).toEqual([])
    const before = asked.length
    const address = page.url()
    await check('We will never sign by Friday, zebras')
    await said('Differs.')
    expect(asked.length).toBeGreaterThan(before)
    for (const one of asked.slice(before)) {
      expect(one).toMatch(/^GET /)
      expect(one).toContain(` ${site.address}`)
      expect(decodeURIComponent(one)).not.toMatch(/zebra|never|sign|\?.*friday/i)
    }
    expect(page.url()).toBe(address)
    expect(await page.evaluate(() => [history.length, history.state, localStorage.length, sessionStorage.length])).toEqual([2, null, 0, 0])
  })

  test.each([
    ['a part of the index that is gone', '**/pagefind/index/*', 404],
    ['a list of records that the server fails on', '**/pagefind/records.txt', 500],
    ['a list of words that is gone', '**/pagefind/vocabulary.txt', 404],
    ['a passage that is gone', '**/pagefind/fragment/*', 404],
  ])('%s is not reported as “not found”, and can be tried again', async (_, files, status) => {
    await page.route(files, (route: Route) => route.fulfill({ status, body: 'Oh no' }))
    await go()
    await check('We will sign by Friday')
    await said('The check could not be loaded.')
    expect(await places().count()).toBe(0)
    await page.unroute(files)
    await page.getByRole('button', { name: 'Try again' }).click()
    await said('Found word for word.')
    expect(await page.getByRole('button', { name: 'Try again' }).isHidden()).toBe(true)
  })

  test('scripts that cannot be loaded are reported, and the words are not sent then either', async () => {
    await page.route('**/check-page*', (route) => route.fulfill({ status: 404, body: 'Not found' }))
    await go()
    await check('We will sign by Friday')
    await page.getByRole('button', { name: 'Try again' }).waitFor()
    await page.getByRole('button', { name: 'Check', exact: true }).click()
    expect(page.url()).toBe(`${site.address}check-a-quote/`)
    await page.unroute('**/check-page*')
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.waitForFunction(() => !document.querySelector<HTMLFieldSetElement>('[data-check-fields]')?.disabled)
    await check('We will sign by Friday')
    await said('Found word for word.')
  })

  test('every page links to it, and so does the search', async () => {
    await page.goto(`${site.address}search/`)
    await page.getByRole('main').getByRole('link', { name: 'check a quote' }).click()
    await page.waitForURL(`${site.address}check-a-quote/`)
    await page.goto(site.address)
    await page.getByRole('contentinfo').getByRole('link', { name: 'Check a quote' }).click()
    await page.waitForURL(`${site.address}check-a-quote/`)
  })

  test('without scripts the page says what it needs and links to the lists', async () => {
    await tab.close()
    tab = await site.open({ javaScriptEnabled: false })
    page = tab.page
    await go()
    expect(await page.locator('noscript').innerText()).toContain('Checking needs JavaScript')
    expect(await field().isDisabled()).toBe(true)
    await page.locator('noscript a', { hasText: 'quotes' }).click()
    await page.waitForURL(`${site.address}quotes/`)
  })
})

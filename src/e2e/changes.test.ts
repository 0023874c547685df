import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { serveFolder } from '../build/serve-folder.ts'
import { exampleHistory } from '../testing/example-history.ts'
import { searchContent } from '../testing/search-content.ts'
import { type SmallSite, smallSite } from '../testing/small-site.ts'
import { browsedSite, type WatchedPage } from '../testing/watched-page.ts'

const base = '/sub/path/'
const article = 'articles/a-date-but-no-deal/'

let copy: SmallSite | undefined
const site = browsedSite(async () => {
  copy = smallSite(searchContent)
  // The history is made up, so that these tests are about what readers see of one, and not about how a ledger works.
  copy.write('src/archive/site-history.ts', `export const siteHistoryOf = () => (${JSON.stringify(exampleHistory)})\n`)
  const { code, output } = await copy.run('build', { env: { BASE_PATH: base } })
  expect(code, output).toBe(0)
  return serveFolder({ folder: join(copy.root, 'dist'), base, port: 0 })
})
afterAll(() => copy?.remove())
let tab: WatchedPage
let page: Page

const open = async (options = {}) => {
  tab = await site.open(options)
  page = tab.page
}
const box = () => page.getByRole('complementary', { name: 'Changed since' })
const isInSight = (selector: string) =>
  page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return top >= 0 && bottom <= innerHeight
  })

// A browser on a busy machine sometimes misses an event: only what fails twice is wrong. The runner names retried tests.
describe('with JavaScript', { retry: 1 }, () => {
  beforeEach(() => open())
  afterEach(() => tab.close())

  test('a link to earlier words says that they have changed, and shows what, when and why', async () => {
    await page.goto(`${site.address}${article}?v=aaaaaaaa#condition-no-strike`)
    await page.getByRole('status').filter({ hasText: 'These words have changed since this link was made.' }).waitFor()
    const text = (await box().innerText()).replace(/\s+/g, ' ')
    expect(text).toContain('The link was made for the version of 3 March 2026, which was replaced on 4 March 2026.')
    expect(text).toContain('6 March 2026, clarification: It says until when. Readers asked.')
    expect(text).toContain('4 March 2026, correction: The clause ends in 2028, not in 2027. The council published its offer.')
    expect(await box().locator('.comparison').textContent()).toBe('ties the pay rise to a no-strike clause until [instead of 2027: 2028]')
    expect(await isInSight('#condition-no-strike')).toBe(true)
    expect(await isInSight('#site-changed-since')).toBe(true)
    expect(await page.locator('p #site-changed-since').count()).toBe(0)
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
    await box().getByRole('link', { name: 'All changes' }).click()
    // The version leaves the address when the reader goes on.
    await page.waitForURL(`${site.address}${article}#site-changes`)
    expect(tab.faults).toEqual([])
  })

  test('a link to an earlier note shows it inside the note', async () => {
    await page.goto(`${site.address}${article}?v=dddddddd#quote-sign-by-friday.note`)
    await box().getByText('This note has changed since this link was made.').waitFor()
    expect(await page.locator('[id="quote-sign-by-friday.note"] #site-changed-since').isVisible()).toBe(true)
  })

  test('a link to an earlier version of the whole page shows its changes below the head', async () => {
    await page.goto(`${site.address}${article}?v=ppbbbbbb`)
    await box().getByText('This article has changed since this link was made.').waitFor()
    expect(await box().getByRole('listitem').allInnerTexts()).toEqual(['6 March 2026, clarification: It says until when. Readers asked.'])
    expect(await page.locator('.head-meta + #site-changed-since').count()).toBe(1)
  })

  test('the current words have no box, and a version that was never published is reported as unknown', async () => {
    const answered = () => page.waitForResponse((answer) => answer.url().endsWith('past.json'))
    await Promise.all([answered(), page.goto(`${site.address}${article}?v=cccccccc#condition-no-strike`)])
    await page.waitForLoadState('networkidle')
    expect(await box().count()).toBe(0)
    await page.goto('about:blank', { waitUntil: 'load' })
    await page.goto(`${site.address}${article}?v=zzzzzzzz#condition-no-strike`)
    await box().getByText('This link names a version of these words that we have no record of.').waitFor()
    expect(await box().getByRole('listitem').count()).toBe(0)
    expect(tab.faults).toEqual([])
  })

  test('words that were searched for are marked too', async () => {
    await page.goto(`${site.address}${article}?v=bbbbbbbb&hl=clause#condition-no-strike`)
    await box().waitFor()
    await page.waitForFunction(() => CSS.highlights.get('found')?.size === 1)
  })

  test('for an article that never changed nothing is loaded', async () => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(`${site.address}articles/the-second-week/?v=aaaaaaaa#observation-promise`)
    await page.waitForLoadState('networkidle')
    expect(asked.filter((url) => url.endsWith('.json'))).toEqual([])
    expect(await box().count()).toBe(0)
  })

  test.each([
    ['articles/ferry-talks/', article],
    ['articles/ferry-talks/?v=aaaaaaaa#condition-strike', `${article}?v=aaaaaaaa#condition-no-strike`],
    ['articles/ferry-talks/#quote-sign-by-friday', `${article}#quote-sign-by-friday`],
    ['articles/ferry-talks/condition-strike/', `${article}condition-no-strike/`],
    ['articles/strike-votes/#observation-promise', 'articles/the-second-week/#observation-promise'],
  ])('the former address %s leads on to %s', async (from, to) => {
    await page.goto(site.address + from, { waitUntil: 'load' })
    await page.waitForURL(site.address + to)
  })

  test('the former address of something removed stays, and says since when and why', async () => {
    await page.goto(`${site.address}articles/ferry-talks/#quote-maybe`)
    expect(await page.locator(':target').innerText()).toBe('Maybe was removed on 2 March 2026. It was nobody’s quote.')
    await page.goto(`${site.address}articles/all-is-well/`)
    expect(await page.locator('main header').innerText()).toContain(
      'All is well was removed on 8 March 2026: It was about another harbour.',
    )
  })

  test('a change to words that are gone is described at their former address', async () => {
    await page.goto(`${site.address}changes/`)
    const link = page.getByRole('listitem').filter({ hasText: 'The harbour is well, not very well.' }).getByRole('link').first()
    expect(await link.innerText()).toBe('All is well')
    await link.click()
    await page.waitForURL(`${site.address}articles/all-is-well/#site-change-1`)
    expect((await page.locator(':target').innerText()).replace(/\s+/g, ' ')).toContain(
      '7 March 2026, correction: The harbour is well, not very well. The harbour master wrote to us.',
    )
    expect(await page.locator(':target .comparison').textContent()).toBe('all is [left out: very] well')
  })

  test('a typing error in a former address leads to the current page, or to what became of the passage', async () => {
    await page.goto(`${site.address}articles/ferry-tlaks/#condition-strike`)
    const offer = page.getByRole('region', { name: 'Did you mean' }).getByRole('link', { name: 'Ferry talks, moved to A date but no deal' })
    expect(await offer.getAttribute('href')).toBe(`${base}articles/ferry-talks/#condition-strike`)
    await page.goto(`${site.address}articles/ferry-tlaks/`)
    expect(await offer.getAttribute('href')).toBe(`${base}${article}`)
  })
})

describe('without JavaScript', { retry: 1 }, () => {
  beforeEach(() => open({ javaScriptEnabled: false }))
  afterEach(() => tab.close())

  test('a former page links to the new one, and each former id to its new address', async () => {
    await page.goto(`${site.address}articles/ferry-talks/#condition-strike`)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('This page has moved')
    await page.locator(':target').getByRole('link').click()
    expect(page.url()).toBe(`${site.address}${article}#condition-no-strike`)
  })

  test('a former id of an article leads to its dated entry in “Changes”', async () => {
    await page.goto(`${site.address}${article}#observation-calm.note`)
    expect(await page.locator('li:has(> :target)').innerText()).toBe('5 March 2026, removed: Calm. Nobody had said so.')
    await page.goto(`${site.address}${article}#condition-promise`)
    await page.locator(':target').getByRole('link').click()
    expect(page.url()).toBe(`${site.address}articles/the-second-week/#observation-promise`)
  })

  test('a correction appears at the head, in the list at the foot, in the note, on the passage’s page and among all changes', async () => {
    await page.goto(`${site.address}${article}`)
    const what = 'The clause ends in 2028, not in 2027.'
    expect(await page.locator('.head-meta').innerText()).toContain(`Correction, 4 March 2026: ${what}`)
    expect(await page.locator('.head-meta').innerText()).not.toContain('Readers asked')
    expect(await page.locator('#site-change-1').innerText()).toContain(what)
    await page.locator('[id="quote-sign-by-friday.marker"]').click()
    await page.getByRole('link', { name: 'Changed on 4 March 2026' }).click()
    expect(page.url()).toBe(`${site.address}${article}#site-change-1`)
    await page.goto(`${site.address}${article}condition-no-strike/`)
    const history = page.locator('section', { has: page.getByRole('heading', { name: 'History' }) })
    expect(await history.getByRole('listitem').count()).toBe(2)
    expect(await history.innerText()).toContain(what)
    await page.goto(`${site.address}changes/`)
    expect((await page.locator('main').innerText()).split(what)).toHaveLength(2)
  })

  test('what did not change has no history, and every page leads to the changes', async () => {
    await page.goto(`${site.address}${article}note-clause/`)
    expect(await page.getByRole('heading', { name: 'History' }).count()).toBe(0)
    await page.getByRole('contentinfo').getByRole('link', { name: 'Changes' }).click()
    expect(page.url()).toBe(`${site.address}changes/`)
    // A feed needs whole addresses, and this site has no `SITE_URL`.
    expect((await fetch(`${site.address}changes/feed.xml`)).status).toBe(404)
  })
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtSite } from '../testing/built-site.ts'
import { searchSite } from '../testing/search-content.ts'
import { browsedSite, type WatchedPage } from '../testing/watched-page.ts'

const site = browsedSite(() => builtSite('/sub/path/', searchSite))
let tab: WatchedPage
beforeAll(async () => {
  tab = await site.open()
})
afterAll(() => tab.close())

/** The words of the entries that can be seen. */
const seen = () => tab.page.locator('.entry:visible blockquote').allInnerTexts()

test('a list is narrowed by typing: what is left is counted, and its address shows the same', async () => {
  const { page } = tab
  await page.goto(`${site.address}quotes/`)
  const all = await page.locator('.entry').count()
  expect(all).toBe(25)
  await page.getByLabel('Words', { exact: true }).fill('hour 17 lanterns')
  expect(await seen()).toEqual(['“It is hour 17 and the hall is full of lanterns”'])
  expect(await page.locator('[data-narrow-count]').innerText()).toBe('1 of 25 shown')
  await page.waitForURL(`${site.address}quotes/?q=hour+17+lanterns`)
  await page.reload()
  expect(await page.getByLabel('Words', { exact: true }).inputValue()).toBe('hour 17 lanterns')
  expect(await seen()).toHaveLength(1)
  await page.getByLabel('Words', { exact: true }).fill('no such words')
  expect(await page.locator('[data-narrow-count]').innerText()).toBe('None of 25 matches')
  expect(await page.locator('.group:visible').count()).toBe(0)
})

test('a list is narrowed by a choice, with the keyboard alone, and shown whole again as it was', async () => {
  const { page } = tab
  await page.goto(`${site.address}quotes/`)
  const open = () => page.locator('.group[open] h2').allInnerTexts()
  const before = [await open(), (await seen()).length]
  await page.getByLabel('Words', { exact: true }).focus()
  await page.keyboard.press('Tab')
  expect(await page.getByRole('combobox', { name: 'Result' }).evaluate((select) => select === document.activeElement)).toBe(true)
  await page.keyboard.type('Not')
  const left = await seen()
  expect(left).toHaveLength(24)
  expect(left.every((words) => words.includes('It is hour'))).toBe(true)
  await page.waitForURL(`${site.address}quotes/?result=unchecked`)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect.poll(async () => [await open(), (await seen()).length]).toEqual(before)
  await page.waitForURL(`${site.address}quotes/`)
  expect(tab.faults).toEqual([])
})

test('without scripts every part of a list has a page, every article of a long list can be opened, and there is no form', async () => {
  const { page, faults, close } = await site.open({ javaScriptEnabled: false })
  await page.goto(`${site.address}quotes/`)
  expect(await page.getByLabel('Words', { exact: true }).isVisible()).toBe(false)
  const closed = page.locator('.group:not([open])').first()
  await closed.locator('summary').click()
  expect(await page.locator('.group:not([open])').count()).toBe(0)
  await page.getByRole('navigation', { name: 'By result' }).getByRole('link', { name: 'Not checked' }).click()
  expect(page.url()).toBe(`${site.address}quotes/unchecked/`)
  expect(await page.locator('.entry').count()).toBe(24)
  expect(await page.getByRole('navigation', { name: 'Breadcrumb' }).innerText()).toMatch(/Front page\s*Quotes\s*Not checked/)
  await page.goto(`${site.address}quotes/`)
  await page.getByRole('navigation', { name: 'By month' }).getByRole('link', { name: 'March 2026' }).click()
  expect(await page.title()).toBe('Quotes: March 2026 | Verbatim')
  expect(faults).toEqual([])
  await close()
})

test('an address within a list opens the article that it leads to', async () => {
  const { page } = tab
  await page.goto(`${site.address}quotes/`)
  const id = await page.locator('.group:not([open]) .group-body').first().getAttribute('id')
  await page.goto(`${site.address}changes/`)
  await page.goto(`${site.address}quotes/#${id}`)
  expect(await page.locator(`#${id}`).isVisible()).toBe(true)
})

test.each(['quotes/', 'conditions/', 'observations/', 'articles/', 'people/', 'sources/', 'topics/', 'changes/'])(
  'the list at /%s is there, and none of its links leads nowhere',
  async (path) => {
    const { page } = tab
    await page.goto(site.address + path)
    const links = await page
      .locator('main a[href]')
      .evaluateAll((all) => [...new Set(all.map((link) => (link as HTMLAnchorElement).href.replace(/#.*/, '')))])
    const answers = await Promise.all(links.map(async (link) => [link, (await fetch(link)).status]))
    expect(answers.filter(([, status]) => status !== 200)).toEqual([])
  },
)

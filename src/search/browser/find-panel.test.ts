import type { Page } from 'playwright-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { builtSite } from '../../testing/built-site.ts'
import { searchSite } from '../../testing/search-content.ts'
import { browsedSite, type WatchedPage } from '../../testing/watched-page.ts'

const site = browsedSite(() => builtSite('/sub/path/', searchSite))
let tab: WatchedPage
let page: Page

beforeEach(async () => {
  tab = await site.open()
  page = tab.page
  await page.goto(`${site.address}articles/the-second-week/`)
})
afterEach(() => tab.close())

const panel = () => page.getByRole('region', { name: 'Search results' })
const typed = async (words: string) => {
  await page.keyboard.press('/')
  await page.keyboard.type(words)
}

test('the key / and words show results, on any page', { retry: 1 }, async () => {
  await typed('Friday')
  await panel().getByRole('status').filter({ hasText: '2 results for “Friday”.' }).waitFor()
  expect(await panel().getByRole('listitem').count()).toBe(2)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  const focused = () => page.evaluate(() => document.activeElement?.textContent)
  expect(await focused()).toMatch(/Friday/)
  await page.keyboard.press('Enter')
  await page.waitForURL(/hl=Friday#/)
  expect(tab.faults).toEqual([])
})

test('a long list ends in a link to the search page, with the words', { retry: 1 }, async () => {
  await typed('lanterns')
  await panel().getByRole('status').filter({ hasText: '24 results for “lanterns”; the first 5 are shown.' }).waitFor()
  await panel().getByRole('link', { name: 'All results, with filters' }).click()
  await page.waitForURL(`${site.address}search/?q=lanterns`)
})

test('Escape closes the panel and leaves the words, Enter leads to the search page', { retry: 1 }, async () => {
  await typed('Friday')
  await panel().waitFor()
  await page.keyboard.press('Escape')
  expect(await panel().isHidden()).toBe(true)
  expect(await page.getByRole('searchbox').inputValue()).toBe('Friday')
  await page.keyboard.press('Enter')
  await page.waitForURL(`${site.address}search/?q=Friday`)
})

test('the panel closes when the reader goes elsewhere', { retry: 1 }, async () => {
  await typed('Friday')
  await panel().waitFor()
  await page.mouse.click(600, 700)
  expect(await panel().isHidden()).toBe(true)
})

test('a search index that cannot be loaded is reported, with a link to the search page', { retry: 1 }, async () => {
  await page.route('**/pagefind/records.txt', (route) => route.fulfill({ status: 500, body: 'no' }))
  await typed('Friday')
  await panel().getByRole('status').filter({ hasText: 'The search index could not be loaded.' }).waitFor()
  await panel().getByRole('link', { name: 'Go to the search page' }).waitFor()
})

test('nothing of the search is loaded before a reader goes to the field', { retry: 1 }, async () => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.reload({ waitUntil: 'networkidle' })
  expect(asked.filter((url) => /pagefind|panel|worker/.test(url))).toEqual([])
  await page.getByRole('searchbox').focus()
  await page.waitForRequest((request) => request.url().endsWith('/pagefind/pagefind.js'))
})

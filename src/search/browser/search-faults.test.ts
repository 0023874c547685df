import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page, Route } from 'playwright-core'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { serveFolder } from '../../build/serve-folder.ts'
import { builtFolder } from '../../testing/built-site.ts'
import { searchSite } from '../../testing/search-content.ts'
import { browsedSite, type WatchedPage } from '../../testing/watched-page.ts'

const base = '/sub/path/'
/** A copy of the built site, which a test may change. */
let folder = ''
const site = browsedSite(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-site-'))
  await cp(await builtFolder(base, searchSite), folder, { recursive: true })
  return serveFolder({ folder, base, port: 0 })
})
let tab: WatchedPage
let page: Page

afterAll(() => rm(folder, { recursive: true, force: true }))
beforeEach(async () => {
  tab = await site.open()
  page = tab.page
})
afterEach(() => tab.close())

const go = (path = '') => page.goto(`${site.address}search/${path}`)
const said = (text: string) => page.getByRole('status').filter({ hasText: text }).first().waitFor()
const tryAgain = () => page.getByRole('button', { name: 'Try again' })

/** Counts the requests for a file, and answers them in another way. */
async function instead(files: string, answer: (route: Route) => Promise<void>): Promise<() => number> {
  let asked = 0
  await page.route(files, (route) => {
    asked++
    return answer(route)
  })
  return () => asked
}

/** A fault is reported in words, with links to lists, after one retry at most; the button searches again. */
async function isReported(files: string, asked: () => number): Promise<void> {
  await said('The search index could not be loaded.')
  await page.locator('[data-search-fault]').getByRole('link', { name: 'observations' }).waitFor()
  expect(asked()).toBeGreaterThan(0)
  expect(asked()).toBeLessThanOrEqual(2)
  await page.unroute(files)
  await tryAgain().click()
  await said('2 results for “Friday”.')
  expect(await tryAgain().isHidden()).toBe(true)
}

const chunks = '**/pagefind/index/*'
const half = async (route: Route) => {
  const response = await route.fetch()
  const body = await response.body()
  await route.fulfill({ response, body: body.subarray(0, body.length / 2) })
}

test.each([
  ['a part of the index that is gone', chunks, (route: Route) => route.fulfill({ status: 404, body: 'Not found' })],
  ['a part that was cut off', chunks, half],
  ['a part that the server fails on', chunks, (route: Route) => route.fulfill({ status: 500, body: 'Oh no' })],
  ['a list of records that was cut off', '**/pagefind/records.txt', half],
  [
    'a list of records that the server fails on',
    '**/pagefind/records.txt',
    (route: Route) => route.fulfill({ status: 500, body: 'Oh no' }),
  ],
  ['a result whose words are gone', '**/pagefind/fragment/*', (route: Route) => route.fulfill({ status: 404, body: 'Not found' })],
  ['a column that was cut off', '**/pagefind/column-kind.txt', half],
  // A host that sends its front page instead of missing files.
  ['a page in place of a column', '**/pagefind/column-kind.txt', (route: Route) => route.fulfill({ body: '<!doctype html>\n<title>Home' })],
])('%s is reported', { retry: 1 }, async (_, files, answer) => {
  // A record's file is asked for by each result.
  const limit = await instead(files, answer)
  await go('?q=Friday')
  await isReported(files, files.includes('fragment') ? () => Math.ceil(limit() / 2) : limit)
})

test('a browser without WebAssembly is reported', { retry: 1 }, async () => {
  // A policy that forbids WebAssembly has the same effect as a browser without it.
  const forbids = async (route: Route) => {
    const response = await route.fetch()
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': "script-src 'self'" } })
  }
  const asked = await instead('**/worker*.js', forbids)
  await go('?q=Friday')
  await isReported('**/worker*.js', asked)
})

test('a reader who is offline sees a message, and finds results when the connection is back', { retry: 1 }, async () => {
  await go()
  await page.getByRole('searchbox').focus()
  await page.context().setOffline(true)
  await page.getByRole('searchbox').pressSequentially('Friday')
  await said('The search index could not be loaded.')
  await page.context().setOffline(false)
  await tryAgain().click()
  await said('2 results for “Friday”.')
})

test('a worker that fails is reported', { retry: 1 }, async () => {
  const asked = await instead('**/worker*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("gone")' }),
  )
  await go('?q=Friday')
  await isReported('**/worker*.js', asked)
})

test('a worker that ends silently is reported after a while', { retry: 1 }, async () => {
  await page.clock.install()
  const asked = await instead('**/worker*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: 'close()' }))
  await go('?q=Friday')
  for (const tries of [1, 2]) {
    await expect.poll(asked).toBe(tries)
    await page.clock.fastForward(31_000)
  }
  await page.clock.resume()
  await isReported('**/worker*.js', asked)
})

test('a tab that was open when the site changed finds the new content', { retry: 1 }, async () => {
  await go('?q=lanterns')
  await said('24 results for “lanterns”')
  const article = 'articles/a-date-but-no-deal.md'
  const text = (searchSite[article] ?? '').replaceAll('two clocks in one hall', 'three clocks in one harbour')
  await rm(folder, { recursive: true })
  await cp(await builtFolder(base, { ...searchSite, [article]: text }), folder, { recursive: true })
  await page.getByRole('searchbox').fill('three clocks')
  await said('1 result for “three clocks”.')
  expect(await page.getByRole('main').getByRole('listitem').innerText()).toContain('three clocks in one harbour')
  await rm(join(folder, 'pagefind'), { recursive: true })
  await page.getByRole('searchbox').fill('harbour')
  await said('The search index could not be loaded.')
})

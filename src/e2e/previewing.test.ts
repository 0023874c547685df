import type { ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { openBrowser } from '../testing/browser.ts'
import { type SmallSite, smallSite, startCommand } from '../testing/small-site.ts'

const file = 'content/articles/a-ceasefire-on-a-condition.md'
let site: SmallSite
let server: ChildProcess
let output = ''
let address = ''
let browser: Browser
let page: Page
let good = ''
/** How often the page has connected to the preview; only a connected page is reloaded when something changes. */
let connected = 0

beforeAll(async () => {
  site = smallSite()
  good = readFileSync(join(site.root, file), 'utf8')
  address = await new Promise<string>((done, fail) => {
    server = startCommand(site.root, 'dev', ['--port', '4890'], {}, (text) => {
      output += text
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(output)?.[0]
      if (found) done(found)
    })
    server.on('close', () => fail(new Error(output)))
  })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  const closed = new Promise((done) => server.on('close', done))
  server.kill()
  await closed
  site.remove()
})

async function newPage(): Promise<void> {
  page = await browser.newPage()
  connected = 0
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => {
      if (String(payload).includes('"connected"')) connected += 1
    }),
  )
}

async function open(path: string): Promise<void> {
  await page.goto(address + path)
  await expect.poll(() => connected, { timeout: 20_000 }).toBe(1)
}

/** Waits until the page, which reloads itself once or twice after a change, has settled: it can miss what is saved meanwhile. */
async function settle(): Promise<void> {
  let before = 0
  const isSettled = () => {
    const isSame = connected === before
    before = connected
    return isSame && connected > 1
  }
  await expect.poll(isSettled, { timeout: 20_000, interval: 500 }).toBe(true)
}

/** The article's page as the preview serves it; empty while the preview restarts. */
const served = () =>
  fetch(`${address}articles/a-ceasefire-on-a-condition/`).then(
    (answer) => answer.text(),
    () => '',
  )

// Each test has its own page and begins with the original content: a page that reloads itself would disturb the next test.
beforeEach(() => newPage())
afterEach(async () => {
  await page.close()
  site.write(file, good)
  const settled = async () => {
    const html = await served()
    return (
      html.includes('>A ceasefire on a condition</h1>') && html.includes('must be accelerated</mark>') && !/Draft\.|xylophone/.test(html)
    )
  }
  await expect.poll(settled, { timeout: 20_000, interval: 200 }).toBe(true)
})

test('an editor sees the article, and a change as soon as it is saved', async () => {
  await open('articles/a-ceasefire-on-a-condition/')
  expect(await page.locator('h1').textContent()).toBe('A ceasefire on a condition')
  site.write(file, good.replace('title: A ceasefire on a condition', 'title: A ceasefire, on a condition'))
  await page.locator('h1', { hasText: 'A ceasefire, on a condition' }).waitFor()
})

test('errors are shown in the terminal and in the page, and the page returns when they are fixed', async () => {
  await open('articles/a-ceasefire-on-a-condition/')
  const before = output.length
  site.write(file, good.replace('> the process must be accelerated', '> the process must be speeded up'))
  await page.getByText('words-agree').first().waitFor()
  await settle()
  const shown = await page.evaluate(() => document.querySelector('vite-error-overlay')?.shadowRoot?.textContent ?? document.body.innerText)
  expect(shown).toMatch(/a-ceasefire-on-a-condition\.md:\d+:\d+ {2}error {2}words-agree/)
  expect(shown).toContain('the process must be speeded up')
  expect(output.slice(before)).toMatch(/^content\/articles\/a-ceasefire-on-a-condition\.md:\d+:\d+ {2}error {2}words-agree$/m)
  expect(output.slice(before)).not.toMatch(/^\s+at .*\.ts:\d+/m)
  site.write(file, good)
  await page.locator('h1', { hasText: 'A ceasefire on a condition' }).waitFor()
})

test('drafts are shown, marked as such', async () => {
  site.write(
    file,
    good.replace(
      '- by: this article\n\n    The article states this aim',
      '- by: this article\n    - draft: yes\n\n    The article states this aim',
    ),
  )
  await open('articles/a-ceasefire-on-a-condition/')
  // The page reloads as soon as the saved file has been read.
  await page.getByText('Draft. Observation by this article').waitFor()
})

test('search works, and finds words that were just written', async () => {
  await open('search/?q=accelerated')
  await page.locator('[data-search-results] > li').first().waitFor()
  expect(await page.locator('[data-search-results] > li').count()).toBe(1)
  site.write(file, good.replace('The article names no date by which.', 'The article names no date by which, nor a xylophone.'))
  await expect.poll(served, { timeout: 10_000 }).toContain('xylophone')
  // The first page reloads itself now; the search is made on another.
  await page.close()
  await newPage()
  await open('search/?q=xylophone')
  await page.locator('[data-search-results] > li').first().waitFor()
})

test('a change to the code that reads the content is shown too, without restarting the preview', async () => {
  const plugin = 'src/markdown/remark-marks.ts'
  site.write(plugin, readFileSync(join(site.root, plugin), 'utf8').replace('annotation.kind}`', 'annotation.kind}, again`'))
  await expect.poll(served, { timeout: 30_000, interval: 200 }).toContain('C1, condition, again')
})

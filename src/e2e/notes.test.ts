import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../testing/browser.ts'
import { type BuiltSite, builtSite } from '../testing/built-site.ts'
import { watchedPage } from '../testing/watched-page.ts'

const path = 'articles/a-ceasefire-on-a-condition/'
let site: BuiltSite
let browser: Browser

beforeAll(async () => {
  ;[site, browser] = await Promise.all([builtSite('/'), openBrowser()])
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

/** The id of the element with the focus. */
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id)

/** The words of the note that is open and has the focus, white space folded. */
const openWords = (page: Page) =>
  page.evaluate(() => {
    const open = document.activeElement?.closest<HTMLElement>('.preview, .note-body')
    return open?.checkVisibility() ? open.innerText.replace(/\s+/g, ' ') : ''
  })

test.each([1280, 360])('at %i pixels the keyboard alone reaches every marker, opens its note, and comes back to it', async (width) => {
  const { page, faults, close } = await watchedPage(browser, site.address, { viewport: { width, height: 800 } })
  await page.goto(site.address + path)
  const wanted = await page.locator('.text .marker').evaluateAll((all) => all.map(({ id }) => id))
  expect(wanted).toHaveLength(19)
  await page.locator('.heading').first().click()
  const reached: string[] = []
  for (let presses = 0; reached.length < wanted.length && presses < 200; presses++) {
    await page.keyboard.press('Tab')
    const id = (await focused(page)) ?? ''
    if (!id.endsWith('.marker')) continue
    reached.push(id)
    await page.keyboard.press('Enter')
    const text = await page
      .locator(`[id="${id.replace(/(\.2)?\.marker$/, '.note')}"] :is(.words, .facts)`)
      .first()
      .evaluate((words) => words.textContent?.replace(/\s+/g, ' ').trim().slice(0, 40) ?? '')
    expect(text).not.toBe('')
    expect(await openWords(page), id).toContain(text)
    await page.keyboard.press('Escape')
    expect(await focused(page)).toBe(id)
    expect(await openWords(page)).toBe('')
  }
  expect(reached).toEqual(wanted)
  expect(faults).toEqual([])
  await close()
})

test('notes in the margin are aligned with their words, or below the note before', async () => {
  const { page, close } = await watchedPage(browser, site.address)
  await page.goto(site.address + path)
  // On a first visit the font may be loaded too late to be used.
  await page.reload()
  await page.evaluate(() => document.fonts.ready)
  const off = await page.evaluate(() => {
    const line = Number.parseFloat(getComputedStyle(document.querySelector('.prose') as Element).lineHeight)
    let end = Number.NEGATIVE_INFINITY
    return [...document.querySelectorAll<HTMLElement>('.notes details')].map((note) => {
      const { top, bottom } = note.getBoundingClientRect()
      const id = note.querySelector('.note-body')?.id.replace(/note$/, 'marker') ?? ''
      const level = document.getElementById(id)?.getBoundingClientRect().top ?? Number.NaN
      const lines = (top - Math.max(level, end)) / line
      end = bottom
      return Math.round(lines * 10) / 10
    })
  })
  expect(off).toHaveLength(18)
  for (const lines of off) expect(Math.abs(lines)).toBeLessThanOrEqual(1)
  await close()
})

test('j and k go through the notes in reading order, until they are switched off', async () => {
  const { page, close } = await watchedPage(browser, site.address)
  await page.goto(site.address + path)
  await page.keyboard.press('j')
  expect(await focused(page)).toBe('condition-nato-cover.note')
  await page.keyboard.press('j')
  expect(await focused(page)).toBe('note-sky-news.note')
  await page.keyboard.press('k')
  expect(await focused(page)).toBe('condition-nato-cover.note')
  await page.goto(`${site.address}how-it-works/`)
  const keys = page.getByLabel('Keyboard shortcuts are on')
  await keys.uncheck()
  await page.keyboard.press('/')
  expect(await focused(page)).toBe('site-keys')
  await page.reload()
  expect(await keys.isChecked()).toBe(false)
  await page.goto(site.address + path)
  await page.keyboard.press('j')
  await page.keyboard.press('/')
  expect(await focused(page)).toBe('')
  await close()
})

test('a note has visible links to the previous and the next one', async () => {
  const { page, close } = await watchedPage(browser, site.address, { javaScriptEnabled: false })
  await page.goto(`${site.address}${path}#condition-nato-cover.note`)
  await page.locator('.notes details:has([id="condition-nato-cover.note"])').getByRole('link', { name: 'Next: N1' }).click()
  const next = page.locator('[id="note-sky-news.note"]')
  expect(await next.isVisible()).toBe(true)
  await page.locator('.notes details', { has: next }).getByRole('link', { name: 'Previous: C1' }).click()
  expect(page.url()).toMatch(/#condition-nato-cover\.note$/)
  await close()
})

test('a preview shows the target of a link in a note: a person, a source, another passage', async () => {
  const { page, faults, close } = await watchedPage(browser, site.address)
  await page.goto(`${site.address}${path}#condition-whole-territory.note`)
  const note = page.locator('[id="condition-whole-territory.note"]')
  const preview = page.getByRole('dialog', { name: 'Preview' })
  await note.getByRole('link', { name: 'Volodymyr Zelenskiy' }).hover()
  await preview.getByText('president of Ukraine').waitFor()
  await page.keyboard.press('Escape')
  expect(await preview.isVisible()).toBe(false)
  await note.getByRole('link', { name: 'C1 NATO cover' }).focus()
  await preview.getByText('on the condition that NATO would extend protection').waitFor()
  expect(faults).toEqual([])
  await close()
})

test('on a touch screen a tap on a marker shows the note, and links have a button for their preview', async () => {
  const { page, close } = await watchedPage(browser, site.address, {
    hasTouch: true,
    isMobile: true,
    viewport: { width: 360, height: 740 },
  })
  await page.goto(site.address + path)
  const preview = page.getByRole('dialog', { name: 'Preview' })
  await page.getByRole('button', { name: 'C1, condition' }).tap()
  expect(await preview.innerText()).toContain('The ceasefire hangs on this condition')
  await preview.getByRole('link', { name: 'Next: N1' }).tap()
  expect(await preview.innerText()).toContain('This is the interview by')
  await preview.getByRole('button', { name: 'Close' }).tap()
  expect(await preview.isVisible()).toBe(false)
  await page.goto(`${site.address}${path}#quote-nato-umbrella.note`)
  await page.locator('[id="quote-nato-umbrella.note"]').getByRole('button', { name: 'Preview of Volodymyr Zelenskiy' }).tap()
  await preview.getByText('president of Ukraine').waitFor()
  await close()
})

test('the legend hides and shows kinds without scripts; with scripts the address and the browser store the choice', async () => {
  const plain = await watchedPage(browser, site.address, { javaScriptEnabled: false })
  await plain.page.goto(site.address + path)
  await plain.page.getByLabel('8 observations').uncheck()
  expect(await plain.page.locator('[id="observation-aim.marker"]').isVisible()).toBe(false)
  expect(await plain.page.locator('[id="condition-pace.marker"]').isVisible()).toBe(true)
  await plain.page.getByLabel('Clean text').check()
  expect(await plain.page.locator('.marker:visible, .notes details:visible').count()).toBe(0)
  await plain.close()

  const { page, faults, close } = await watchedPage(browser, site.address)
  await page.goto(site.address + path)
  await page.getByLabel('8 observations').uncheck()
  expect(page.url()).toContain('?show=quote,condition,note')
  await page.goto(site.address + path)
  expect(await page.getByLabel('8 observations').isChecked()).toBe(false)
  await page.goto(`${site.address}${path}?show=condition`)
  expect(await page.locator('.marker:visible').count()).toBe(7)
  await page.goto(`${site.address}${path}?show=condition#quote-nato-umbrella`)
  expect(await page.locator('.marker.quote:visible').count()).toBe(1)
  expect(faults).toEqual([])
  await close()
})

test('quiet marks show a line only where the reader points and at the words of an open note, and are remembered', async () => {
  const { page, faults, close } = await watchedPage(browser, site.address)
  await page.goto(site.address + path)
  const line = (id: string) => page.locator(`[id="${id}"]`).evaluate((mark) => getComputedStyle(mark).textDecorationLine)
  expect(await line('condition-pace')).toBe('underline')
  await page.getByLabel('Quiet marks').check()
  expect(page.url()).not.toContain('show')
  expect(await line('condition-pace')).toBe('none')
  await page.locator('#condition-pace').hover()
  expect(await line('condition-pace')).toBe('underline')
  expect(await line('condition-whole-territory')).toBe('none')
  await page.locator('[id="condition-whole-territory.marker"]').focus()
  expect(await line('condition-whole-territory')).toBe('underline')
  await page.keyboard.press('Enter')
  await page.locator('#condition-whole-territory.open').waitFor()
  await page.locator('h1').hover()
  expect(await line('condition-pace')).toBe('none')
  expect(await line('condition-whole-territory')).toBe('underline')
  expect(faults).toEqual([])
  // No module may run: what is quiet is known before the text is laid out.
  await page.route(/\.js$/, (route) => route.abort())
  await page.goto(`${site.address}${path}?show=condition`, { waitUntil: 'load' })
  expect(await page.getByLabel('Quiet marks').isChecked()).toBe(true)
  expect(await line('condition-pace')).toBe('none')
  await page.emulateMedia({ media: 'print' })
  expect(await line('condition-pace')).toBe('underline')
  await page.emulateMedia({ media: 'screen', forcedColors: 'active' })
  expect(await line('condition-pace')).toBe('underline')
  await close()
  const plain = await watchedPage(browser, site.address, { javaScriptEnabled: false })
  await plain.page.goto(site.address + path)
  expect(await plain.page.getByLabel('Quiet marks').isVisible()).toBe(false)
  await plain.close()
})

test.each(['light', 'dark'] as const)('in forced %s colours marked words can be read, those of the address too', async (colorScheme) => {
  const { page, close } = await watchedPage(browser, site.address, { colorScheme, forcedColors: 'active' })
  await page.goto(`${site.address}${path}#condition-diplomatic-return`)
  const colours = await page.locator('.text mark').evaluateAll((all) =>
    all.map((mark) => {
      const { color, backgroundColor } = getComputedStyle(mark)
      const around = getComputedStyle(mark.closest('p') as HTMLElement)
      return [color === around.color, backgroundColor.replace(/rgba?\((\d+, \d+, \d+).*/, '$1')]
    }),
  )
  expect(colours.length).toBeGreaterThan(15)
  const ground = colorScheme === 'dark' ? '0, 0, 0' : '255, 255, 255'
  for (const colour of colours) expect(colour).toEqual([true, ground])
  await close()
})

test('the colours that a reader chose apply to the next page from its first paint', async () => {
  const { page, close } = await watchedPage(browser, site.address, { colorScheme: 'light' })
  await page.goto(site.address + path)
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  const light = await paper()
  await page.getByLabel('dark').check()
  const dark = await paper()
  expect(dark).not.toBe(light)
  // No module may run: the script in the head alone decides.
  await page.route(/\.js$/, (route) => route.abort())
  await page.goto(site.address, { waitUntil: 'load' })
  expect(await paper()).toBe(dark)
  await close()
})

test('the contents mark the section that is being read', async () => {
  const { page, close } = await watchedPage(browser, site.address)
  await page.goto(`${site.address}${path}#what-analysts-observe`)
  const contents = page.getByRole('navigation', { name: 'Contents' })
  await contents.locator('[aria-current]').waitFor()
  expect(await contents.locator('[aria-current]').innerText()).toBe('What analysts observe')
  await close()
})

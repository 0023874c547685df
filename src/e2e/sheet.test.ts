import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { builtSite } from '../testing/built-site.ts'
import { browsedSite, scriptsHaveRun } from '../testing/watched-page.ts'

const path = 'articles/a-ceasefire-on-a-condition/'
const site = browsedSite(() => builtSite('/'))
const phone = { hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' } as const

/** A page of the first article on a phone, with what tests ask about its sheet. */
async function openOnPhone(options = {}) {
  const watched = await site.open({ ...phone, ...options })
  const { page } = watched
  await page.goto(site.address + path)
  const sheet = page.getByRole('dialog', { name: 'Preview' })
  const marker = (id: string) => page.locator(`[id="${id}.marker"]`)
  return {
    ...watched,
    sheet,
    marker,
    /** Opens the note of a passage and waits until the page has been scrolled. */
    async openNote(id: string): Promise<void> {
      await marker(id).tap()
      await sheet.waitFor()
      await settle(page)
    },
    async isClosed(): Promise<void> {
      await sheet.waitFor({ state: 'hidden' })
      await expect.poll(() => page.evaluate(() => history.state)).toBe(null)
    },
  }
}

/** Waits until the page stands still for a while. */
async function settle(page: Page): Promise<void> {
  let last = Number.NaN
  await expect
    .poll(
      async () => {
        const now = await page.evaluate(() => scrollY)
        const isSame = now === last
        last = now
        return isSame
      },
      { interval: 60 },
    )
    .toBe(true)
}

/** Where a passage's words and its marker are, and where the sheet begins. */
function places(page: Page, passage: string) {
  return page.evaluate((id) => {
    const marks = [...document.querySelectorAll(`mark[id="${id}"], mark.of-${id.replaceAll('.', '_')}`)]
    const all = [...marks, document.getElementById(`${id}.marker`) as HTMLElement].map((one) => one.getBoundingClientRect())
    const { top, bottom, height } = (document.getElementById('site-preview') as HTMLElement).getBoundingClientRect()
    return {
      words: { top: Math.min(...all.map((box) => box.top)), bottom: Math.max(...all.map((box) => box.bottom)) },
      sheet: { top, bottom, height },
      window: innerHeight,
      text: marks
        .map((mark) => {
          const copy = mark.cloneNode(true) as HTMLElement
          for (const sign of copy.querySelectorAll('.marker')) sign.remove()
          return copy.textContent
        })
        .join(' '),
    }
  }, passage)
}

/** Letters and figures only: a page breaks its lines, and its signs are not words. */
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

/** The sizes of a window: phones upright and on their side, and a page that is enlarged four times. */
const windows = [
  { width: 360, height: 740 },
  { width: 320, height: 568 },
  { width: 740, height: 360 },
  { width: 320, height: 256 },
]

test.each(windows)('at $width × $height pixels every note is shown below its words, repeats them, and Back closes it', async (viewport) => {
  const { page, sheet, openNote, isClosed, faults, close } = await openOnPhone({ viewport })
  const passages = await page.locator('.text .marker').evaluateAll((all) => all.map(({ id }) => id.replace(/\.marker$/, '')))
  expect(passages.length).toBeGreaterThan(15)
  const address = page.url()
  const entries = await page.evaluate(() => history.length)
  for (const passage of passages) {
    await openNote(passage)
    const { words, sheet: box, window, text } = await places(page, passage)
    const room = box.top
    expect(box.height, passage).toBeLessThanOrEqual(window * 0.56)
    expect(Math.round(box.bottom), passage).toBe(window)
    expect(words.bottom, passage).toBeLessThanOrEqual(room)
    // What does not fit shows at least its end.
    if (words.bottom - words.top < room - 24) expect(words.top, passage).toBeGreaterThanOrEqual(0)
    else expect(words.bottom, passage).toBeGreaterThan(room - 60)
    const head = letters(await sheet.innerText())
    for (const part of text.split(/\s+/)) expect(head, passage).toContain(letters(part))
    const scrolled = await page.evaluate(() => scrollY)
    await page.goBack()
    await isClosed()
    await settle(page)
    expect(page.url()).toBe(address)
    expect(await page.evaluate(() => scrollY), passage).toBe(scrolled)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(`${passage}.marker`)
  }
  expect(await page.evaluate(() => history.length)).toBe(entries + 1)
  expect(faults).toEqual([])
  await close()
})

test('the words of a note in several pieces are repeated with a sign for what lies between', async () => {
  const { page, sheet, openNote, close } = await openOnPhone()
  await openNote('quote-nato-umbrella')
  expect(await sheet.locator('.preview-words').innerText()).toContain(
    'If we want to stop the war, we need to bring under the NATO umbrella',
  )
  expect(await sheet.getAttribute('aria-label')).toBe('Preview: NATO umbrella')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('site-preview')
  await close()
})

describe('the history of the browser', () => {
  test('has nothing of a sheet that was closed by its button, by Escape, or by a tap beside it', async () => {
    const { page, sheet, openNote, isClosed, close } = await openOnPhone()
    await page.goto(`${site.address}quotes/`)
    await page.goto(site.address + path)
    const ways = [
      () => sheet.getByRole('button', { name: 'Close' }).tap(),
      () => page.keyboard.press('Escape'),
      () => page.touchscreen.tap(4, 20),
    ]
    for (const way of ways) {
      await openNote('condition-nato-cover')
      await way()
      await isClosed()
    }
    await page.goBack()
    await page.waitForURL(`${site.address}quotes/`)
    await close()
  })

  test('has one entry while one note after another is open', async () => {
    const { page, sheet, marker, openNote, isClosed, close } = await openOnPhone()
    await openNote('condition-nato-cover')
    await marker('note-sky-news').tap()
    await sheet.getByText('This is the interview by').waitFor()
    await sheet.getByRole('link', { name: 'Previous: C1' }).tap()
    await sheet.getByText('The ceasefire hangs on this condition').waitFor()
    await page.goBack()
    await isClosed()
    expect(page.url()).toBe(site.address + path)
    await close()
  })

  test('a link in a sheet is followed from the article itself: Back returns to it, without a sheet', async () => {
    const { page, sheet, openNote, isClosed, close } = await openOnPhone()
    await openNote('condition-nato-cover')
    const scrolled = await page.evaluate(() => scrollY)
    await sheet.getByRole('link', { name: 'Volodymyr Zelenskiy' }).first().tap()
    await page.waitForURL(`${site.address}people/volodymyr-zelenskiy/`)
    await page.goBack()
    await page.waitForURL(site.address + path)
    await isClosed()
    await settle(page)
    expect(Math.abs((await page.evaluate(() => scrollY)) - scrolled)).toBeLessThan(2)
    await close()
  })

  test('a link of the page behind the sheet is followed, and leaves nothing of the sheet', async () => {
    const { page, openNote, close } = await openOnPhone()
    await openNote('condition-nato-cover')
    await page.locator('.brand').evaluate((link: HTMLElement) => link.click())
    await page.waitForURL(site.address)
    await page.goBack()
    await page.waitForURL(site.address + path)
    expect(await page.evaluate(() => history.state)).toBe(null)
    await close()
  })

  test('the link to the note in its place closes the sheet and opens it there; Back returns to the words', async () => {
    const { page, sheet, openNote, isClosed, close } = await openOnPhone()
    await openNote('condition-nato-cover')
    await sheet.getByRole('link', { name: 'Go to the note' }).tap()
    await page.waitForURL(`${site.address}${path}#condition-nato-cover.note`)
    await isClosed()
    await page.locator('[id="condition-nato-cover.note"]').waitFor()
    await page.goBack()
    await page.waitForURL(site.address + path)
    await isClosed()
    await close()
  })

  test('Forward opens the sheet again, Back closes it again', async () => {
    const { page, sheet, openNote, isClosed, close } = await openOnPhone()
    await openNote('condition-nato-cover')
    await page.goBack()
    await isClosed()
    await page.goForward()
    await sheet.getByText('The ceasefire hangs on this condition').waitFor()
    await page.goBack()
    await isClosed()
    await close()
  })

  test('a page that is loaded again shows the same note; Back closes it', async () => {
    const { page, sheet, openNote, isClosed, close } = await openOnPhone()
    await openNote('condition-pace')
    await page.reload()
    await sheet.waitFor()
    await settle(page)
    const { words, sheet: box } = await places(page, 'condition-pace')
    expect(words.top).toBeGreaterThanOrEqual(0)
    expect(words.bottom).toBeLessThanOrEqual(box.top)
    await page.goBack()
    await isClosed()
    expect(page.url()).toBe(site.address + path)
    await close()
  })

  test('the target of the address stays the target', async () => {
    const { page, openNote, isClosed, close } = await openOnPhone()
    await page.goto(`${site.address}${path}#condition-pace`)
    const target = () => page.evaluate(() => document.querySelector(':target')?.id)
    await openNote('condition-pace')
    expect(await target()).toBe('condition-pace')
    const scrolled = await page.evaluate(() => scrollY)
    await page.goBack()
    await isClosed()
    await settle(page)
    expect(await target()).toBe('condition-pace')
    expect(await page.evaluate(() => scrollY)).toBe(scrolled)
    await close()
  })

  test('what the legend hides while a sheet is open stays in the address', async () => {
    const { page, openNote, isClosed, close } = await openOnPhone()
    await openNote('condition-nato-cover')
    await page.getByLabel('8 observations').evaluate((box: HTMLElement) => box.click())
    await page.goBack()
    await isClosed()
    await expect.poll(() => page.url()).toContain('?show=')
    await close()
  })
})

test('the first tap on a marker opens its note, although its script is loaded only then', async () => {
  const { page, close } = await site.open(phone)
  const scripts: string[] = []
  page.on('request', (request) => request.url().includes('previews') && scripts.push(request.url()))
  await page.goto(site.address + path, { waitUntil: 'load' })
  await page.waitForSelector(scriptsHaveRun, { state: 'attached' })
  expect(scripts).toEqual([])
  await page.locator('[id="condition-nato-cover.marker"]').tap()
  await page.getByRole('dialog', { name: 'Preview: NATO cover' }).waitFor()
  await settle(page)
  const { words, sheet } = await places(page, 'condition-nato-cover')
  expect(words.bottom).toBeLessThanOrEqual(sheet.top)
  await close()
})

test('a marker whose script cannot be loaded leads to its note below the text', async () => {
  const { page, close } = await site.open(phone)
  await page.route(/previews/, (route) => route.abort())
  await page.goto(site.address + path, { waitUntil: 'load' })
  await page.waitForSelector(scriptsHaveRun, { state: 'attached' })
  await page.locator('[id="condition-nato-cover.marker"]').tap()
  await page.waitForURL(`${site.address}${path}#condition-nato-cover.note`)
  expect(await page.locator('[id="condition-nato-cover.note"]').isVisible()).toBe(true)
  await close()
})

test('without scripts a marker leads to the note below its paragraph, which opens and leads back', async () => {
  const { page, close } = await site.open({ ...phone, javaScriptEnabled: false })
  await page.goto(site.address + path)
  await page.locator('[id="condition-nato-cover.marker"]').tap()
  const note = page.locator('[id="condition-nato-cover.note"]')
  expect(await note.isVisible()).toBe(true)
  await page.locator('.notes details', { has: note }).getByRole('link', { name: 'Back to the text' }).tap()
  expect(page.url()).toBe(`${site.address}${path}#condition-nato-cover.marker`)
  const { y } = (await page.locator('[id="condition-nato-cover.marker"]').boundingBox()) ?? { y: -1 }
  expect(y).toBeGreaterThan(0)
  expect(y).toBeLessThan(740)
  await close()
})

import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Served, serveFolder } from '../build/serve-folder.ts'
import { openBrowser } from '../testing/browser.ts'
import { longArticle, longSlug } from '../testing/fiction/fictional-site.ts'
import { type SmallSite, smallSite } from '../testing/small-site.ts'
import { type WatchedPage, watchedPage } from '../testing/watched-page.ts'

/** Selectors of the parts of the page. */
const parts = {
  note: '.notes details',
  /** The boxes with words of the text, which no note may cover. */
  text: '.text :is(h2, h3, .prose > *)',
  /** What is around the text. */
  around: '.masthead, .legend, .contents, .glance, .apparatus, .colophon, article > header',
}

// A browser on a busy machine sometimes misses an event: only what fails twice is wrong. The runner names retried tests.
describe('an article of 10,000 words with 200 notes', { retry: 1 }, () => {
  let site: SmallSite
  let served: Served
  let browser: Browser
  let watched: WatchedPage

  beforeAll(async () => {
    site = smallSite(longArticle({ words: 10_000, annotations: 200, seed: 1 }))
    const [{ code, output }, opened] = await Promise.all([site.run('build'), openBrowser()])
    if (code !== 0) throw new Error(output)
    browser = opened
    served = await serveFolder({ folder: join(site.root, 'dist'), base: '/', port: 0 })
    watched = await watchedPage(browser, served.address)
    await watched.page.goto(`${served.address}articles/${longSlug}/`)
  })
  afterAll(async () => {
    await browser.close()
    await served.close()
    site.remove()
  })

  test('has all its notes', async () => {
    expect(await watched.page.locator(parts.note).count()).toBe(200)
  })

  test.each([360, 768, 1024, 1280, 1920])(
    'lays out notes at %i pixels so that none covers a note, a line of text or anything else',
    async (width) => {
      await watched.page.setViewportSize({ width, height: 900 })
      expect(await faultsOf(watched)).toEqual([])
    },
  )

  test('aligns a note with its marker, unless the note before pushes it down', async () => {
    await watched.page.setViewportSize({ width: 1280, height: 900 })
    // On a first visit the font may be loaded too late to be used.
    await watched.page.reload()
    const off = await linesOff(watched)
    expect(off.length).toBeGreaterThan(100)
    expect(off.filter((lines) => Math.abs(lines) <= 1.5).length).toBeGreaterThanOrEqual(0.95 * off.length)
  })

  test('also lays out notes well when every third note is open', async () => {
    await watched.page.setViewportSize({ width: 1280, height: 900 })
    await watched.page.locator(parts.note).evaluateAll((all) => {
      for (const [i, details] of all.entries()) (details as HTMLDetailsElement).open = i % 3 === 0
    })
    expect(await faultsOf(watched)).toEqual([])
  })

  test('met no error', () => {
    expect(watched.faults).toEqual([])
  })
})

/** A box of the page. */
interface Box {
  is: string
  isNote: boolean
  left: number
  right: number
  top: number
  bottom: number
}

/** Faults of the current layout: notes over something, notes outside the window, a page that scrolls sideways. */
async function faultsOf({ page }: WatchedPage): Promise<string[]> {
  const { boxes, width, scrolls } = await page.evaluate(({ note, text, around }) => {
    const boxesOf = (selector: string, isNote: boolean) =>
      [...document.querySelectorAll(selector)].flatMap((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect()
        const is = `${element.localName} “${element.textContent.trim().replace(/\s+/g, ' ').slice(0, 40)}”`
        return right > left && bottom > top ? [{ is, isNote, left, right, top, bottom }] : []
      })
    return {
      boxes: [...boxesOf(note, true), ...boxesOf(text, false), ...boxesOf(around, false)],
      width: innerWidth,
      scrolls: document.documentElement.scrollWidth,
    }
  }, parts)
  if (boxes.filter(({ isNote }) => isNote).length < 200) return ['notes are missing']
  return [
    ...(scrolls > width ? [`the page is ${scrolls} pixels wide in a window of ${width}`] : []),
    ...boxes.filter(({ isNote, left, right }) => isNote && (left < 0 || right > width)).map(({ is }) => `outside the window: ${is}`),
    ...overlaps(boxes).map(([one, other]) => `${one.is} covers ${other.is}`),
  ]
}

/** How far below its marker each note begins, in lines of the text; without notes that the note before pushes down. */
function linesOff({ page }: WatchedPage): Promise<number[]> {
  return page.evaluate(async (selector) => {
    await document.fonts.ready
    const line = Number.parseFloat(getComputedStyle(document.querySelector('.text .prose') as Element).lineHeight)
    let end = Number.NEGATIVE_INFINITY
    return [...document.querySelectorAll(selector)].flatMap((note) => {
      const { top, bottom } = note.getBoundingClientRect()
      const marker = document.getElementById(note.querySelector('.note-body')?.id.replace(/note$/, 'marker') ?? '')
      const isPushed = top - end < 1
      end = bottom
      return isPushed || !marker ? [] : [(top - marker.getBoundingClientRect().top) / line]
    })
  }, parts.note)
}

/** Pairs of boxes, at least one of them a note, that overlap by more than a rounding error. */
function overlaps(boxes: readonly Box[]): [Box, Box][] {
  const rounding = 0.5
  const found: [Box, Box][] = []
  let open: Box[] = []
  for (const box of boxes.toSorted((a, b) => a.top - b.top)) {
    open = open.filter(({ bottom }) => bottom - box.top > rounding)
    for (const other of open)
      if ((box.isNote || other.isNote) && Math.min(box.right, other.right) - Math.max(box.left, other.left) > rounding)
        found.push([other, box])
    open.push(box)
  }
  return found
}

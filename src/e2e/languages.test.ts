import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type BuiltSite, builtSite, pagesOf } from '../testing/built-site.ts'
import { nineLanguagesChanged } from '../testing/languages.ts'
import { browsedSite, type WatchedPage } from '../testing/watched-page.ts'

let built: BuiltSite
const site = browsedSite(async () => {
  built = await builtSite('/', nineLanguagesChanged())
  return built
})
let tab: WatchedPage
beforeAll(async () => {
  tab = await site.open()
})
afterAll(() => tab.close())

const articles = ['zh', 'th', 'ar', 'he', 'fr', 'de', 'uk', 'tr']
  .map((language) => `articles/ferry-${language}/`)
  .concat('articles/boat-ja/')

/** Texts that are not in the language, or do not run in the direction, that their letters show; and the page's own words in another language than its own. */
function wrongLanguages(): string[] {
  const scripts: [RegExp, RegExp, string][] = [
    [/\p{Script=Hebrew}/u, /^(?:he|und-Hebr)$/, 'rtl'],
    [/\p{Script=Arabic}/u, /^(?:ar|und-Arab)$/, 'rtl'],
    [/\p{Script=Thai}/u, /^(?:th|und-Thai)$/, 'ltr'],
    [/\p{Script=Cyrillic}/u, /^(?:uk|und-Cyrl)$/, 'ltr'],
    [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, /^(?:ja|und-Hrkt)$/, 'ltr'],
    [/\p{Script=Han}/u, /^(?:zh|ja|und-Hani)$/, 'ltr'],
  ]
  const faults: string[] = []
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? ''
    const element = node.parentElement
    // A title and an option hold text alone.
    if (!element || !/\p{L}/u.test(text) || element.closest('script, style, option, title, .address')) continue
    const lang = element.closest<HTMLElement>('[lang]')?.lang ?? ''
    const { direction } = getComputedStyle(element)
    const own = scripts.find(([letter]) => letter.test(text))
    const say = (what: string) =>
      faults.push(`${what}: ${text.trim().slice(0, 60)} (${element.tagName}.${element.className}, ${lang} ${direction})`)
    if (own && (!own[1].test(lang) || direction !== own[2])) say('another language')
    // Latin words are the page's, but for names within a foreign text.
    const block = element.closest('p, h1, h2, h3, li, td, th, div, blockquote, dd')
    if (!own && /^(?:ar|he|zh|ja|th|uk|und)/.test(lang) && !scripts.some(([letter]) => letter.test(block?.textContent ?? ''))) say('ours')
  }
  return faults
}

describe('on every page of a site with articles in ten languages', () => {
  const wrong: Record<string, string[]> = {}
  const wide: Record<string, number> = {}
  const heads: Record<string, (string | null | undefined)[]> = {}
  beforeAll(async () => {
    await tab.page.setViewportSize({ width: 360, height: 740 })
    for (const path of pagesOf(built)) {
      await tab.page.goto(site.address + path, { waitUntil: 'domcontentloaded' })
      const faults = await tab.page.evaluate(wrongLanguages)
      if (faults.length > 0) wrong[path] = faults
      if (articles.includes(path))
        heads[path] = await tab.page.evaluate(() =>
          ['h1', 'title', 'meta[name=description]', 'html', 'body'].map((selector) =>
            document.querySelector(selector)?.getAttribute('lang'),
          ),
        )
      const by = await tab.page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true
        return document.documentElement.scrollWidth - document.documentElement.clientWidth
      })
      if (by > 0) wide[path] = by
    }
    await tab.page.setViewportSize({ width: 1280, height: 900 })
  }, 120_000)

  test('each text is in the language, and runs in the direction, that its letters show', () => {
    expect(wrong).toEqual({})
  })

  test('the head of each article says the language of its title and description, and the page below it the site’s', () => {
    const expected = articles.map((path) => {
      const language = path.slice(-3, -1)
      return [path, [language, language, language, language, 'en']]
    })
    expect(heads).toEqual(Object.fromEntries(expected))
  })

  test('nothing scrolls sideways at 360 pixels, notes open', () => {
    expect(wide).toEqual({})
  })
})

/** Where each of some words of an element begins and ends on the screen, in the order given. */
function placesOf(page: Page, selector: string, words: string[]): Promise<{ left: number; right: number }[]> {
  return page.evaluate(
    ([selector, ...words]) => {
      const element = document.querySelector(selector ?? '')
      if (!element) throw new Error(`no ${selector}`)
      return words.map((word) => {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.textContent?.indexOf(word) ?? -1
          if (at < 0) continue
          const range = document.createRange()
          range.setStart(node, at)
          range.setEnd(node, at + word.length)
          const { left, right } = range.getBoundingClientRect()
          return { left, right }
        }
        throw new Error(`no ${word}`)
      })
    },
    [selector, ...words],
  )
}

describe('words that are read from the right', () => {
  test.each(['articles/nine-harbours/quote-sign-on-friday/', 'quotes/', 'articles/nine-harbours/#quote-sign-on-friday.note'])(
    'run from right to left, with Latin names in them: the words as they were spoken, on /%s',
    async (path) => {
      await tab.page.goto(site.address + path)
      const selector = '.facts [lang="he"][dir="rtl"]:not(a *)'
      const spoken = tab.page.locator(selector).filter({ hasText: 'נחתום' })
      await spoken.first().evaluate((element) => element.setAttribute('id', 'spoken'))
      const places = await placesOf(tab.page, '#spoken', ['נחתום', 'עם', 'NATO', 'ביום', 'שישי', 'לפני', 'כן'])
      expect(places).toEqual(places.toSorted((a, b) => b.right - a.right))
    },
  )

  test.each([
    ['ar', '«', 'سنة', '.'],
    ['he', '”', 'ביום', '.'],
  ])('have their quotation mark furthest right, and the full stop at the left end of the sentence: %s', async (language, mark) => {
    await tab.page.goto(`${site.address}articles/ferry-${language}/`)
    const [opening, first] = await tab.page.evaluate((mark) => {
      const paragraph = document.querySelector('.text .prose p') as HTMLElement
      const words = paragraph.querySelector('mark') as HTMLElement
      const range = document.createRange()
      range.setStart(paragraph, 0)
      range.setEnd(paragraph, 1)
      if (range.toString().trim() !== mark) throw new Error(range.toString())
      return [range.getBoundingClientRect().left, (words.getClientRects()[0] as DOMRect).right]
    }, mark)
    expect(opening).toBeGreaterThanOrEqual((first ?? 0) - 1)
    const rtl = await tab.page.evaluate(() => {
      const list = document.querySelector('.text .prose ul') as HTMLElement
      const quote = document.querySelector('.text .prose blockquote')
      const [first, last] = [...document.querySelectorAll('.text .prose tr:first-child th')].map(
        (cell) => cell.getBoundingClientRect().left,
      )
      return {
        bullets: getComputedStyle(list).paddingRight !== '0px',
        columns: (first ?? 0) > (last ?? 0),
        bar: quote ? getComputedStyle(quote).borderRightStyle : 'solid',
      }
    })
    expect(rtl).toEqual({ bullets: true, columns: true, bar: 'solid' })
  })

  test.each(['ar', 'he'])('stay in the column of the text, with the notes beside it: %s', async (language) => {
    await tab.page.goto(`${site.address}articles/ferry-${language}/`)
    const over = await tab.page.evaluate(() => {
      const edge = Math.max(
        ...[...document.querySelectorAll('.text > .prose, .text h2, h1, .standfirst')].map((e) => e.getBoundingClientRect().right),
      )
      const notes = Math.min(...[...document.querySelectorAll('.notes summary')].map((e) => e.getBoundingClientRect().left))
      return notes - edge
    })
    expect(over).toBeGreaterThan(0)
  })
})

test('a link to a heading in any script leads to it, and so does one to a topic', async () => {
  for (const path of ['articles/ferry-zh/', 'articles/ferry-ar/']) {
    await tab.page.goto(site.address + path)
    await tab.page.locator('.contents a').first().click()
    expect(await tab.page.locator('h2:target').count(), path).toBe(1)
    await tab.page.locator('.kicker a').click()
    expect(await tab.page.locator('h1').getAttribute('lang'), path).toMatch(/zh|ar/)
  }
})

test('no page has an error in its console', () => {
  expect(tab.faults).toEqual([])
})

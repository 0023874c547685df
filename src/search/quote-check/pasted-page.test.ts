import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkQuoteWords as words } from '../../language/en/check-quote.ts'
import { builtSite } from '../../testing/built-site.ts'
import { pastedCases } from '../../testing/pasted-cases.ts'
import { searchSite } from '../../testing/search-content.ts'
import { browsedSite, type WatchedPage } from '../../testing/watched-page.ts'

const sentences = [...new Set(pastedCases.flatMap(([, , quotations]) => quotations))]
const languageOf = (text: string) =>
  /\p{Script=Thai}/u.test(text)
    ? 'th'
    : /\p{Script=Hiragana}/u.test(text)
      ? 'ja'
      : /\p{Script=Han}/u.test(text)
        ? 'zh'
        : /\p{Script=Hebrew}/u.test(text)
          ? 'he'
          : /\p{Script=Arabic}/u.test(text)
            ? 'ar'
            : 'en'

/** A source for each language, with a place for each quotation of the cases. */
const sources = Object.fromEntries(
  [...Map.groupBy(sentences, languageOf)].map(([language, own]) => [
    `sources/hall-${language}.md`,
    `---
title: In the hall
publisher: Harbour Radio
kind: interview
date: 2026-02-20
language: ${language}
words: recording
spoken by: [anna-lund]
---

${own.map((sentence) => `## Place ${sentences.indexOf(sentence)}\n\n> ${sentence}.`).join('\n\n')}
`,
  ]),
)
const crews = {
  'people/jon-berg.md': '---\nname: Jon Berg\n---\n\nHe sails.\n',
  'sources/crews.md': `---
title: The crews speak
publisher: Harbour Radio
kind: interview
date: 2026-02-21
words: recording
spoken by: [jon-berg]
---

## Ice

> The last ferry sails at noon unless the ice comes back.
`,
}

const site = browsedSite(() => builtSite('/', { ...searchSite, ...sources, ...crews }))
let tab: WatchedPage
let page: Page

beforeAll(async () => {
  tab = await site.open()
  page = tab.page
  await page.goto(`${site.address}check-a-quote/`)
}, 120_000)
afterAll(() => tab.close())

const heads = () => page.locator('.findings h3').allInnerTexts()
async function paste(text: string): Promise<string> {
  await page.locator('textarea').fill(text)
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await page.locator('.verdict b').waitFor()
  return page.locator('.verdict').innerText()
}

/** What the page finds of each quotation of some texts, asked for within the page: each takes milliseconds, but a call from outside takes more. */
function findingsOn(texts: readonly string[]): Promise<string[][]> {
  return page.evaluate(async (all) => {
    const field = document.querySelector('textarea')
    const findings: string[][] = []
    for (const text of all) {
      if (field) field.value = text
      field?.dispatchEvent(new Event('input'))
      field?.form?.requestSubmit()
      while (!document.querySelector('.verdict b')) await new Promise((resolve) => setTimeout(resolve, 4))
      const each = [...document.querySelectorAll('.findings h3')].map(({ textContent }) => textContent ?? '')
      findings.push(each.length ? each : [document.querySelector('.verdict b')?.textContent ?? ''])
    }
    return findings
  }, texts as string[])
}

test('the page finds every quotation of every pasted text word for word', { timeout: 300_000 }, async () => {
  const found = await findingsOn(pastedCases.map(([, pasted]) => pasted))
  const whole = words.verbatim({ places: 1, max: 10, declares: false, differs: false }).head
  const wrong = pastedCases.flatMap(([what, , quotations], i) => {
    const own = found[i] ?? []
    const isRight = own.length === quotations.length && own.every((head) => head === whole || head.endsWith(': word for word'))
    return isRight ? [] : [[what, own]]
  })
  expect(wrong).toEqual([])
  expect(tab.faults).toEqual([])
})

test('quotations are numbered in the pasted text, judged in order, and counted', async () => {
  const summary = await paste(
    'She came late. “Our crews have waited longer than the mayor,” she said.\n\n“Our crews have waited much longer than the mayor,” he said. “Zebras graze on purple moonlight,” they sang.',
  )
  expect(summary).toBe('3 quotations: 1 word for word, 1 differs, 1 not found.')
  expect(await heads()).toEqual(['Quotation 1: word for word', 'Quotation 2: differs', 'Quotation 3: not found'])
  expect(await page.locator('.pasted mark').allInnerTexts()).toEqual([
    '“Our crews have waited longer than the mayor,”',
    '“Our crews have waited much longer than the mayor,”',
    '“Zebras graze on purple moonlight,”',
  ])
  expect(await page.locator('.pasted').innerText()).toContain('The rest is not in quotation marks.')
})

test('numbers and results lead to each other, by keyboard too, and nothing pasted is in the address', async () => {
  await paste('“Our crews have waited longer than the mayor,” she said. “Zebras graze on purple moonlight,” he said.')
  const second = page.getByRole('link', { name: 'Quotation 2: not found' })
  await second.focus()
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id || document.querySelector(':target')?.id)).toBe('site-check-2')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Back to the pasted text')
  await page.keyboard.press('Enter')
  expect(decodeURIComponent(page.url())).toBe(`${site.address}check-a-quote/#site-pasted-2`)
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0])
})

test('a quotation that is given to somebody else, or cut, is warned of', async () => {
  await paste('“The last ferry sails at noon,” said Anna Lund.')
  expect(await page.locator('.findings .warned').allInnerTexts()).toEqual([
    'These words are Jon Berg’s; the pasted text gives them to Anna Lund.',
    'Here the sentence goes on: “… unless the ice comes back”. “unless” may change what the words mean.',
  ])
})

test('an article’s own words are said to be that, outside quotation marks and inside', async () => {
  await paste('She spoke of two clocks in one hall. The sea was calm. “We will sign by Friday,” she said.')
  expect(await page.locator('.pasted .own').allInnerTexts()).toEqual(['She spoke of two clocks in one hall.'])
  expect(await page.locator('.findings').innerText()).toContain(
    'These are the article’s own words, in A date but no deal: She spoke of two clocks in one hall.',
  )
  expect(await paste('“the offer ties the pay rise to a no-strike clause”')).toContain('The article’s own words.')
})

test('invisible signs that reorder words are reported', async () => {
  await paste('“We will pay \u202E21\u202C million for the ferries”')
  expect(await page.locator('.pasted').innerText()).toContain('“We will pay 21 million for the ferries”')
  expect(await page.locator('.pasted .search-hint').innerText()).toContain('It may have looked different'.toLowerCase())
})

test('a long article is checked step by step, and can be stopped by typing', { timeout: 120_000 }, async () => {
  const paragraph = 'Nobody in the town had heard of it, and “Our crews have waited longer than the mayor,” she said again in the hall. '
  const article = Array.from({ length: 50 }, () => paragraph.repeat(3).trim()).join('\n\n')
  await page.locator('textarea').fill(article)
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  // A quick machine is ready before it says how far it is.
  await page.locator('[data-check-pasted] progress, .verdict b').first().waitFor()
  await page.locator('textarea').press('End')
  await page.locator('textarea').pressSequentially('.')
  expect(await page.locator('[data-check-pasted]').innerText()).toBe('')
  expect(await paste(article)).toContain('150 quotations: 150 word for word.')
  expect(await paste('x '.repeat(100_001))).toContain('Too long.')
})

test('results fit a small screen', async () => {
  await page.setViewportSize({ width: 360, height: 740 })
  await paste(
    '“The last ferry sails at noon,” said Anna Lund. “Our crews have waited much longer than the mayor,” she said. She spoke of two clocks in one hall.',
  )
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  await page.setViewportSize({ width: 1280, height: 900 })
})

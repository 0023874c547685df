import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkQuoteWords } from '../../language/en/check-quote.ts'
import { builtSite } from '../../testing/built-site.ts'
import { searchSite } from '../../testing/search-content.ts'
import { browsedSite, type WatchedPage } from '../../testing/watched-page.ts'
import { cleanedCases, differsCases, verbatimCases, type WordingCase } from '../../testing/wording-cases.ts'

/** Words that only one case has, so that none is found in another's source. */
function marked(text: string, index: number): string {
  const letters = [...String(index)].map((digit) => String.fromCharCode(97 + Number(digit))).join('')
  return `Qqz${letters}xx: ${text}`
}

const cases = [...verbatimCases, ...cleanedCases, ...differsCases]
const indexOf = new Map(cases.map((one, index) => [one, index]))

/** A source for each language, with a place for each case. */
const sources = Object.fromEntries(
  [...Map.groupBy(cases, ([, , language = 'en']) => language)].map(([language, own]) => [
    `sources/talks-${language.toLowerCase()}.md`,
    `---
title: Talks in ${language}
publisher: Harbour Radio
kind: interview
date: 2026-02-20
language: ${language}
words: recording
spoken by: [anna-lund]
---

${own.map((one) => `## Case ${indexOf.get(one)}\n\n> ${marked(one[0], indexOf.get(one) ?? 0)}`).join('\n\n')}
`,
  ]),
)

const site = browsedSite(() => builtSite('/', { ...searchSite, ...sources }))
let tab: WatchedPage

beforeAll(async () => {
  tab = await site.open()
  await tab.page.goto(`${site.address}check-a-quote/`)
}, 120_000)
afterAll(() => tab.close())

/** The verdicts of the page about the prints of some cases, asked for within the page: each is a few milliseconds, but a call from outside is more. */
function verdictsOn(some: readonly WordingCase[]): Promise<string[]> {
  // In quotation marks: marks within it are then a part of the quotation.
  const prints = some.map((one) => `“${marked(one[1], indexOf.get(one) ?? 0)}”`)
  return tab.page.evaluate(async (all) => {
    const field = document.querySelector('textarea')
    const verdicts: string[] = []
    for (const words of all) {
      if (field) field.value = words
      field?.dispatchEvent(new Event('input'))
      field?.form?.requestSubmit()
      while (!document.querySelector('.verdict b')) await new Promise((resolve) => setTimeout(resolve, 4))
      verdicts.push(document.querySelector('.verdict b')?.textContent ?? '')
    }
    return verdicts
  }, prints)
}

const found = { places: 1, max: 10, declares: false, differs: false }

test.each([
  ['verbatim', verbatimCases, checkQuoteWords.verbatim(found).head],
  ['cleaned', cleanedCases, checkQuoteWords.cleaned(found).head],
  ['differs', differsCases, checkQuoteWords.otherFindings.differs.head],
] as const)(
  'the page finds the same as the build for every case: %s',
  async (_, own, head) => {
    const verdicts = await verdictsOn(own)
    expect(own.map((one, i) => [one, verdicts[i]]).filter(([, verdict]) => verdict !== head)).toEqual([])
  },
  300_000,
)

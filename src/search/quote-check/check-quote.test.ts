import { describe, expect, test } from 'vitest'
import { searchContent } from '../../testing/search-content.ts'
import { withSearchIndex } from '../../testing/search-engine.ts'
import { openQuoteCheck } from './check-quote.ts'

const content = {
  ...searchContent,
  'sources/interview.md': `---
title: An evening with the mayor
publisher: Harbour Radio
kind: interview
date: 2026-02-20
words: recording
---

## 00:02:00

> **Anna Lund:** We have waited long enough, and the crews have waited longer than we have.
>
> **Host:** So what is it that you will do about the lanterns?

## 00:07:00

> **Anna Lund:** The ﬁnal oﬀer was conﬁrmed. We can’t pay for 25 ferries.
`,
}
const opened = withSearchIndex(openQuoteCheck, content)
const check = (text: string) => opened()(text)
const searched = { quotes: 25, wordings: 2 }

test('words of a quote are verbatim, with who, when and where', async () => {
  expect(await check('“we will sign by Friday”')).toEqual({
    finding: 'verbatim',
    searched,
    places: [
      {
        kind: 'quote',
        who: 'Anna Lund',
        role: 'mayor of Nordhamn',
        date: '2026-03-02',
        wordingStatus: { is: 'verbatim', says: 'Word for word the same as the full record of Nordhamn council' },
        in: { title: 'A date but no deal', published: '2026-03-03', language: 'en' },
        url: '/sub/path/articles/a-date-but-no-deal/#quote-sign-by-friday',
        page: '/sub/path/articles/a-date-but-no-deal/',
        alone: '/sub/path/articles/a-date-but-no-deal/quote-sign-by-friday/',
        context: { before: '', words: 'We will sign by Friday', after: '' },
        stretches: [{ is: 'same', text: '“we will sign by Friday”' }],
        differences: [],
        declared: [],
      },
    ],
  })
})

test('words of a source that no article quotes are verbatim too', async () => {
  expect(await check('the crews have waited longer')).toMatchObject({
    finding: 'verbatim',
    places: [{ kind: 'wording', who: 'Anna Lund', url: expect.stringContaining('/sub/path/sources/interview/#') }],
  })
})

test('words that appear in many places are listed up to ten', async () => {
  const { finding, places } = await check('the hall is full of lanterns')
  expect(finding).toBe('verbatim')
  expect(new Set(places.map(({ url }) => url)).size).toBe(10)
})

test('changed words differ, and are compared with the closest match', async () => {
  expect(await check('We will never sign by Friday')).toMatchObject({
    finding: 'differs',
    places: [{ url: expect.stringContaining('#quote-sign-by-friday'), context: undefined, differences: ['“never” is added'] }],
  })
  expect(await check('It is hour 7 and the harbour is full of lanterns')).toMatchObject({
    finding: 'differs',
    places: [{ url: expect.stringContaining('#quote-hour-7'), differences: ['“harbour” replaces “hall”'] }],
  })
})

test('declared gaps and insertions are reported', async () => {
  expect(await check('We have waited […], and the crews have waited longer than [the town has]')).toMatchObject({
    finding: 'verbatim',
    places: [{ context: undefined, declared: ['at “…” it leaves out “long enough”', '[the town has] is inserted'] }],
  })
})

describe('not found', () => {
  test.each([
    ['words that do not appear anywhere', 'zebras graze on purple moonlight'],
    ['words of a condition', 'ties the pay rise to a no-strike clause'],
    ['words of a note', 'The first firm promise in six weeks'],
    ['words that other quotes have separately', 'Friday is full of hour and it by the hall'],
  ])('%s', async (_, text) => {
    expect(await check(text)).toEqual({ finding: 'not found', places: [], searched })
  })
})

test('too few words are verbatim only as the whole of a quote', async () => {
  expect(await check('by Friday')).toEqual({ finding: 'too short', places: [], searched })
  expect(await check(' … ')).toEqual({ finding: 'no words', places: [], searched })
})

describe('an index without records', () => {
  const empty = withSearchIndex(openQuoteCheck, {})
  test('has nothing', async () => {
    expect(await empty()('We will sign by Friday')).toEqual({
      finding: 'not found',
      places: [],
      searched: { quotes: 0, wordings: 0 },
    })
  })
})

test('words are found however they are written', async () => {
  expect(await check('The final offer was confirmed')).toMatchObject({ finding: 'verbatim', places: [{ kind: 'wording' }] })
  expect(await check('The ﬁnal oﬀer was conﬁrmed')).toMatchObject({ finding: 'verbatim', places: [{ kind: 'wording' }] })
  expect(await check('We cannot pay for twenty-five ferries')).toMatchObject({
    finding: 'cleaned',
    places: [{ differences: ['“cannot” replaces “can’t”', '“twenty-five” replaces “25”'] }],
  })
})

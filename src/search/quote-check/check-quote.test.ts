import { describe, expect, test } from 'vitest'
import { searchContent } from '../../testing/search-content.ts'
import { withSearchIndex } from '../../testing/search-engine.ts'
import { openQuoteCheck } from './check-quote.ts'
import { type CheckQuestion, type QuoteCheck, questionAbout } from './protocol.ts'
import { groupQuestions, unmarkedQuestions } from './questions.ts'
import { readPasted } from './read-pasted.ts'

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
  'people/jon-berg.md': `---
name: Jon Berg
---

He sails.
`,
  'sources/crews.md': `---
title: The crews speak
publisher: Harbour Radio
kind: interview
date: 2026-02-21
words: recording
---

## 00:01:00

> **Jon Berg:** The last ferry sails at noon unless the ice comes back. Nobody here says that the bridge is safe.

## 00:02:00

> **Jon Berg:** We all want the ice to go, as you know.
>
> **Anna Lund:** We all want the ice to go.
`,
}
const opened = withSearchIndex(openQuoteCheck, content)
const answerTo = async (question: CheckQuestion) => {
  const answer = await opened()(question)
  return answer.is === 'quotations' ? answer.checks : []
}
const check = async (text: string): Promise<QuoteCheck | undefined> => (await answerTo(questionAbout(text)))[0]
/** What is found of each quotation of a pasted text. */
const checkAll = async (pasted: string): Promise<QuoteCheck[]> => {
  const checks: QuoteCheck[] = []
  for (const question of groupQuestions(readPasted(pasted))) checks.push(...(await answerTo(question)))
  return checks
}
const searched = { quotes: 25, wordings: 4 }

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
        cuts: [],
        noteNumbers: [],
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
  const checked = await check('the hall is full of lanterns')
  expect(checked?.finding).toBe('verbatim')
  expect(new Set(checked?.places.map(({ url }) => url)).size).toBe(10)
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
    expect(await empty()(questionAbout('We will sign by Friday'))).toEqual({
      is: 'quotations',
      checks: [{ finding: 'not found', places: [], searched: { quotes: 0, wordings: 0 } }],
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

describe('a pasted text with several quotations', () => {
  test('each is judged by itself, in order', async () => {
    const checks = await checkAll(
      '“We will sign by Friday,” said Anna Lund. Nobody moved. “We will never sign by Friday,” she said. “Zebras graze on purple moonlight,” he said.',
    )
    expect(checks.map(({ finding }) => finding)).toEqual(['verbatim', 'differs', 'not found'])
    expect(checks[1]?.places[0]?.differences).toEqual(['“never” is added'])
  })

  test('pieces of a sentence that one passage has are found together, however short they are', async () => {
    const checks = await checkAll('“We have waited long enough,” she said, “and the crews have waited longer.”')
    expect(checks.map(({ finding, together, places }) => [finding, together, places[0]?.kind])).toEqual([
      ['verbatim', {}, 'wording'],
      ['verbatim', {}, 'wording'],
    ])
    const short = await checkAll('“We will sign,” she said, “by Friday.”')
    expect(short.map(({ finding, together }) => [finding, together])).toEqual([
      ['verbatim', {}],
      ['verbatim', {}],
    ])
  })

  test('what a passage has between two pieces is reported', async () => {
    const [first, second] = await checkAll('“We have waited long enough,” she said, “longer than we have.”')
    expect([first?.together?.between, second?.finding]).toEqual(['and the crews have waited', 'verbatim'])
  })

  test('paragraphs of a quotation that are in different places are found one by one', async () => {
    const [check] = await checkAll('“We have waited long enough.\n\n“We can’t pay for 25 ferries.”')
    expect(check).toMatchObject({ finding: 'verbatim', isInParts: true })
    expect(check?.places).toHaveLength(2)
  })

  test('lines that a document broke are read as the place has them', async () => {
    expect((await checkAll('“the crews have wait-\ned longer than we have”')).map(({ finding }) => finding)).toEqual(['verbatim'])
    expect((await checkAll('“The fi-\nnal offer was con-\nfirmed”')).map(({ finding }) => finding)).toEqual(['verbatim'])
  })

  test('numbers of notes are not compared, and reported', async () => {
    const [check] = await checkAll('“We have waited long enough,12 and the crews have waited longer”')
    expect(check).toMatchObject({ finding: 'verbatim', places: [{ noteNumbers: ['12'] }] })
  })
})

describe('words that a cut hides', () => {
  test.each([
    ['the last ferry sails at noon', 'after', 'unless', 'unless the ice comes back'],
    ['the bridge is safe', 'before', 'Nobody', 'Nobody here says that'],
  ])('%s', async (words, side, turning, hidden) => {
    expect((await check(words))?.places[0]?.cuts).toEqual([{ side, turning, words: hidden }])
  })

  test('are not reported where the words end with the sentence, or say that they leave something out', async () => {
    expect((await check('We have waited long enough, and the crews have waited longer than we have'))?.places[0]?.cuts).toEqual([])
    expect((await check('the last ferry sails at noon …'))?.places[0]?.cuts).toEqual([])
  })
})

describe('whose words they are', () => {
  test('is said where the pasted text names somebody else who is known', async () => {
    const [check] = await checkAll('“The last ferry sails at noon unless the ice comes back,” said Anna Lund.')
    expect(check?.attribution).toEqual({ given: 'Anna Lund', whose: ['Jon Berg'] })
    const [differing] = await checkAll('“The first ferry sails at noon unless the ice comes back,” said Lund.')
    expect(differing).toMatchObject({ finding: 'differs', attribution: { given: 'Anna Lund', whose: ['Jon Berg'] } })
  })

  test.each([
    'said Jon Berg',
    'said Berg',
    'he said',
    'said the mayor',
    'said Peter Lund',
    'said Nordhamn council',
    'said Lund’s spokesman',
  ])('is not said after “%s”', async (frame) => {
    const [check] = await checkAll(`“The last ferry sails at noon unless the ice comes back,” ${frame}.`)
    expect([check?.finding, check?.attribution]).toEqual(['verbatim', undefined])
  })

  test('is said where several people say them', async () => {
    expect(await check('We all want the ice to go')).toMatchObject({ finding: 'verbatim', speakers: ['Jon Berg', 'Anna Lund'] })
  })
})

describe('an article’s own words', () => {
  test('are said to be that, in quotation marks or not', async () => {
    expect(await check('ties the pay rise to a no-strike clause')).toMatchObject({ finding: 'own words', places: [{ kind: 'paragraph' }] })
    const [check2] = await checkAll('The paper writes: “The crews in Kyiv harbour would have to give up walking out for good.”')
    expect(check2?.finding).toBe('own words')
  })

  test('are found outside quotation marks, sentence by sentence', async () => {
    const pasted = 'Zebras graze. She spoke of two clocks in one hall. “We will sign by Friday,” she said.'
    const [asked] = unmarkedQuestions(readPasted(pasted))
    const answer = asked && (await opened()(asked.question))
    const found = answer?.is === 'unmarked' ? answer.found : []
    expect(found.map(({ start, end, place }) => [pasted.slice(start, end), place.in.title])).toEqual([
      ['She spoke of two clocks in one hall.', 'A date but no deal'],
    ])
  })

  test('of a whole paragraph are found with the words around its quotations', async () => {
    const pasted = `“We will sign by Friday,” mayor Anna Lund told reporters, and the offer ties the pay rise to a no-strike clause until 2028. She spoke of two clocks in one hall.`
    const [asked] = unmarkedQuestions(readPasted(pasted))
    const answer = asked && (await opened()(asked.question))
    const found = answer?.is === 'unmarked' ? answer.found : []
    expect(found.map(({ start, end }) => pasted.slice(start, end))).toEqual([
      'mayor Anna Lund told reporters, and the offer ties the pay rise to a no-strike clause until 2028.',
      'She spoke of two clocks in one hall.',
    ])
  })
})

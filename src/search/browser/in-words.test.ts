import { expect, test } from 'vitest'
import { attribution, countInWords } from './in-words.ts'
import type { Answer, Found } from './protocol.ts'

const found = (some: Partial<Found>): Found => ({
  url: '/articles/x/#quote-x',
  page: '/articles/x/',
  alone: '/articles/x/quote-x/',
  kind: 'quote',
  who: 'Anna Lund',
  date: '2026-03-02',
  in: { title: 'X', published: '2026-03-03', language: 'en' },
  words: [],
  note: undefined,
  ...some,
})
const answer = (some: Partial<Answer>): Answer => ({
  total: 0,
  unnarrowed: some.total ?? 0,
  strangers: [],
  corrected: [],
  unknown: [],
  counts: { kind: {}, wording: {} },
  results: [],
  ...some,
})

test('a count names the words that were searched for', () => {
  expect(countInWords({ words: 'guarantee' }, answer({ total: 3 }))).toBe('3 results for “guarantee”.')
  expect(countInWords({ words: '"by Friday"' }, answer({ total: 1 }))).toBe('1 result for “by Friday”.')
  expect(countInWords({ words: 'lantern' }, answer({}))).toBe('No results for “lantern”.')
  expect(countInWords({ words: '', kind: ['quote'] }, answer({ total: 25 }))).toBe('25 results.')
})

test('a narrowed count says what there is without narrowing', () => {
  expect(countInWords({ words: 'pay', kind: ['quote'] }, answer({ total: 0, unnarrowed: 2 }))).toBe(
    'No results for “pay” (2 without narrowing).',
  )
})

test('a count says how many are shown when not all are', () => {
  expect(countInWords({ words: 'hall' }, answer({ total: 25, results: [found({}), found({})] }))).toBe(
    '25 results for “hall”; the first 2 are shown.',
  )
  expect(countInWords({ words: 'hall', by: 'date' }, answer({ total: 25, results: [found({}), found({})] }))).toBe(
    '25 results for “hall”; the latest 2 are shown.',
  )
})

test('words that stand nowhere are named beside others', () => {
  expect(countInWords({ words: 'pay weapons' }, answer({ total: 2, strangers: ['weapons'] }))).toBe(
    '2 results for “pay”. “weapons” stands nowhere.',
  )
  expect(countInWords({ words: 'weapons' }, answer({ strangers: ['weapons'] }))).toBe('No results for “weapons”.')
})

test('a word that was searched for instead of a mistyped one is told', () => {
  expect(countInWords({ words: 'harbuor pay' }, answer({ total: 1, corrected: [{ typed: 'harbuor', meant: 'harbour' }] }))).toBe(
    '1 result for “harbour pay”. Showing results for “harbour”: “harbuor” stands nowhere.',
  )
})

test('a word that stands somewhere is not said to stand nowhere', () => {
  const corrected = [{ typed: 'band', meant: 'brand', stands: true as const }]
  expect(countInWords({ words: 'band colours' }, answer({ total: 1, corrected }))).toBe(
    '1 result for “brand colours”. Showing results for “brand”: nothing has “band” as well.',
  )
})

test('a word that nothing has with the others is told', () => {
  expect(countInWords({ words: 'pay rise clocks' }, answer({ total: 1, lacking: 'clocks' }))).toBe(
    '1 result for “pay rise”. Nothing has “clocks” as well.',
  )
})

test('phrases and what is left out are told apart from words', () => {
  expect(countInWords({ words: 'war “hot phase” -peace kind:quote' }, answer({ total: 2, unnarrowed: 3 }))).toBe(
    '2 results for “war” and “hot phase”, without “peace” (3 without narrowing).',
  )
  expect(countInWords({ words: '-peace -"hot phase"' }, answer({ total: 2 }))).toBe('2 results without “peace” or “hot phase”.')
})

test('a typed field under which nothing is filed is named', () => {
  expect(countInWords({ words: 'pay speaker:nobody' }, answer({ unnarrowed: 2, unknown: [{ typed: 'speaker:nobody' }] }))).toBe(
    'No results for “pay”. Nothing is filed under speaker:nobody.',
  )
})

test('a choice that does not exist is named', () => {
  expect(countInWords({ words: '', speaker: ['nobody'] }, answer({ unknown: [{ facet: 'speaker', id: 'nobody' }] }))).toBe(
    'No results. Nothing is filed under Who: “nobody”.',
  )
})

test('a result says what it is and whose, and when a quote was said', () => {
  expect(attribution(found({}))).toBe('Quote: Anna Lund, 2 March 2026')
  expect(attribution(found({ date: '2026-03-03' }))).toBe('Quote: Anna Lund')
  expect(attribution(found({ kind: 'condition', who: 'Nordhamn council' }))).toBe('Condition set by Nordhamn council')
  expect(attribution(found({ role: 'mayor of Nordhamn' }))).toBe('Quote: Anna Lund, mayor of Nordhamn, 2 March 2026')
  expect(attribution(found({ kind: 'wording' }))).toBe('Wording of a source: Anna Lund')
  expect(attribution(found({ kind: 'observation', who: 'this article' }))).toBe('Observation by this article')
})

import { expect, test } from 'vitest'
import { attribution, summarize } from './describe-results.ts'
import type { Answer, SearchResult } from './protocol.ts'

const found = (some: Partial<SearchResult>): SearchResult => ({
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
  totalUnfiltered: some.total ?? 0,
  unknownWords: [],
  corrections: [],
  unknown: [],
  counts: { kind: {}, wording: {} },
  results: [],
  ...some,
})

test('a count names the words that were searched for', () => {
  expect(summarize({ words: 'guarantee' }, answer({ total: 3 }))).toBe('3 results for “guarantee”.')
  expect(summarize({ words: '"by Friday"' }, answer({ total: 1 }))).toBe('1 result for “by Friday”.')
  expect(summarize({ words: 'lantern' }, answer({}))).toBe('No results for “lantern”.')
  expect(summarize({ words: '', kind: ['quote'] }, answer({ total: 25 }))).toBe('25 results.')
})

test('a narrowed count says what there is without narrowing', () => {
  expect(summarize({ words: 'pay', kind: ['quote'] }, answer({ total: 0, totalUnfiltered: 2 }))).toBe(
    'No results for “pay” (2 without narrowing).',
  )
})

test('a count says how many are shown when not all are', () => {
  expect(summarize({ words: 'hall' }, answer({ total: 25, results: [found({}), found({})] }))).toBe(
    '25 results for “hall”; the first 2 are shown.',
  )
  expect(summarize({ words: 'hall', by: 'date' }, answer({ total: 25, results: [found({}), found({})] }))).toBe(
    '25 results for “hall”; the latest 2 are shown.',
  )
})

test('words that stand nowhere are named beside others', () => {
  expect(summarize({ words: 'pay weapons' }, answer({ total: 2, unknownWords: ['weapons'] }))).toBe(
    '2 results for “pay”. “weapons” stands nowhere.',
  )
  expect(summarize({ words: 'weapons' }, answer({ unknownWords: ['weapons'] }))).toBe('No results for “weapons”.')
})

test('a word that was searched for instead of a mistyped one is told', () => {
  expect(summarize({ words: 'harbuor pay' }, answer({ total: 1, corrections: [{ typed: 'harbuor', meant: 'harbour' }] }))).toBe(
    '1 result for “harbour pay”. Showing results for “harbour”: “harbuor” stands nowhere.',
  )
})

test('a word that stands somewhere is not said to stand nowhere', () => {
  const corrections = [{ typed: 'band', meant: 'brand', stands: true as const }]
  expect(summarize({ words: 'band colours' }, answer({ total: 1, corrections }))).toBe(
    '1 result for “brand colours”. Showing results for “brand”: nothing has “band” as well.',
  )
})

test('a word that nothing has with the others is told', () => {
  expect(summarize({ words: 'pay rise clocks' }, answer({ total: 1, droppedWord: 'clocks' }))).toBe(
    '1 result for “pay rise”. Nothing has “clocks” as well.',
  )
})

test('phrases and what is left out are told apart from words', () => {
  expect(summarize({ words: 'war “hot phase” -peace kind:quote' }, answer({ total: 2, totalUnfiltered: 3 }))).toBe(
    '2 results for “war” and “hot phase”, without “peace” (3 without narrowing).',
  )
  expect(summarize({ words: '-peace -"hot phase"' }, answer({ total: 2 }))).toBe('2 results without “peace” or “hot phase”.')
})

test('a typed field under which nothing is filed is named', () => {
  expect(summarize({ words: 'pay speaker:nobody' }, answer({ totalUnfiltered: 2, unknown: [{ typed: 'speaker:nobody' }] }))).toBe(
    'No results for “pay”. Nothing is filed under speaker:nobody.',
  )
})

test('a choice that does not exist is named', () => {
  expect(summarize({ words: '', speaker: ['nobody'] }, answer({ unknown: [{ facet: 'speaker', id: 'nobody' }] }))).toBe(
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

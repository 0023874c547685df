import { expect, test } from 'vitest'
import type { Answer, Query, SearchResult } from './protocol.ts'
import { parseQuery } from './query/parse-query.ts'
import { summarize as summaryOf } from './summarize.ts'

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
const summarize = (query: Query, some: Partial<Answer>) =>
  summaryOf(query, { ...nothing, ...some, parsed: parseQuery(query.words), totalUnfiltered: some.totalUnfiltered ?? some.total ?? 0 })
const nothing = {
  typedWords: '',
  total: 0,
  unknownWords: [],
  corrections: [],
  droppedWords: [],
  joining: [],
  unknownValues: [],
  counts: { kind: {}, wording: {} },
  results: [],
}

test('a count names the words that were searched for', () => {
  expect(summarize({ words: 'guarantee' }, { total: 3 })).toBe('3 results for “guarantee”.')
  expect(summarize({ words: '"by Friday"' }, { total: 1 })).toBe('1 result for “by Friday”.')
  expect(summarize({ words: 'lantern' }, {})).toBe('No results for “lantern”.')
  expect(summarize({ words: '', kind: ['quote'] }, { total: 25 })).toBe('25 results.')
})

test('a filtered count says how many there are without filters', () => {
  expect(summarize({ words: 'pay', kind: ['quote'] }, { total: 0, totalUnfiltered: 2 })).toBe('No results for “pay” (2 without filters).')
})

test('a count says how many are shown when not all are', () => {
  expect(summarize({ words: 'hall' }, { total: 25, results: [found({}), found({})] })).toBe('25 results for “hall”; the first 2 are shown.')
  expect(summarize({ words: 'hall', by: 'date' }, { total: 25, results: [found({}), found({})] })).toBe(
    '25 results for “hall”; the latest 2 are shown.',
  )
})

test('words that do not appear anywhere are named beside others', () => {
  expect(summarize({ words: 'pay weapons' }, { total: 2, unknownWords: ['weapons'] })).toBe(
    '2 results for “pay”. “weapons” does not appear anywhere.',
  )
  expect(summarize({ words: 'weapons' }, { unknownWords: ['weapons'] })).toBe('No results for “weapons”.')
})

test('a word that was searched for instead of a mistyped one is named', () => {
  expect(summarize({ words: 'harbuor pay' }, { total: 1, corrections: [{ typed: 'harbuor', meant: 'harbour' }] })).toBe(
    '1 result for “harbour pay”. Showing results for “harbour”: “harbuor” does not appear anywhere.',
  )
})

test('a corrected word that appears elsewhere is described as such', () => {
  const corrections = [{ typed: 'band', meant: 'brand', occurs: true as const }]
  expect(summarize({ words: 'band colours' }, { total: 1, corrections })).toBe(
    '1 result for “brand colours”. Showing results for “brand”: “band” does not appear together with the other words.',
  )
})

test('a word that no record has with the others is named', () => {
  expect(summarize({ words: 'pay rise clocks' }, { total: 1, droppedWords: ['clocks'] })).toBe(
    '1 result for “pay rise”. “clocks” does not appear together with these words.',
  )
})

test('several words that no record has with the others are named, and words that joined them left out', () => {
  const some = { total: 1, droppedWords: ['fast', 'sure'], joining: ['how', 'and', 'is'] }
  expect(summarize({ words: 'how fast and sure is accession' }, some)).toBe(
    '1 result for “accession”. “fast” and “sure” do not appear together with the others.',
  )
  expect(summarize({ words: 'the pay' }, { total: 1, joining: ['the'] })).toBe('1 result for “the pay”.')
})

test('words of scripts without spaces are written without spaces', () => {
  expect(summarize({ words: '安全保障 NATO' }, { total: 1 })).toBe('1 result for “安全保障 NATO”.')
})

test('words, phrases and excluded words are distinguished', () => {
  expect(summarize({ words: 'war “hot phase” -peace kind:quote' }, { total: 2, totalUnfiltered: 3 })).toBe(
    '2 results for “war” and “hot phase”, without “peace” (3 without filters).',
  )
  expect(summarize({ words: '-peace -"hot phase"' }, { total: 2 })).toBe('2 results without “peace” or “hot phase”.')
})

test('an unknown typed value is named', () => {
  expect(summarize({ words: 'pay speaker:nobody' }, { totalUnfiltered: 2, unknownValues: [{ facet: 'speaker', value: 'nobody' }] })).toBe(
    'No results for “pay”. No results for speaker “nobody”.',
  )
})

test('an unknown choice is named', () => {
  expect(summarize({ words: '', speaker: ['nobody'] }, { unknownValues: [{ facet: 'speaker', value: 'nobody' }] })).toBe(
    'No results for speaker “nobody”.',
  )
})

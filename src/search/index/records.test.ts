import { expect, test } from 'vitest'
import { searchArchive, searchSpellings } from '../../testing/search-content.ts'
import { toCustomRecord } from './build-index.ts'
import { facetTableOf } from './facet-table.ts'
import { recordsOf } from './records.ts'

const records = recordsOf(searchArchive(), searchSpellings)
const record = (label: string) => records.find(({ path }) => path.endsWith(`#${label}`))

test('annotations but for background come first, newest article first', () => {
  expect(records.slice(0, 5).map(({ path }) => path)).toEqual([
    '/articles/the-second-week/#observation-promise',
    '/articles/a-date-but-no-deal/#quote-sign-by-friday',
    '/articles/a-date-but-no-deal/#condition-no-strike',
    '/articles/a-date-but-no-deal/#observation-two-clocks',
    '/articles/a-long-night/#quote-hour-0',
  ])
  const kinds = records.map(({ shown }) => shown.kind)
  expect(kinds.slice(0, 28).every((kind) => /^(?:quote|condition|observation)$/.test(kind))).toBe(true)
  expect([...new Set(kinds.slice(28))]).toEqual(['note', 'article', 'person', 'source', 'paragraph'])
})

test('the fields that a result shows are stored with its record', () => {
  expect(record('quote-sign-by-friday')?.shown).toEqual({
    kind: 'quote',
    who: 'Anna Lund',
    role: 'mayor of Nordhamn',
    date: '2026-03-02',
    wordingStatus: { is: 'verbatim', says: 'Word for word the same as the full record of Nordhamn council' },
    in: { title: 'A date but no deal', published: '2026-03-03', language: 'en' },
  })
})

test('a record has its words, its author, its note and its date', () => {
  expect(record('quote-sign-by-friday')).toMatchObject({
    passages: ['We will sign by Friday'],
    who: 'Anna Lund',
    note: 'The first firm promise in six weeks.',
    spellings: 'Anna, Ana; Lund, Lundh',
    date: '2026-03-02',
  })
})

test('all passages of an annotation are in its record', () => {
  expect(record('condition-no-strike')?.passages).toEqual([
    'ties the pay rise to a no-strike clause until 2028',
    'The crews in Kyiv harbour would have to give up walking out for good',
  ])
})

test('no name is searched where nobody is named', () => {
  expect(record('observation-promise')).toMatchObject({ who: '', spellings: 'defence, defense; Lund, Lundh' })
})

test('the values of facets are counted, in the order in which forms show them', () => {
  const table = facetTableOf(records)
  const lines = (values: { id: string; name: string; count: number }[]) => values.map(({ id, name, count }) => `${id}: ${name}, ${count}`)
  expect(lines(table.kind)).toEqual([
    'quote: quote, 25',
    'condition: condition, 1',
    'observation: observation, 2',
    'note: note, 1',
    'article: article, 3',
    'person: person, 3',
    'source: source, 1',
    'paragraph: paragraph, 27',
  ])
  expect(lines(table.speaker)).toEqual([
    'anna-lund: Anna Lund, 26',
    'mira-holm: Mira Holm, 2',
    'nordhamn-council: Nordhamn council, 2',
    'this article: this article, 1',
  ])
  expect(lines(table.topic)).toEqual(['ferries: ferries, 10', 'pay: pay, 7'])
  expect(lines(table.article)).toEqual([
    'the-second-week: The second week, 3',
    'a-date-but-no-deal: A date but no deal, 7',
    'a-long-night: A long night, 49',
  ])
  expect(lines(table.wording)).toEqual(['verbatim: verbatim, 1', 'unchecked: unchecked, 24'])
})

test('Pagefind gets the words, and besides them only fields that should be searched', () => {
  const promise = record('observation-promise')
  expect(promise && toCustomRecord(promise, 0, 'en')).toEqual({
    url: '0',
    content: 'Lundh’s promise of Friday is gone and the defence of the harbour has begun',
    language: 'en',
    meta: {
      spellings: 'defense Lund',
    },
  })
})

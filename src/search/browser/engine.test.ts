import { describe, expect, test } from 'vitest'
import { testEngine } from '../../testing/search-engine.ts'

const { answer, labels } = testEngine()

test('a result is a quotation with its speaker, its article and its wording status', async () => {
  const { total, results } = await answer({ words: 'sign Friday' })
  expect(total).toBe(1)
  expect(results[0]).toEqual({
    url: '/sub/path/articles/a-date-but-no-deal/#quote-sign-by-friday',
    page: '/sub/path/articles/a-date-but-no-deal/',
    alone: '/sub/path/articles/a-date-but-no-deal/quote-sign-by-friday/',
    kind: 'quote',
    who: 'Anna Lund',
    role: 'mayor of Nordhamn',
    date: '2026-03-02',
    wordingStatus: { is: 'verbatim', says: 'Word for word the same as the full record of Nordhamn council' },
    in: { title: 'A date but no deal', published: '2026-03-03', language: 'en' },
    words: [
      { text: 'We will ', found: false },
      { text: 'sign', found: true },
      { text: ' by ', found: false },
      { text: 'Friday', found: true },
    ],
    note: undefined,
  })
})

test('a result leads to the passage that has the words', async () => {
  expect(await labels({ words: 'pay rise' })).toEqual(['condition-no-strike'])
  expect(await labels({ words: 'walking out' })).toEqual(['condition-no-strike.2'])
})

test('questions that come while others are answered do not interfere', async () => {
  const typed = ['w', 'wa', 'walk', 'walking', 'walking o', 'walking ou', 'walking out']
  const together = await Promise.all(typed.map((words) => answer({ words })))
  for (const [i, words] of typed.entries()) expect(together[i], words).toEqual(await answer({ words }))
})

describe('the search', () => {
  test('ranks matches in the words before those in speaker and note', async () => {
    // One has it in its words, the other in its note.
    expect(await labels({ words: 'promise' })).toEqual(['observation-promise', 'quote-sign-by-friday'])
  })

  test('shows the note of a result that matches there', async () => {
    const note = [
      { text: 'The first firm ', found: false },
      { text: 'promise', found: true },
      { text: ' in six weeks.', found: false },
    ]
    expect(await answer({ words: 'promise', kind: 'quote' })).toMatchObject({ results: [{ note }] })
  })

  test('finds people by any spelling of their names', async () => {
    expect(await labels({ words: 'Lundh', article: 'a-date-but-no-deal' })).toEqual(['quote-sign-by-friday'])
    // The paragraph names her too, outside the quote.
    expect(await labels({ words: 'Ana Lund', article: 'a-date-but-no-deal' })).toEqual(['quote-sign-by-friday', 'p-soctsc'])
  })

  test('finds and marks all spellings in the word table', async () => {
    expect(await labels({ words: 'Kiev' })).toEqual(['condition-no-strike.2'])
    expect((await answer({ words: 'defense' })).results[0]?.words.filter(({ found }) => found)).toEqual([{ text: 'defence', found: true }])
  })

  test('leaves out the values of facets that readers do not see as words', async () => {
    for (const words of ['observation', 'verbatim']) expect(await answer({ words })).toMatchObject({ total: 0, unknownWords: [words] })
  })

  test('does not list a paragraph whose matches are all in an annotation that is a result', async () => {
    expect(await labels({ words: 'walking out' })).toEqual(['condition-no-strike.2'])
    expect(await labels({ words: 'walking out', kind: 'paragraph' })).toEqual([])
    expect(await labels({ words: 'told reporters' })).toEqual(['p-soctsc'])
    expect(await labels({ words: '“Friday, mayor Anna”' })).toEqual(['p-soctsc'])
  })
})

test('a result that is called by the words shows what comes after its title', async () => {
  const [person] = (await answer({ words: 'Anna Lund' })).results
  expect(person).toMatchObject({ kind: 'person', title: 'Anna Lund', words: [{ text: 'mayor of Nordhamn', found: false }] })
})

test('a result that matches by who is behind it shows no part of its note', async () => {
  const { results } = await answer({ words: 'Anna Lund', kind: 'quote' })
  expect(results[0]).toMatchObject({ who: 'Anna Lund', note: undefined })
})

test('the answer has as many results as were asked for', async () => {
  expect(await answer({ words: 'lanterns' })).toMatchObject({ total: 24, results: { length: 10 } })
  expect(await answer({ words: 'lanterns' }, 30)).toMatchObject({ total: 24, results: { length: 24 } })
})

test('an empty search finds nothing', async () => {
  for (const words of ['', ' ', '—', '""', '“”']) expect(await answer({ words })).toMatchObject({ total: 0, results: [] })
})

import { describe, expect, test } from 'vitest'
import { searchArchive, searchSpellings } from '../../testing/search-content.ts'
import { testEngine } from '../../testing/search-engine.ts'
import { recordsOf } from '../index/records.ts'

const { answer, labels } = testEngine()
const kind = ['quote', 'condition', 'observation']

describe('phrases and excluded words', () => {
  test('can be combined with words and other phrases', async () => {
    expect(await labels({ words: 'rise "clause until"' })).toEqual(['condition-no-strike'])
    // Only together in their paragraph.
    expect(await labels({ words: 'Friday "clause until"' })).toEqual(['p-soctsc'])
    expect(await labels({ words: '“pay rise” “clause until”' })).toEqual(['condition-no-strike'])
    expect(await labels({ words: '"rise pay" "clause until"' })).toEqual([])
  })

  test('do not match other spellings, as single words do', async () => {
    expect(await labels({ words: 'Kiev harbour' })).toEqual(['condition-no-strike.2'])
    expect(await labels({ words: '"Kiev"' })).toEqual([])
    expect(await labels({ words: 'harbour "Kiev"' })).toEqual([])
    expect(await labels({ words: '"Kyiv" harbour' })).toEqual(['condition-no-strike.2'])
    expect(await labels({ words: '"Anna Lund" sign', kind })).toEqual(['quote-sign-by-friday'])
    expect(await labels({ words: '"firm promise"' })).toEqual(['quote-sign-by-friday'])
  })

  test('exclude exactly the records with the word or phrase, in any form that search treats as the same', async () => {
    expect((await labels({ words: 'Friday' })).sort()).toEqual(['observation-promise', 'quote-sign-by-friday'])
    expect(await labels({ words: 'Friday -sign' })).toEqual(['observation-promise'])
    expect(await labels({ words: 'Friday -signs' })).toEqual(['observation-promise'])
    expect(await labels({ words: 'Friday -"will sign"' })).toEqual(['observation-promise'])
    expect((await labels({ words: 'Friday -"sign will"' })).length).toBe(2)
    // Only the beginning of a word in it, and a word that does not appear anywhere.
    expect((await labels({ words: 'Friday -prom' })).length).toBe(2)
    expect((await labels({ words: 'Friday -weapons' })).length).toBe(2)
  })

  test('also exclude by names and notes', async () => {
    expect(await labels({ words: 'Friday -firm', kind })).toEqual(['observation-promise'])
    expect(await labels({ words: 'Friday -Anna', kind })).toEqual(['observation-promise'])
    // It appears only in another spelling.
    expect((await labels({ words: 'Friday -Ana' })).length).toBe(2)
  })

  test('divide all results into those with a word and those without', async () => {
    for (const word of ['sign', 'promise', 'harbour', 'Lund', 'weapons']) {
      const [without, having] = [await labels({ words: `Friday -${word}`, kind }), await labels({ words: `Friday "${word}"`, kind })]
      expect([...without, ...having].sort(), word).toEqual(['observation-promise', 'quote-sign-by-friday'])
    }
  })

  test('find everything else when alone', async () => {
    // The quotes and their paragraphs.
    const all = recordsOf(searchArchive(), searchSpellings).length
    expect(await answer({ words: '-lanterns' })).toMatchObject({ total: all - 24 - 24 })
  })
})

describe('words that do not appear anywhere', () => {
  test('find nothing by their first letters alone', async () => {
    // Pagefind itself would find `We` and not filter.
    expect(await answer({ words: 'weapons' })).toMatchObject({ total: 0, unknownWords: ['weapons'] })
    expect(await answer({ words: 'weapons', kind: 'quote' })).toMatchObject({ total: 0, unknownWords: ['weapons'] })
  })

  test('are named, and the others searched', async () => {
    expect(await answer({ words: 'weapons clocks' })).toMatchObject({ total: 1, unknownWords: ['weapons'] })
  })

  test('are not those whose beginnings or endings appear somewhere', async () => {
    expect(await labels({ words: 'clau', kind })).toEqual(['condition-no-strike'])
    expect(await labels({ words: 'clauses', kind })).toEqual(['condition-no-strike'])
  })
})

describe('words that no record has together', () => {
  test('are searched without the least specific one', async () => {
    expect(await answer({ words: 'walking rise lanterns' })).toMatchObject({ total: 1, droppedWords: ['lanterns'] })
    expect(await labels({ words: 'clocks walking out' })).toEqual(['condition-no-strike.2'])
    const [first] = (await answer({ words: 'walking out lanterns' })).results
    expect(first?.words.filter(({ found }) => found)).toEqual([{ text: 'walking out', found: true }])
  })

  test('are searched the same way beside phrases and excluded words', async () => {
    expect(await answer({ words: '"pay rise" until lanterns' })).toMatchObject({ total: 1, droppedWords: ['lanterns'] })
    expect(await answer({ words: 'rise clocks -pay -hall' })).toMatchObject({ total: 0 })
  })

  test('are not dropped when a filter excludes everything', async () => {
    const found = await answer({ words: 'pay rise', kind: 'quote' })
    expect(found).toMatchObject({ total: 0, totalUnfiltered: 1 })
    expect(found.droppedWords).toEqual([])
  })
})

describe('mistyped words', () => {
  test('are corrected to the nearest word that appears somewhere', async () => {
    expect(await answer({ words: 'harbuor' })).toMatchObject({
      total: 2,
      unknownWords: [],
      corrections: [{ typed: 'harbuor', meant: 'harbour' }],
    })
    expect(await labels({ words: 'Kyvi harbuor' })).toEqual(['condition-no-strike.2'])
    const [first] = (await answer({ words: 'promse' })).results
    expect(first?.words.filter(({ found }) => found)).toEqual([{ text: 'promise', found: true }])
  })

  test('are searched as typed on request', async () => {
    expect(await answer({ words: 'harbuor', asTyped: true })).toMatchObject({ total: 0, unknownWords: ['harbuor'], corrections: [] })
  })

  test('are also suspected among words that appear somewhere, when no record has all words', async () => {
    const corrections = [{ typed: 'gone', meant: 'one', occurs: true }]
    expect(await answer({ words: 'gone clocks hall' })).toMatchObject({ total: 1, corrections })
    expect(await answer({ words: 'gone clocks hall', asTyped: true })).toMatchObject({ corrections: [], droppedWords: ['gone'] })
    expect(await answer({ words: 'gone harbour' })).toMatchObject({ total: 1, corrections: [] })
  })

  test('are distinguished from unfinished words, even those longer than in the index', async () => {
    for (const words of ['walki', 'walki out', 'give walkin'])
      expect(await answer({ words }), words).toMatchObject({ total: 1, corrections: [], unknownWords: [] })
  })

  test('are not corrected in phrases', async () => {
    expect(await answer({ words: '"Kyvi harbour"' })).toMatchObject({ total: 0, corrections: [] })
  })
})

describe('questions', () => {
  test('do not need function words to match', async () => {
    const { results, droppedWords } = await answer({ words: 'what did Lund say about signing by Friday?' })
    expect(results[0]?.url).toMatch(/#quote-sign-by-friday$/)
    expect(droppedWords).toEqual([])
  })

  test('find the words in that order first, where they are all function words', async () => {
    expect((await labels({ words: 'we will' }))[0]).toBe('quote-sign-by-friday')
  })
})

test('a figure is not the beginning of a longer one, unless there is no other', async () => {
  expect((await labels({ words: 'hour 2', kind: 'quote' })).filter((label) => label.startsWith('quote-hour'))).toEqual(['quote-hour-2'])
  expect((await labels({ words: '202' })).length).toBeGreaterThan(0)
})

test('several words that no record has with the others are dropped', async () => {
  const { results, droppedWords } = await answer({ words: 'walking rise lanterns tunnel clocks' })
  expect(droppedWords.length).toBeGreaterThan(0)
  expect(results.length).toBeGreaterThan(0)
})

test('a word that is published, but in no result with the filters, is not said to be missing', async () => {
  const found = await answer({ words: 'walking', kind: 'quote' })
  expect(found).toMatchObject({ total: 0, unknownWords: [], corrections: [] })
  expect(found.totalUnfiltered).toBeGreaterThan(0)
})

describe('compounds', () => {
  test.each([
    ['pay-rise', 'condition-no-strike'],
    ['payrise', 'condition-no-strike'],
    ['walking-out', 'condition-no-strike.2'],
    ['no strike', 'condition-no-strike'],
    ['Fri day', 'quote-sign-by-friday'],
  ])('are found in one word or two: %s', async (words, label) => {
    const found = await answer({ words })
    expect(found.results.map(({ url }) => url.replace(/^.*#/, ''))).toContain(label)
    expect(found).toMatchObject({ unknownWords: [], corrections: [], droppedWords: [] })
  })
})

test('what a mistyped word may have meant is not named when it was dropped', async () => {
  const { corrections, unknownWords, droppedWords } = await answer({ words: 'lanters walking' })
  expect([corrections, unknownWords, droppedWords]).toEqual([[], ['lanters'], []])
})

test('an unfinished name counts as the name', async () => {
  await answer({ words: 'Anna' })
  expect((await answer({ words: 'Anna Lun' })).results[0]).toMatchObject({ kind: 'person' })
})

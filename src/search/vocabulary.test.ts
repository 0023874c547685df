import fc from 'fast-check'
import { expect, test } from 'vitest'
import { searchArchive, searchSpellings } from '../testing/search-content.ts'
import { recordsOf } from './index/records.ts'
import { readVocabulary, vocabularyOf, writeVocabulary } from './vocabulary.ts'

test('it has the words of passages, names, spellings and notes', () => {
  const vocabulary = vocabularyOf(recordsOf(searchArchive(), searchSpellings))
  for (const word of ['friday', 'lund', 'lundh', 'firm', 'defense', '2028', 'by', 'lawful', 'deal', 'told', 'mayor', 'briefing'])
    expect(vocabulary.has(word), word).toBe(true)
  for (const word of ['observation', 'verbatim']) expect(vocabulary.has(word), word).toBe(false)
  expect(vocabulary.get('lanterns')).toBe(5)
})

test('the file omits the letters that a word shares with the one before', () => {
  const words = new Map([
    ['negotiate', 0],
    ['negotiated', 3],
    ['nest', 1],
  ])
  expect(writeVocabulary(words)).toBe('0negotiate0\n9d3\n2st1')
})

test('a vocabulary that was written is read back', () => {
  const word = fc.stringMatching(/^[a-z0-9éß𝑠𝐖]{1,50}$/u)
  fc.assert(
    fc.property(fc.dictionary(word, fc.integer({ min: 0, max: 9 })), (some) => {
      const vocabulary = new Map(Object.entries(some).sort(([a], [b]) => (a < b ? -1 : 1)))
      expect(readVocabulary(writeVocabulary(vocabulary))).toEqual(vocabulary)
    }),
  )
  expect(readVocabulary('')).toEqual(new Map())
})

test('any other file is an error', () => {
  expect(() => readVocabulary('<!doctype html>')).toThrow('The vocabulary of the search index is incomplete')
  expect(() => readVocabulary('0negotiate0\n9')).toThrow('The vocabulary of the search index is incomplete')
})

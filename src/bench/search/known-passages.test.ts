import { expect, test } from 'vitest'
import { fold, foldedWords } from '../../model/fold.ts'
import { chanceOf } from '../../testing/fiction/chance.ts'
import type { PassageLine } from '../passages.ts'
import { knownPassages, queryClasses } from './known-passages.ts'
import { buildWordIndex, otherForms, withTypo } from './words.ts'

const nouns = 'harbour lantern ferry clause council briefing promise mayor signal winter bridge lanterns'.split(' ')
const passages: PassageLine[] = Array.from({ length: 60 }, (_, at) => ({
  id: `q-${at}`,
  article: `talk-${at % 7}`,
  title: `Talk ${at % 7}`,
  date: '2026-03-02',
  topics: [],
  kind: 'quote',
  speaker: at % 2 ? 'Anna Lund' : 'Mira Holm',
  text: `We don’t think that the ${nouns[at % 12]} of Kyiv needs ${nouns[(at * 5 + 1) % 12]} café number${'abcdefghij'[at % 10]}${'klmnop'[Math.floor(at / 10)]} while it signed ${nouns[(at * 7 + 3) % 12]}.`,
}))
const index = buildWordIndex(passages)
const targets = knownPassages(passages, index, 1, 8)
const ofClass = (name: string) => targets.filter((item) => item.class === name)

test('the same seed gives the same queries, another seed gives others', () => {
  expect(knownPassages(passages, index, 1, 8)).toEqual(targets)
  expect(knownPassages(passages, index, 2, 8)).not.toEqual(targets)
})

test('words lead to one passage', () => {
  expect(ofClass('words').length).toBe(8)
  for (const { query, passage } of ofClass('words')) expect(index.withAll(query.split(' '))).toEqual([passage])
})

test('a phrase is four consecutive words', () => {
  expect(ofClass('phrase').length).toBe(8)
  for (const { query, passage } of [...ofClass('phrase'), ...ofClass('curly phrase')]) {
    expect(foldedWords(query)).toHaveLength(4)
    expect(index.words[passage]?.join(' ')).toContain(foldedWords(query).join(' '))
  }
})

test('one word has a typo, is wrong or is written differently, and the others are the passage’s', () => {
  const foreign = ({ query, passage }: (typeof targets)[number]) =>
    query.split(' ').filter((word) => !index.words[passage]?.includes(fold(word)))
  for (const name of ['typo', 'one wrong word', 'transliteration']) {
    expect(ofClass(name).length, name).toBe(8)
    for (const item of ofClass(name)) expect(foreign(item), `${name}: ${item.query}`).toHaveLength(1)
  }
  for (const { query } of ofClass('apostrophe')) expect(query).toMatch(/^don't /)
  for (const { query } of ofClass('diacritics')) expect(query).toMatch(/^cafe /)
  expect(queryClasses.filter((name) => ofClass(name).length === 0)).toEqual([])
})

test('a typo makes another word, at most one letter longer or shorter', () => {
  const chance = chanceOf(3)
  for (let i = 0; i < 200; i++) {
    const typo = withTypo('harbour', chance)
    expect(typo).not.toBe('harbour')
    expect(typo[0]).toBe('h')
    expect(Math.abs(typo.length - 7)).toBeLessThanOrEqual(1)
  }
})

test('a word has other forms', () => {
  expect(otherForms('signed')).toEqual(['sign', 'signs', 'signing'])
  expect(otherForms('is')).toEqual([])
})

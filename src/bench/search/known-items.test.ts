import { expect, test } from 'vitest'
import { fold, foldedWords } from '../../model/fold.ts'
import { chanceOf } from '../../testing/fiction/chance.ts'
import type { Passage } from './corpus.ts'
import { classes, knownItems } from './known-items.ts'
import { otherForms, withSlip } from './slips.ts'
import { wordIndexOf } from './word-index.ts'

const nouns = 'harbour lantern ferry clause council briefing promise mayor signal winter bridge lanterns'.split(' ')
const passages: Passage[] = Array.from({ length: 60 }, (_, at) => ({
  id: `q-${at}`,
  article: `talk-${at % 7}`,
  title: `Talk ${at % 7}`,
  date: '2026-03-02',
  topics: [],
  kind: 'quote',
  speaker: at % 2 ? 'Anna Lund' : 'Mira Holm',
  text: `We don’t think that the ${nouns[at % 12]} of Kyiv needs ${nouns[(at * 5 + 1) % 12]} café number${'abcdefghij'[at % 10]}${'klmnop'[Math.floor(at / 10)]} while it signed ${nouns[(at * 7 + 3) % 12]}.`,
}))
const index = wordIndexOf(passages)
const items = knownItems(passages, index, 1, 8)
const ofClass = (name: string) => items.filter((item) => item.class === name)

test('the same seed gives the same queries, another others', () => {
  expect(knownItems(passages, index, 1, 8)).toEqual(items)
  expect(knownItems(passages, index, 2, 8)).not.toEqual(items)
})

test('words lead to one passage', () => {
  expect(ofClass('words').length).toBe(8)
  for (const { query, passage } of ofClass('words')) expect(index.withAll(query.split(' '))).toEqual([passage])
})

test('a phrase is four words in a row', () => {
  expect(ofClass('phrase').length).toBe(8)
  for (const { query, passage } of [...ofClass('phrase'), ...ofClass('curly phrase')]) {
    expect(foldedWords(query)).toHaveLength(4)
    expect(index.words[passage]?.join(' ')).toContain(foldedWords(query).join(' '))
  }
})

test('one word is slipped, cut, wrong, or written otherwise, the others are the passage’s', () => {
  const foreign = ({ query, passage }: (typeof items)[number]) =>
    query.split(' ').filter((word) => !index.words[passage]?.includes(fold(word)))
  for (const name of ['typo', 'one wrong word', 'transliteration']) {
    expect(ofClass(name).length, name).toBe(8)
    for (const item of ofClass(name)) expect(foreign(item), `${name}: ${item.query}`).toHaveLength(1)
  }
  for (const { query } of ofClass('apostrophe')) expect(query).toMatch(/^don't /)
  for (const { query } of ofClass('diacritics')) expect(query).toMatch(/^cafe /)
  expect(classes.filter((name) => ofClass(name).length === 0)).toEqual([])
})

test('a slip makes another word of one letter more or less, or of as many', () => {
  const chance = chanceOf(3)
  for (let i = 0; i < 200; i++) {
    const slipped = withSlip('harbour', chance)
    expect(slipped).not.toBe('harbour')
    expect(slipped[0]).toBe('h')
    expect(Math.abs(slipped.length - 7)).toBeLessThanOrEqual(1)
  }
})

test('a word has other forms', () => {
  expect(otherForms('signed')).toEqual(['sign', 'signs', 'signing'])
  expect(otherForms('is')).toEqual([])
})

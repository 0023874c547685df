import { expect, test } from 'vitest'
import { chanceOf } from '../testing/fiction/chance.ts'
import { containsWords, labelledStrings } from './labelled-strings.ts'
import { chooseArticles, type PassageLine } from './passages.ts'

const passages = Array.from({ length: 40 }, (_, i): PassageLine => {
  const words = Array.from({ length: 14 }, (_, k) => `word${String.fromCharCode(97 + (i % 26), 97 + k)}${i < 26 ? '' : 'x'}`)
  const text = `${words.join(' ')}.`
  return { id: `q-${i}`, article: `a-${i % 8}`, title: '', date: '2026-01-01', topics: [], kind: 'quote', speaker: 'Anna Lund', text }
})
const quotes = chooseArticles(passages, 25, chanceOf(1))
const others = passages.filter((passage) => !quotes.includes(passage))

test('whole articles are chosen, but for one', () => {
  expect([quotes.length, others.length]).toEqual([25, 15])
  const [chosen, left] = [quotes, others].map((list) => new Set(list.map(({ article }) => article)))
  expect(chosen?.intersection(left ?? new Set()).size).toBeLessThanOrEqual(1)
})

test('a quote contains each correct string, and none contains an edited one or one of another passage; the same for the same seed', () => {
  const strings = labelledStrings(quotes, others, 60, 1)
  expect(Map.groupBy(strings, ({ label }) => label).size).toBe(3)
  for (const { label, text } of strings)
    expect(
      quotes.some((quote) => containsWords(quote.text, text)),
      text,
    ).toBe(label === 'correct')
  expect(labelledStrings(quotes, others, 60, 1)).toEqual(strings)
})

test.each([
  ['“we WILL sign,”', 'So we will sign. By Friday.', true],
  ["don't go", 'Don’t go!', true],
  ['we … Friday', 'So we will sign by Friday.', true],
  ['Friday … we', 'So we will sign by Friday.', false],
  ['will sig', 'So we will sign by Friday.', false],
  ['...', 'So we will sign by Friday.', true],
])('%j in %j: %s', (words, text, isIn) => {
  expect(containsWords(text, words)).toBe(isIn)
})

import { expect, test } from 'vitest'
import { labelledStrings } from './labelled-strings.ts'
import { standsThere } from './stands-there.ts'
import { chooseUnits, type Passage } from './units.ts'

const passages = Array.from({ length: 40 }, (_, i): Passage => {
  const words = Array.from({ length: 14 }, (_, k) => `word${String.fromCharCode(97 + (i % 26), 97 + k)}${i < 26 ? '' : 'x'}`)
  return { id: `q-${i}`, article: `a-${i % 8}`, title: '', date: '2026-01-01', speaker: 'Anna Lund', text: `${words.join(' ')}.` }
})
const { units, others } = chooseUnits(passages, 25, 1)

test('units and others are whole articles but for one, and nothing is lost', () => {
  expect([units.length, others.length]).toEqual([25, 15])
  expect(new Set([...units, ...others]).size).toBe(40)
  const both = new Set(units.map(({ article }) => article)).intersection(new Set(others.map(({ article }) => article)))
  expect(both.size).toBeLessThanOrEqual(1)
})

test('true strings stand in a unit, edited ones and others in none; the same for the same seed', () => {
  const strings = labelledStrings(units, others, 60, 1)
  expect(Map.groupBy(strings, ({ is }) => is).size).toBe(3)
  for (const { is, text } of strings)
    expect(
      units.some((unit) => standsThere(text, unit.text)),
      text,
    ).toBe(is === 'true')
  expect(labelledStrings(units, others, 60, 1)).toEqual(strings)
})

test.each([
  ['“we WILL sign,”', 'So we will sign. By Friday.', true],
  ["don't go", 'Don’t go!', true],
  ['we … Friday', 'So we will sign by Friday.', true],
  ['Friday … we', 'So we will sign by Friday.', false],
  ['will sig', 'So we will sign by Friday.', false],
  ['...', 'So we will sign by Friday.', true],
])('%j in %j: %s', (text, unit, stands) => {
  expect(standsThere(text, unit)).toBe(stands)
})

import { expect, test } from 'vitest'
import { wordsBegunBy } from './beginnings.ts'

const vocabulary = new Map([
  ['depart', 1],
  ['department', 3],
  ['departments', 2],
  ['départ', 0],
  ['harbour', 2],
])

test('a word that is not typed to its end is the beginning of others', () => {
  expect(wordsBegunBy('Departm', vocabulary)).toEqual(['department', 'departments'])
  expect(wordsBegunBy('harb', vocabulary)).toEqual(['harbour'])
})

test('a word that stands somewhere is itself, and one or two letters begin too much', () => {
  expect(wordsBegunBy('depart', vocabulary)).toEqual([])
  expect(wordsBegunBy('ha', vocabulary)).toEqual([])
})

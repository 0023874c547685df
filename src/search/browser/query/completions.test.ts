import { expect, test } from 'vitest'
import { completionsOf } from './completions.ts'

const vocabulary = new Map([
  ['depart', 1],
  ['department', 3],
  ['departments', 2],
  ['départ', 0],
  ['harbour', 2],
])

test('an unfinished word is the beginning of others', () => {
  expect(completionsOf('Departm', vocabulary)).toEqual(['department', 'departments'])
  expect(completionsOf('harb', vocabulary)).toEqual(['harbour'])
})

test('a word that occurs is not the beginning of others, and one or two letters begin too many', () => {
  expect(completionsOf('depart', vocabulary)).toEqual([])
  expect(completionsOf('ha', vocabulary)).toEqual([])
})

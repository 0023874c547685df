import { expect, test } from 'vitest'
import { completionsOf } from './completions.ts'

const vocabulary = new Map([
  ['depart', 1],
  ['department', 3],
  ['departments', 2],
  ['départ', 0],
  ['harbour', 2],
])

test('a word that is not typed to its end is the beginning of others', () => {
  expect(completionsOf('Departm', vocabulary)).toEqual(['department', 'departments'])
  expect(completionsOf('harb', vocabulary)).toEqual(['harbour'])
})

test('a word that stands somewhere is itself, and one or two letters begin too much', () => {
  expect(completionsOf('depart', vocabulary)).toEqual([])
  expect(completionsOf('ha', vocabulary)).toEqual([])
})

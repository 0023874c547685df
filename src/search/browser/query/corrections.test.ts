import { expect, test } from 'vitest'
import { completionsOf, correctionsOf } from './corrections.ts'

const vocabulary = new Map([
  ['clause', 0],
  ['clear', 3],
  ['clean', 1],
  ['harbour', 2],
  ['guarantee', 1],
  ['negotiation', 0],
  ['zelenskiy', 2],
])

test.each([
  ['claus', 'clause'],
  ['clasue', 'clause'],
  ['harbuor', 'harbour'],
  ['HARBOR', 'harbour'],
  // Both are one edit away; the more frequent one is meant.
  ['cleap', 'clear'],
  ['garantie', 'guarantee'],
  ['negotaitoin', undefined],
  ['negotation', 'negotiation'],
  ['Zelénsky', 'zelenskiy'],
  ['cat', undefined],
  ['clbxse', undefined],
  ['weapons', undefined],
])('%s is meant to be %s', (typed, meant) => expect(correctionsOf(typed, vocabulary)[0]).toBe(meant))

test('further corrections follow by distance, then frequency', () => {
  expect(correctionsOf('cleap', vocabulary)).toEqual(['clear', 'clean'])
  expect(correctionsOf('2028', new Map([['2026', 3]]))).toEqual([])
})

const beginnings = new Map([
  ['depart', 1],
  ['department', 3],
  ['departments', 2],
  ['départ', 0],
  ['harbour', 2],
])

test('an unfinished word is completed by the words that begin with it', () => {
  expect(completionsOf('Departm', beginnings)).toEqual(['department', 'departments'])
  expect(completionsOf('harb', beginnings)).toEqual(['harbour'])
})

test('a word that occurs is not completed, nor are one or two letters', () => {
  expect(completionsOf('depart', beginnings)).toEqual([])
  expect(completionsOf('ha', beginnings)).toEqual([])
})

import { expect, test } from 'vitest'
import { rarestWords, rowsOf } from './candidates.ts'

const vocabulary = new Map([
  ['the', 9],
  ['we', 9],
  ['sign', 3],
  ['lanterns', 1],
  ['mayors', 0],
])

test('the rarest words that records have come first, each once; common and unknown ones are left out', () => {
  expect(rarestWords('We sign, the mayor’s lanterns sign. Zebra!', vocabulary, 9)).toEqual(['mayors', 'lanterns', 'sign'])
  expect(rarestWords('lanterns the mayors’', vocabulary, 1)).toEqual(['mayors'])
})

test('common words are used when there are no others', () => {
  expect(rarestWords('We, the', vocabulary, 9)).toEqual(['we', 'the'])
  expect(rarestWords('zebra', vocabulary, 9)).toEqual([])
})

test('rows are neighbouring words, without quotation marks', () => {
  expect(rowsOf('“We will sign,” by Friday', 3, 9)).toEqual(['We will sign', 'will sign by', 'sign by Friday'])
  expect(rowsOf('by Friday', 3, 9)).toEqual(['by Friday'])
  expect(rowsOf('Friday', 3, 9)).toEqual([])
})

test('rows of scripts without spaces are neighbouring letters', () => {
  expect(rowsOf('我们签署', 3, 9)).toEqual(['我 们 签', '们 签 署'])
})

test('a row ends at gaps, brackets and marks between spaces', () => {
  expect(rowsOf('We will … sign [it] by Friday - or not—at all', 3, 9)).toEqual(['We will', 'by Friday', 'or not', 'at all'])
})

test('of many rows some are used, evenly', () => {
  expect(rowsOf('a b c d e f g h', 2, 3)).toEqual(['a b', 'c d', 'e f'])
})

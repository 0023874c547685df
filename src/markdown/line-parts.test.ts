import { expect, test } from 'vitest'
import { linePartsOf } from './line-parts.ts'

const partsOf = (text: string) => linePartsOf(text).map((part) => part.text + (part.mayBreak ? '|' : ''))

test('a line may end at white space, and words stay whole', () => {
  expect(partsOf('We will\n sign.')).toEqual(['We', ' |', 'will', '\n |', 'sign.'])
})

test('it may end after a dash or a hyphen, not before', () => {
  expect(partsOf('a no-strike clause—so')).toEqual(['a', ' |', 'no-|', 'strike', ' |', 'clause—|', 'so'])
  expect(partsOf('1–2')).toEqual(['1–|', '2'])
})

test('a space that does not break is part of a word', () => {
  expect(partsOf('5\u00A0p.m. on')).toEqual(['5\u00A0p.m.', ' |', 'on'])
})

test('it may end after each character of a script without spaces', () => {
  expect(partsOf('in 東京。')).toEqual(['in', ' |', '東|', '京|', '。'])
})

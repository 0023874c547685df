import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normalizeWords } from '../model/version.ts'
import { describeChange, diffWords } from './diff-words.ts'

test('stretches show gone and new words', () => {
  expect(diffWords('a date but no deal', 'a date and no deal')).toEqual([
    { is: 'both', text: 'a date ' },
    { is: 'gone', text: 'but ' },
    { is: 'new', text: 'and ' },
    { is: 'both', text: 'no deal' },
  ])
})

test('both texts can be read from the stretches, except for white space', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const stretches = diffWords(before, after)
      const without = (is: string) => stretches.flatMap((one) => (one.is === is ? [] : one.text)).join('')
      expect([normalizeWords(without('new')), normalizeWords(without('gone'))]).toEqual([normalizeWords(before), normalizeWords(after)])
    }),
  )
})

test.each([
  ['no deal', 'a deal', '“no” now reads “a”.'],
  ['no deal', 'no deal at all', '“at all” was added.'],
  ['no deal at all', 'no deal', '“at all” was removed.'],
  ['one two three', 'one three', '“two” was removed.'],
  ['one three', 'one two three', '“two” was added.'],
  ['a b c', 'x b y', '“a” now reads “x”, and one other change was made.'],
  ['', 'All new.', '“All new.” is new.'],
])('the change from “%s” to “%s” is described as %s', (before, after, description) => {
  expect(describeChange(before, after)).toBe(description)
})

test('scripts without spaces are compared letter by letter, with the signs on each', () => {
  const differing = (before: string, after: string) => diffWords(before, after).filter(({ is }) => is !== 'both')
  expect(differing('停在船坞里六年了', '停在船坞里七年了')).toEqual([
    { is: 'gone', text: '六' },
    { is: 'new', text: '七' },
  ])
  expect(differing('ที่นี่', 'ที่นี้')).toEqual([
    { is: 'gone', text: 'นี่' },
    { is: 'new', text: 'นี้' },
  ])
})

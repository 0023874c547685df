import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normalized } from '../model/version.ts'
import { changeInWords, diffWords } from './diff-words.ts'

test('stretches tell what is gone and what is new, word by word', () => {
  expect(diffWords('a date but no deal', 'a date and no deal')).toEqual([
    { is: 'both', text: 'a date ' },
    { is: 'gone', text: 'but ' },
    { is: 'new', text: 'and ' },
    { is: 'both', text: 'no deal' },
  ])
})

test('both texts can be read from the stretches, white space apart', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const stretches = diffWords(before, after)
      const without = (is: string) => stretches.flatMap((one) => (one.is === is ? [] : one.text)).join('')
      expect([normalized(without('new')), normalized(without('gone'))]).toEqual([normalized(before), normalized(after)])
    }),
  )
})

test.each([
  ['no deal', 'a deal', '“no” now reads “a”.'],
  ['no deal', 'no deal at all', '“at all” was put in.'],
  ['no deal at all', 'no deal', '“at all” was taken out.'],
  ['one two three', 'one three', '“two” was taken out.'],
  ['one three', 'one two three', '“two” was put in.'],
  ['a b c', 'x b y', '“a” now reads “x”, and one other change beside it.'],
  ['', 'All new.', '“All new.” is new.'],
])('the change from “%s” to “%s” is told as %s', (before, after, told) => {
  expect(changeInWords(before, after)).toBe(told)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAnnotated, writeAnnotated } from './annotated-paragraphs.ts'

test('only how many follow is written, or how many are skipped', () => {
  expect(writeAnnotated([[0, 1, 2], [3], [], [1, 4], [7]])).toBe('3 1 0 -3:1,2:1 2:1')
})

test('what was written is read back', () => {
  const numbers = fc.uniqueArray(fc.nat(50), { maxLength: 6 }).map((list) => list.toSorted((a, b) => a - b))
  fc.assert(
    fc.property(fc.array(numbers, { maxLength: 20 }), (paragraphs) => {
      expect(readAnnotated(writeAnnotated(paragraphs))).toEqual(paragraphs)
    }),
  )
})

test('any other file is an error', () => {
  expect(() => readAnnotated('<!doctype html>')).toThrow('The paragraphs of the search index are incomplete')
  expect(() => readAnnotated('3 1 4:')).toThrow('The paragraphs of the search index are incomplete')
})

import { expect, test } from 'vitest'
import { readRecordId, writeRecordId } from './record-format.ts'

test('an id contains build and number, for any number', () => {
  expect(writeRecordId('a1b2c3', 71, 10)).toBe('a1b2c3001z')
  for (const number of [0, 35, 36, 29_676, 36 ** 4 - 1])
    expect(readRecordId(writeRecordId('a1b2c3', number, 10))).toEqual({ buildId: 'a1b2c3', number })
})

test('too many records for the ids is an error', () => {
  expect(() => writeRecordId('a1b2c3', 36 ** 4, 10)).toThrow('more records than ids')
})

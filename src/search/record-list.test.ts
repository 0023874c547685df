import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readItem } from './pagefind-files/cbor-items.ts'
import { pagefindList, writeRecordList } from './record-list.ts'

const list = {
  buildId: 'abcdef',
  version: '1.6.0',
  wordCounts: [12, 0, 94, 70_000],
  pieces: [
    ['a', 'lantern'],
    ['le', 'zoo'],
  ],
  rest: [[], ['who']],
}
const itemsOf = (text: string) => readItem(pagefindList(text).subarray('pagefind_dcd'.length))

test('the file has the number of words of each record, and ids follow from the build and their number', () => {
  const text = writeRecordList(list)
  expect(text).toBe('abcdef\n["1.6.0",4,["a","lantern","le","zoo"],[],["who"]]\n-!~2m~~1i0g~')
  expect(itemsOf(text)).toEqual([
    '1.6.0',
    [
      ['abcdef0000', 12, ''],
      ['abcdef0001', 0, ''],
      ['abcdef0002', 94, ''],
      ['abcdef0003', 70_000, ''],
    ],
    [
      ['a', 'lantern', 'abcdef0000'],
      ['le', 'zoo', 'abcdef0001'],
    ],
    [],
    ['who'],
  ])
})

test('numbers of words of any size are read back', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 32 - 1 })), (wordCounts) => {
      const [, records] = itemsOf(writeRecordList({ ...list, wordCounts })) as [string, [string, number, string][]]
      expect(records.map(([, count]) => count)).toEqual(wordCounts)
    }),
  )
})

test('a file that was cut off is an error', () => {
  const text = writeRecordList(list)
  for (let length = 0; length < text.length; length++) expect(() => pagefindList(text.slice(0, length)), String(length)).toThrow()
})

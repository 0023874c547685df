import fc from 'fast-check'
import { expect, test } from 'vitest'
import { itemEnd, readItemHead, readList, readText, writeList, writeText } from './cbor-items.ts'

test('a list of texts that was written is read back, whatever its length', () => {
  const words = fc.array(fc.string({ unit: 'binary', maxLength: 400 }), { maxLength: 300 })
  fc.assert(
    fc.property(words, (list) => {
      const bytes = writeList(list.map(writeText))
      expect(readList(bytes).map(readText)).toEqual(list)
      expect(itemEnd(bytes, 0)).toBe(bytes.length)
    }),
  )
})

// The examples of RFC 8949, appendix A.
test.each([
  ['00', 0, 0],
  ['1903e8', 0, 1000],
  ['1a000f4240', 0, 1_000_000],
  ['3863', 1, 99],
  ['6449455446', 3, 4],
  ['83010203', 4, 3],
  ['a201020304', 5, 2],
])('the head of %s has the major type %d and the number %d', (hex, major, number) => {
  const bytes = Buffer.from(hex, 'hex')
  expect(readItemHead(bytes, 0)).toMatchObject({ major, number })
  expect(itemEnd(bytes, 0)).toBe(bytes.length)
})

test('an incomplete item, and one of another type than expected, is an error', () => {
  expect(() => readList(Buffer.from('8301', 'hex'))).toThrow('ends too early')
  expect(() => readList(Buffer.from('01', 'hex'))).toThrow('unexpected format')
  expect(() => readText(Buffer.from('01', 'hex'))).toThrow('unexpected format')
  expect(() => readItemHead(Buffer.from('9f01ff', 'hex'), 0)).toThrow('unexpected format')
})

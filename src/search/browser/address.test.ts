import { expect, test } from 'vitest'
import { isSearch, readAddress, writeAddress } from './address.ts'

test('a search is written into an address and read from it', () => {
  const query = { words: 'no strike', kind: ['condition', 'quote'], speaker: ['unnamed analysts'], year: ['2026'], asTyped: true as const }
  const address = '?q=no+strike&kind=condition&kind=quote&speaker=unnamed+analysts&year=2026&as=typed'
  expect(writeAddress(query)).toBe(address)
  expect(readAddress(address)).toEqual(query)
})

test('empty and unknown parameters are ignored', () => {
  expect(readAddress('?q=+&kind=&other=x')).toEqual({ words: '' })
  expect(writeAddress({ words: '' })).toBe('')
})

test('words or a filter make a search', () => {
  expect(isSearch({ words: '' })).toBe(false)
  expect(isSearch({ words: 'pay' })).toBe(true)
  expect(isSearch({ words: '', kind: ['quote'] })).toBe(true)
})

import { expect, test } from 'vitest'
import { asksForSomething, readAddress, writeAddress } from './address.ts'

test('a search and its address say the same', () => {
  const query = { words: 'no strike', kind: ['condition', 'quote'], speaker: ['unnamed analysts'], year: ['2026'], asTyped: true as const }
  const address = '?q=no+strike&kind=condition&kind=quote&speaker=unnamed+analysts&year=2026&as=typed'
  expect(writeAddress(query)).toBe(address)
  expect(readAddress(address)).toEqual(query)
})

test('what an address leaves open or empty is not asked for', () => {
  expect(readAddress('?q=+&kind=&other=x')).toEqual({ words: '' })
  expect(writeAddress({ words: '' })).toBe('')
})

test('words or a choice ask for something', () => {
  expect(asksForSomething({ words: '' })).toBe(false)
  expect(asksForSomething({ words: 'pay' })).toBe(true)
  expect(asksForSomething({ words: '', kind: ['quote'] })).toBe(true)
})

import { expect, test } from 'vitest'
import { shorten } from './shorten.ts'

test('a text that is short enough is not changed', () => {
  expect(shorten('We will sign.', 13)).toBe('We will sign.')
})

test('a longer text ends at a word, without the punctuation after it', () => {
  expect(shorten('We will sign, by Friday', 17)).toBe('We will sign, by…')
  expect(shorten('We will sign, by Friday', 15)).toBe('We will sign…')
  expect(shorten('We will sign – or not', 15)).toBe('We will sign…')
})

test('a first word that is too long is cut, and the result is never longer than asked for', () => {
  expect(shorten('Donaudampfschifffahrt', 6)).toBe('Donau…')
  for (let most = 1; most < 24; most++) expect(shorten('We will sign, by Friday', most).length).toBeLessThanOrEqual(most)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hashLetters, normalizeWords, versionOf, wordsToStore } from './version.ts'

test('a version is eight letters, the same on every machine', () => {
  expect(versionOf('We will sign by Friday')).toBe('egjbyexy')
  expect(hashLetters('We will sign by Friday', 6)).toBe('egjbye')
})

test('white space and composition do not count, a comma does', () => {
  expect(versionOf(' We  will\nsign ')).toBe(versionOf('We will sign'))
  expect(versionOf('cafe\u0301')).toBe(versionOf('café'))
  expect(versionOf('We will, sign')).not.toBe(versionOf('We will sign'))
})

test('any run of white space counts as one space', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'é', ',', ' ', '\n', '\t', '\u00A0', '\u2028') })
  fc.assert(
    fc.property(text, (words) => {
      expect(normalizeWords(words)).toBe(words.split(/\s/).filter(Boolean).join(' '))
    }),
  )
})

test('stored words have line feeds between blocks', () => {
  expect(wordsToStore('Said by:  Anna\n\n  First\u00A0line ')).toBe('Said by: Anna\nFirst line')
  expect(normalizeWords('Said by: Anna\nFirst line')).toBe('Said by: Anna First line')
})

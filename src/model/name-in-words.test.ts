import { expect, test } from 'vitest'
import { nameInWords } from './name-in-words.ts'

test('a name is spelt as the texts spell its words', () => {
  expect(nameInWords('nato-cover', ['the cover of NATO'])).toBe('NATO cover')
})

test('a word that the texts write in lower case anywhere stays in lower case', () => {
  expect(nameInWords('strike-clause', ['Clause by clause', 'the strike'])).toBe('Strike clause')
})

test('a word is not found inside another', () => {
  expect(nameInWords('ax-tax', ['the AXE and the TAXI'])).toBe('Ax tax')
})

test('a name that is in no text gets a capital and spaces', () => {
  expect(nameInWords('two-clocks', [])).toBe('Two clocks')
})

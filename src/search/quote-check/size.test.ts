import { expect, test } from 'vitest'
import { sizeOf } from './size.ts'

test.each([
  ['“ … ”', 'no words'],
  ['[Ukraine]', 'no words'],
  ['by Friday', 'too short'],
  ['“by … Friday … we”', 'too short'],
  ['sign by Friday', 'enough'],
  ['We … sign by Friday', 'enough'],
  ['word '.repeat(501), 'too long'],
])('%j is %s', (text, size) => {
  expect(sizeOf(text)).toBe(size)
})

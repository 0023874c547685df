import { expect, test } from 'vitest'
import { formatDate, formatMonth, inQuotationMarks } from './forms.ts'

test('a date is written in British style', () => {
  expect(formatDate('2026-03-02')).toBe('2 March 2026')
})

test('the day of a moment is the one that was written, whatever its zone', () => {
  expect(formatDate('2026-03-03T23:30:00-11:00')).toBe('3 March 2026')
})

test('a month is written in words', () => {
  expect(formatMonth('2026-03')).toBe('March 2026')
})

test.each([
  ['A date but no deal', '“A date but no deal”'],
  ['“We will sign”, says mayor', '“‘We will sign’, says mayor”'],
  ['"We will sign", says mayor', '“‘We will sign’, says mayor”'],
  ['The crews’ “fair” offer', '“The crews’ ‘fair’ offer”'],
])('the title %s is quoted as %s', (title, quoted) => {
  expect(inQuotationMarks(title)).toBe(quoted)
})

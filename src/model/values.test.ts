import { expect, it } from 'vitest'
import { id, isDate, isLanguage, moment, webAddress } from './values.ts'

it('a date is a day that exists, written as ISO 8601 does', () => {
  for (const text of ['2026-03-02', '2028-02-29', '1999-12-31']) expect(isDate(text)).toBe(true)
  for (const text of ['2026-02-29', '2026-13-01', '2026-3-2', '2.3.2026', '20260302', '2026-03-02T00:00:00Z', ''])
    expect(isDate(text)).toBe(false)
})

it('a moment has a time and a zone', () => {
  for (const text of ['2026-03-03T09:00:00Z', '2026-03-03T09:00Z', '2026-03-03T09:00:00.5+01:00'])
    expect(moment.safeParse(text).success).toBe(true)
  for (const text of ['2026-03-03', '2026-03-03T09:00:00', '2026-03-03 09:00:00Z', '2026-03-03T24:00:00Z', '2026-02-30T09:00:00Z'])
    expect(moment.safeParse(text).success).toBe(false)
})

it('a language is a well-formed tag', () => {
  for (const tag of ['en', 'uk', 'zh-Hant', 'en-GB']) expect(isLanguage(tag)).toBe(true)
  for (const tag of ['', 'e', 'english language', 'en_GB', 'en-']) expect(isLanguage(tag)).toBe(false)
})

it('an address on the web is one of http or https', () => {
  expect(webAddress.safeParse('https://a.example/x?y#z').success).toBe(true)
  for (const text of ['a.example', 'ftp://a.example', 'javascript:alert(1)', 'https://', 'https://a b'])
    expect(webAddress.safeParse(text).success).toBe(false)
})

it('the id of a file is lower-case letters, digits and hyphens', () => {
  expect(id.safeParse('anna-lund-2').success).toBe(true)
  for (const text of ['Anna', 'anna_lund', '-anna', 'anna-', 'anna--lund', 'anna.md', '../anna'])
    expect(id.safeParse(text).success).toBe(false)
})

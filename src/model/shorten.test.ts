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

test('a text without spaces ends at a word, and never within a character', () => {
  expect(shorten('我们星期五签署安全协议。', 7)).toBe('我们星期五…')
  expect(shorten('我们星期五，签署安全协议。', 7)).toBe('我们星期五…')
  expect(shorten('フェリーは十月に再開します。', 9)).toBe('フェリーは十月に…')
  expect(shorten('เรือข้ามฟากจะกลับมาวิ่งในเดือนตุลาคม', 12)).toBe('เรือข้ามฟาก…')
  expect(shorten('ستعود العبّارة إلى العمل، ولن ترتفع', 26)).toBe('ستعود العبّارة إلى العمل…')
  expect(shorten('👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 14)).toBe('👩‍👩‍👧‍👦…')
  expect(shorten('e\u0301e\u0301e\u0301e\u0301', 6)).toBe('e\u0301e\u0301…')
})

import { expect, test } from 'vitest'
import { widthInFace } from './reading-face.ts'

test('words are as wide as the sum of their characters', () => {
  expect(widthInFace('no')).toBeCloseTo(0.62 + 0.57)
  expect(widthInFace('will')).toBeCloseTo(0.84 + 3 * 0.3)
  expect(widthInFace('')).toBe(0)
})

test('a no-break space is as wide as any other', () => {
  expect(widthInFace('\u00A0')).toBe(widthInFace(' '))
})

test('letters with accents are as wide as without, whether they are written in one character or in two', () => {
  expect(widthInFace('Málaga')).toBe(widthInFace('Malaga'))
  expect(widthInFace('e\u0301')).toBe(widthInFace('e'))
})

test('invisible characters have no width', () => {
  expect(widthInFace('co\u00ADoperate\u200B')).toBe(widthInFace('cooperate'))
})

test('characters of Chinese, Japanese and Korean are as wide as they are high', () => {
  expect(widthInFace('東京')).toBe(2)
  expect(widthInFace('あア。')).toBe(3)
  expect(widthInFace('한국')).toBe(2)
})

test('characters that the face does not have are as wide as others on average', () => {
  expect(widthInFace('Київ')).toBeCloseTo(4 * 0.55)
})

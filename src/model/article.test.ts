import { expect, it } from 'vitest'
import { isLate, newsDayOf } from './article.ts'

const published = '2026-03-03T09:00:00Z'

it.each([
  ['2025-03-02', true],
  ['2025-03-03', false],
  ['2024-02-29', true],
  ['2026-03-03', false],
  [undefined, false],
])('says whether more than a year lies between news of %s and 3 March 2026', (newsOf, late) => {
  expect(isLate({ published, newsOf })).toBe(late)
})

it('is late on the day after the anniversary of news of 29 February', () => {
  expect(isLate({ published: '2025-02-28T09:00:00Z', newsOf: '2024-02-29' })).toBe(false)
  expect(isLate({ published: '2025-03-01T09:00:00Z', newsOf: '2024-02-29' })).toBe(true)
})

it('takes the day of the news, or else that of publication', () => {
  expect(newsDayOf({ published, 'news of': '2026-03-01' })).toBe('2026-03-01')
  expect(newsDayOf({ published, 'news of': undefined })).toBe('2026-03-03')
})

import { expect, test } from 'vitest'
import { type ArticleSummary, articlesByMonth } from './article-lists.ts'

const article = (published: string): ArticleSummary => ({
  title: published,
  path: '',
  standfirst: '',
  published,
  newsOf: undefined,
  topics: [],
  counts: [],
})
/** Articles of these months, twelve with the oldest. */
const articles = (...months: string[]) =>
  [...months.map((month) => `${month}-03`), ...Array.from({ length: 12 - months.length }, () => '2025-01-01')].map((day) =>
    article(`${day}T09:00:00Z`),
  )

test('articles are listed under their months, the newest first', () => {
  const { months } = articlesByMonth(articles('2026-11', '2026-11', '2026-02'))
  expect(months.map(({ id, title, count }) => [id, title, count])).toEqual([
    ['site-2026-11', 'November 2026', 2],
    ['site-2026-02', 'February 2026', 1],
    ['site-2025-01', 'January 2025', 9],
  ])
})

test('each year leads to its newest month', () => {
  expect(articlesByMonth(articles('2026-11', '2026-02')).years).toEqual([
    { id: 'site-2026-11', holds: '2026: 2 articles' },
    { id: 'site-2025-01', holds: '2025: 10 articles' },
  ])
})

test('the month is the one that the editor wrote, whatever its zone', () => {
  const { months } = articlesByMonth([article('2026-02-28T23:00:00Z'), article('2026-03-01T00:30:00+02:00'), ...articles()])
  expect(months.map(({ title }) => title)).toEqual(['March 2026', 'February 2026', 'January 2025'])
})

test('up to ten articles need no months', () => {
  expect(articlesByMonth(articles().slice(0, 10))).toEqual({ years: [], months: [] })
})

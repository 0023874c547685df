import { formatMonth, howMany } from '../language/en/forms.ts'
import type { ArticleSummary, PageSection } from './view-types.ts'

/** How many articles stand in one list; more are told by month. */
const few = 10

/** Articles that were published in one month. */
export interface Month {
  /** The id of its heading. */
  id: string
  /** Such as `November 2026`. */
  title: string
  articles: ArticleSummary[]
}

/** Articles by the month in which they were published, the newest first, and the years that lead to their newest months; both empty for a few articles. */
export function articlesByMonth(articles: readonly ArticleSummary[]): { years: PageSection[]; months: Month[] } {
  if (articles.length <= few) return { years: [], months: [] }
  const months = [...Map.groupBy(articles, ({ published }) => published.slice(0, 7))].toSorted(([a], [b]) => b.localeCompare(a))
  const years = Map.groupBy(months, ([month]) => month.slice(0, 4))
  return {
    years: [...years].map(([year, own]) => ({
      id: idOf(own[0]?.[0] ?? year),
      holds: `${year}: ${howMany(own.flatMap(([, inMonth]) => inMonth).length, 'article')}`,
    })),
    months: months.map(([month, inMonth]) => ({ id: idOf(month), title: formatMonth(month), articles: inMonth })),
  }
}

function idOf(month: string): string {
  return `site-${month}`
}

import { formatMonth } from '../language/en/forms.ts'
import type { PageLink } from './annotation-link.ts'

/** A link to a list, with how much is in it. */
export interface ListLink extends PageLink {
  count: number
}

/** The months of a year, newest first. */
export interface YearLinks {
  year: string
  /** Each with the ids of what is in it and not in the list itself. */
  months: (ListLink & { ids: string[] })[]
}

/** The month in which something was published, as the editor wrote it: `2026-03`. */
export function monthOf({ published }: { published: string }): string {
  return published.slice(0, 7)
}

/**
 * Links to the lists of months, by year.
 *
 * @param items newest first
 * @param pathOf the path of a month's list
 * @param idsOf the ids of what is only in that list
 */
export function monthsByYear(
  items: readonly { published: string }[],
  pathOf: (month: string) => string,
  idsOf: (month: string) => string[] = () => [],
): YearLinks[] {
  const months = [...Map.groupBy(items, monthOf)].map(([month, { length: count }]) => ({
    year: month.slice(0, 4),
    text: formatMonth(month).replace(/ \d+$/, ''),
    path: pathOf(month),
    count,
    ids: idsOf(month),
  }))
  return [...Map.groupBy(months, ({ year }) => year)].map(([year, own]) => ({ year, months: own.map(({ year: _, ...month }) => month) }))
}

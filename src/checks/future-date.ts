import type { Content } from '../archive/open-content.ts'
import type { FileReading } from '../markdown/read-file.ts'
import type { Article } from '../model/article.ts'
import { fieldValues } from '../model/fields.ts'
import type { Position } from '../model/position.ts'
import { rule } from './rule.ts'

/** No date is in the future, whether of a publication, a change, a source, a statement or the start of a role. A draft’s publication date may be. */
export const futureDate = rule('future-date', (content, report) => {
  const reportFuture = (path: string, dates: readonly LocatedDate[]) => {
    for (const { date, position, what } of dates)
      if (date !== undefined && isInFuture(date, content.now))
        report(
          path,
          position,
          `${what} is in the future: ${date}.`,
          'correct the date; if the article is to appear later, mark it with `draft: true`.',
        )
  }
  for (const article of content.articles) reportFuture(article.path, datesOfArticle(article))
  for (const { path, given, positionOfKey } of content.sources)
    reportFuture(path, [
      { date: given.date, position: positionOfKey('date'), what: 'The date of this source' },
      { date: given.archived?.date, position: positionOfKey('archived', 'date'), what: 'The date of the archived copy' },
    ])
  for (const { path, given, positionOfKey } of content.people)
    reportFuture(
      path,
      (given.roles ?? []).map(({ from }, i) => ({
        date: from,
        position: positionOfKey('roles', i, 'from'),
        what: 'The start of this role',
      })),
    )
})

interface LocatedDate {
  /** An ISO date, or a date and time with its zone. */
  date: string | undefined
  position: Position
  what: string
}

function datesOfArticle({ given, positionOfKey, positionOfField }: FileReading<Article>): LocatedDate[] {
  return [
    { date: given.draft ? undefined : given.published, position: positionOfKey('published'), what: 'The publication date' },
    { date: given.updated, position: positionOfKey('updated'), what: 'The date of the last change' },
    ...(given.changes ?? []).map(({ date }, i) => ({
      date,
      position: positionOfKey('changes', i, 'date'),
      what: 'The date of this change',
    })),
    ...(given.annotations ?? []).flatMap((annotation) =>
      fieldValues(annotation).flatMap(({ name, is, value }): LocatedDate[] => {
        const date = is === 'date' ? value : is === 'status' ? value.on : undefined
        return [{ date, position: positionOfField(annotation.label, name), what: `The date in \`${name}\`` }]
      }),
    ),
  ]
}

/** Whether a moment is in the future, or a day has not started anywhere on Earth yet. */
export function isInFuture(date: string, now: Content['now']): boolean {
  if (date.length > 10) return Date.parse(date) > now.getTime()
  const furthestEast = 14 * 60 * 60 * 1000
  return date > new Date(now.getTime() + furthestEast).toISOString().slice(0, 10)
}

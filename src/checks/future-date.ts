import type { Content } from '../archive/open-content.ts'
import type { FileReading } from '../markdown/read-file.ts'
import type { Article } from '../model/article.ts'
import type { Position } from '../model/position.ts'
import { rule } from './rule.ts'

/** No date lies in the future: neither a publication nor a change, a source, a statement or the beginning of a role. A draft may wait for its day. */
export const futureDate = rule('future-date', (content, report) => {
  const reportFuture = (path: string, dates: readonly DatedPlace[]) => {
    for (const { date, position, what } of dates)
      if (date !== undefined && isInFuture(date, content.now))
        report(
          path,
          position,
          `${what} lies in the future: ${date}.`,
          'fix the date; an article that waits for its day is marked `draft: true`.',
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
        what: 'The beginning of this role',
      })),
    )
})

interface DatedPlace {
  /** An ISO date, or a date and time with its zone. */
  date: string | undefined
  position: Position
  what: string
}

function datesOfArticle({ given, positionOfKey, placeOfField }: FileReading<Article>): DatedPlace[] {
  return [
    { date: given.draft ? undefined : given.published, position: positionOfKey('published'), what: 'The publication' },
    { date: given.updated, position: positionOfKey('updated'), what: 'The last change' },
    ...(given.changes ?? []).map(({ date }, i) => ({
      date,
      position: positionOfKey('changes', i, 'date'),
      what: 'The date of this change',
    })),
    ...(given.annotations ?? []).flatMap((annotation): DatedPlace[] => {
      const { label } = annotation
      if (annotation.kind === 'quote')
        return [{ date: annotation.saidOn, position: placeOfField(label, 'said on'), what: 'The day that this was said on' }]
      if (annotation.kind !== 'condition') return []
      return [{ date: annotation.status.on, position: placeOfField(label, 'status'), what: 'The date of this status' }]
    }),
  ]
}

/** A day is in the future when it has begun nowhere on Earth yet. */
function isInFuture(date: string, now: Content['now']): boolean {
  if (date.length > 10) return Date.parse(date) > now.getTime()
  const furthestEast = 14 * 60 * 60 * 1000
  return date > new Date(now.getTime() + furthestEast).toISOString().slice(0, 10)
}

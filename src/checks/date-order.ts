import type { FileReading } from '../markdown/read-file.ts'
import type { Article } from '../model/article.ts'
import { type Files, sourceAt } from '../model/look-up.ts'
import type { Position } from '../model/position.ts'
import { isInFuture } from './future-date.ts'
import { readableFiles } from './quotes.ts'
import { rule } from './rule.ts'

/** A date that is earlier than one that must come before it or be the same: ISO dates, or moments with their zone. */
interface OutOfOrder {
  position: Position
  what: string
  fix: string
}

/**
 * Dates come in an order that can be true: an article after its news and its sources, its last change after its publication, what a quote says
 * before its source, a copy after what it copies, a report after what it reports on.
 */
export const dateOrder = rule('date-order', (content, report) => {
  const files = readableFiles(content)
  for (const article of content.articles) {
    const found = [...inFrontMatter(article), ...inNotes(files, article, content.now)]
    for (const { position, what, fix } of found) report(article.path, position, what, fix)
  }
  for (const { path, given, positionOfKey } of content.sources) {
    const { date, archived } = given
    // Each place in a collection is a copy of its own.
    if (date && archived && archived.date < date && given.kind !== 'collection')
      report(
        path,
        positionOfKey('archived', 'date'),
        `The archived copy is dated ${archived.date}, before the source was published: ${date}.`,
        'correct one of the two dates.',
      )
    const primary = files.sources.get(given['reports on'] ?? '')?.model
    if (date && primary && date < primary.date)
      report(
        path,
        positionOfKey('date'),
        `This source is dated ${date}, before the one that it reports on: \`${primary.id}\` is dated ${primary.date}.`,
        'correct one of the two dates, or `reports on`.',
      )
  }
  for (const { path, given, positionOfKey } of content.people)
    for (const [i, { from, to }] of (given.roles ?? []).entries())
      if (from && to && to < from)
        report(
          path,
          positionOfKey('roles', i, 'to'),
          `This role ends on ${to}, before it begins: ${from}.`,
          'correct one of the two dates.',
        )
})

function inFrontMatter({ given, positionOfKey }: FileReading<Article>): OutOfOrder[] {
  const { published, updated, changes = [], 'news of': newsOf } = given
  if (!published) return []
  const lastDay = lastDayOf(published)
  const fix = 'correct one of the two dates.'
  return [
    ...(updated && Date.parse(updated) < Date.parse(published)
      ? [{ position: positionOfKey('updated'), what: `\`updated\` is before \`published\`: ${updated}.`, fix }]
      : []),
    ...(newsOf && newsOf > lastDay
      ? [{ position: positionOfKey('news of'), what: `The news is dated ${newsOf}, after the article was published: ${published}.`, fix }]
      : []),
    ...changes.flatMap(({ date }, i) =>
      date < firstDayOf(published)
        ? [{ position: positionOfKey('changes', i, 'date'), what: `This change is dated ${date}, before the article was published.`, fix }]
        : [],
    ),
  ]
}

function inNotes(files: Files, { given, positionOfField }: FileReading<Article>, now: Date): OutOfOrder[] {
  const { published, updated, draft, changes = [], annotations = [] } = given
  // A note may cite what was published after the article, if the article was changed since.
  const latest = [...(published ? [published] : []), ...(updated ? [updated] : [])].map(lastDayOf)
  const lastDay = [...latest, ...changes.map(({ date }) => date)].toSorted().at(-1)
  const reported = new Set<string>()
  return annotations.flatMap((annotation) => {
    const { label, sources } = annotation
    const cited = sources.flatMap(({ source }) => sourceAt(files, source) ?? [])
    // A source is late in all notes alike: it is reported at the first one.
    const late =
      draft || !lastDay ? undefined : cited.find(({ id, date, kind }) => kind !== 'collection' && date > lastDay && !reported.has(id))
    if (late) reported.add(late.id)
    const saidOn = annotation.kind === 'quote' ? annotation.saidOn : undefined
    // A day in the future is reported by `future-date`.
    const earlier =
      saidOn === undefined || isInFuture(saidOn, now) ? undefined : cited.find(({ date, kind }) => kind !== 'collection' && date < saidOn)
    return [
      ...(late
        ? [
            {
              position: positionOfField(label, 'source'),
              what: `The article was published before its source: \`${late.id}\` is dated ${late.date}.`,
              fix: 'correct the date of the source or of the article; if the note was added later, write `updated` and an entry of `changes`.',
            },
          ]
        : []),
      ...(earlier
        ? [
            {
              position: positionOfField(label, 'said on'),
              what: `These words were said on ${saidOn}, after their source was published: \`${earlier.id}\` is dated ${earlier.date}.`,
              fix: 'correct `said on`, or the date of the source.',
            },
          ]
        : []),
    ]
  })
}

const hour = 60 * 60 * 1000

/** The last day that a moment falls on anywhere on Earth. */
function lastDayOf(moment: string): string {
  return new Date(Date.parse(moment) + 14 * hour).toISOString().slice(0, 10)
}

/** The first day that a moment falls on anywhere on Earth. */
function firstDayOf(moment: string): string {
  return new Date(Date.parse(moment) - 12 * hour).toISOString().slice(0, 10)
}

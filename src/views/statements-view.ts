import type { Archive, Entry } from '../archive/archive.ts'
import type { Quote } from '../model/annotation.ts'
import { layoutId } from '../model/ids.ts'
import { nameOf, sourceAt } from '../model/look-up.ts'
import type { Named } from '../model/named.ts'
import { headingIds } from '../model/permalink.ts'
import { type AnnotationView, annotationView } from './annotation-view.ts'

/** What somebody said on one day to the same people. */
interface Occasion {
  /** The id of its heading. */
  id: string
  /** The day, as an ISO date. */
  on: string
  /** Whether that is only the day on which the article with the quotes was published, because no other is known. */
  isOfArticle: boolean
  /** To whom it was said; undefined where that is not said. */
  to: Named | undefined
  entries: AnnotationView[]
  /** Whether they are visible at first; undefined where there are so few that all always are. */
  isOpen: boolean | undefined
}

/** Somebody who was spoken to, how often, and when. */
interface Addressee {
  to: Named | undefined
  count: number
  occasions: Occasion[]
}

/** What somebody said, newest first. */
export interface StatementsView {
  occasions: Occasion[]
  /** Empty if the quotes are too few to need such a list. */
  addressees: Addressee[]
}

/** How many quotes are shown without a list of addressees. */
const few = 5
/** How many quotes are visible at first; the days of older ones are opened one by one. */
const most = 5

/** When a quote was said, as far as that is known. */
type Day = Pick<Occasion, 'on' | 'isOfArticle'>

/** Quotes by day, newest first, and within a day by addressee; those of one day and addressee in the given order. */
export function statementsView(archive: Archive, quotes: readonly Entry<Quote>[]): StatementsView {
  const idFor = headingIds()
  const dated = quotes.map((entry) => ({
    ...dayOfQuote(archive, entry),
    to: entry.annotation.to && nameOf(archive, entry.annotation.to, entry.article.language),
    view: annotationView(archive, entry),
  }))
  const sorted = dated.toSorted((a, b) => b.on.localeCompare(a.on) || Number(a.isOfArticle) - Number(b.isOfArticle))
  const together = Map.groupBy(sorted, ({ on, isOfArticle, to }) => `${on} ${isOfArticle} ${keyOf(to)}`)
  let shown = 0
  const occasions = [...together.values()].flatMap(([first, ...others]): Occasion[] => {
    if (!first) return []
    const { on, isOfArticle, to, view } = first
    const id = layoutId(idFor(`said ${isOfArticle ? 'article ' : ''}${on} ${to?.text ?? ''}`.trim()))
    shown += 1 + others.length
    const isOpen = quotes.length > most ? shown <= most || shown === 1 + others.length : undefined
    return [{ id, on, isOfArticle, to, entries: [view, ...others.map((other) => other.view)], isOpen }]
  })
  const addressees = addresseesOf(occasions)
  return { occasions, addressees: addressees.length > 1 || quotes.length > few ? addressees : [] }
}

/** The day that a quote's note gives, or else its source's, or else the one on which the article with it was published. */
function dayOfQuote(archive: Archive, { article, annotation }: Entry<Quote>): Day {
  const day = annotation.saidOn ?? annotation.sources.flatMap(({ source }) => sourceAt(archive, source)?.date ?? [])[0]
  return day === undefined ? { on: article.published.slice(0, 10), isOfArticle: true } : { on: day, isOfArticle: false }
}

/** Those who were spoken to, each with the occasions: first those with most quotes. */
function addresseesOf(occasions: readonly Occasion[]): Addressee[] {
  const together = [...Map.groupBy(occasions, ({ to }) => keyOf(to)).values()]
  const addressees = together.map((own) => ({
    to: own[0]?.to,
    count: own.reduce((sum, { entries }) => sum + entries.length, 0),
    occasions: own,
  }))
  return addressees.toSorted((a, b) => Number(!a.to) - Number(!b.to) || b.count - a.count)
}

/** Identifies an addressee: by their page, or by the words that name them. */
function keyOf(to: Occasion['to']): string {
  return to === undefined ? '' : (to.path ?? `“${to.text}”`)
}

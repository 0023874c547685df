import type { ArticleDates } from '../model/article.ts'
import type { Named } from '../model/named.ts'
import type { AnnotationView } from './annotation-view.ts'
import type { Facets } from './choices.ts'

/** An annotation in a list that can be narrowed. */
export interface ListedEntry extends AnnotationView {
  facets?: Facets
}

/** The annotations of one article, in a list of those of several. */
export interface EntryGroup extends ArticleDates {
  /** Its id in the page, where it has an address. */
  id?: string
  article: Named
  entries: ListedEntry[]
  /** Whether its entries are visible at first. */
  isOpen: boolean
}

/** How many entries are visible at first. The newest article’s always are. */
const few = 12

/**
 * Annotations by article, in the given order; the first groups are open until a few entries are visible.
 *
 * @param most how many entries are visible at first
 */
export function groupByArticle(entries: readonly ListedEntry[], most = few): EntryGroup[] {
  let shown = 0
  return [...Map.groupBy(entries, ({ article }) => article.path).values()].flatMap((own, i): EntryGroup[] => {
    const [first] = own
    if (!first) return []
    shown += own.length
    const isOpen = shown <= most || (i === 0 && most > 0)
    return [{ article: first.article, published: first.published, newsOf: first.newsOf, entries: own, isOpen }]
  })
}

import type { Archive } from '../archive/archive.ts'
import type { Article } from '../model/article.ts'
import { changeId, labelOf, parseAddress } from '../model/ids.ts'
import type { Named } from '../model/named.ts'
import type { PageChange, PageHistory } from '../model/page-history.ts'
import { pathOf } from '../model/permalink.ts'
import { titleOf } from './annotation-link.ts'
import { type FormerPlace, groupFormerAddresses } from './old-addresses.ts'

/** What readers are told of a page's past: a change to its words, or something that has left its address. */
export type HistoryEntry = ({ is: 'change' } & PageChange) | ({ is: 'former' } & FormerPlace)

/** What the ledger knows of an article's page; undefined when it was never released. */
export function pageHistoryOf(archive: Archive, { slug }: Pick<Article, 'slug'>): PageHistory | undefined {
  return archive.history.pages[pathOf.article(slug)]
}

/** Changes to an article's words, newest first: as the ledger has them, or those of its front matter when it was never released. */
export function articleChanges(archive: Archive, article: Article): PageChange[] {
  return pageHistoryOf(archive, article)?.changes ?? writtenChanges(article)
}

/** An article's changes and what has left it, in one list, newest first. */
export function historyEntries(archive: Archive, article: Article): HistoryEntry[] {
  const changes = articleChanges(archive, article).map((change): HistoryEntry => ({ is: 'change', ...change }))
  const departed = groupFormerAddresses(pageHistoryOf(archive, article)?.formerAddresses ?? []).map(
    (one): HistoryEntry => ({ is: 'former', ...one }),
  )
  return [...changes, ...departed].toSorted((a, b) => compare(dayOf(b), dayOf(a)))
}

/** The newest change to an annotation's words or its note. */
export function latestChangeOf(changes: readonly PageChange[], label: string): PageChange | undefined {
  const isOfIt = (id: string) => labelOf(id) === label
  return changes.find(
    ({ changed, passages }) => changed.some(({ id }) => isOfIt(id)) || passages.some(({ path = '' }) => isOfIt(parseAddress(path).id)),
  )
}

function dayOf(entry: HistoryEntry): string {
  return (entry.is === 'change' ? entry.date : entry.on).slice(0, 10)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function writtenChanges(article: Article): PageChange[] {
  return article.changes
    .map(
      ({ passage, ...change }, i): PageChange => ({
        ...change,
        id: changeId(i),
        on: undefined,
        changed: [],
        passages: passage === undefined ? [] : [passageAt(article, passage)],
      }),
    )
    .toSorted((a, b) => compare(b.date, a.date))
}

/** A passage by the name of its annotation; an id that no passage has (a label may be gone since) stays words. */
function passageAt(article: Article, id: string): Named {
  const annotation = article.annotations.find(({ passages }) => passages.some((passage) => passage.id === id))
  return annotation ? { text: titleOf({ article, annotation }), path: pathOf.passage(article.slug, id) } : { text: id }
}

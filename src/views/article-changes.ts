import type { Archive, Entry } from '../archive/archive.ts'
import { changeWords } from '../language/en/changes.ts'
import type { Article } from '../model/article.ts'
import { compareStrings } from '../model/compare-strings.ts'
import { changeId, labelOf, noteId, parseAddress } from '../model/ids.ts'
import { inWords, type Named } from '../model/named.ts'
import type { PageChange, PageHistory } from '../model/page-history.ts'
import { pathOf } from '../model/permalink.ts'
import { titleOf } from './annotation-link.ts'
import { type FormerPart, groupFormerAddresses } from './former-pages.ts'

/** An entry of a page's history: a change to its words, or something that has left its address. */
export type HistoryEntry = ({ is: 'change' } & PageChange) | ({ is: 'former' } & FormerPart)

/** An article's page in the ledger; undefined when it was never released. */
function pageHistoryOf(archive: Archive, { slug }: Pick<Article, 'slug'>): PageHistory | undefined {
  return archive.history.pages[pathOf.article(slug)]
}

/** Changes to an article's words, newest first: as the ledger has them, or those of its front matter when it was never released. */
export function articleChanges(archive: Archive, article: Article): PageChange[] {
  return pageHistoryOf(archive, article)?.changes ?? writtenChanges(article)
}

/** An article's changes and what has left it, in one list, newest first. */
export function historyEntries(archive: Archive, article: Article): HistoryEntry[] {
  const changes = articleChanges(archive, article).map((change): HistoryEntry => ({ is: 'change', ...change }))
  const former = groupFormerAddresses(pageHistoryOf(archive, article)?.formerAddresses ?? []).map(
    (one): HistoryEntry => ({ is: 'former', ...one }),
  )
  return [...changes, ...former].toSorted((a, b) => compareStrings(dayOf(b), dayOf(a)))
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
    .toSorted((a, b) => compareStrings(b.date, a.date))
}

/** A passage by the name of its annotation; an id that no passage has (a label may be gone since) stays words. */
function passageAt(article: Article, id: string): Named {
  const annotation = article.annotations.find(({ passages }) => passages.some((passage) => passage.id === id))
  return annotation
    ? { ...inWords(titleOf({ article, annotation }), article.language), path: pathOf.passage(article.slug, id) }
    : { text: id }
}

/** Earlier versions of a passage’s words or of a note. */
export interface WordingHistory {
  /** Whose: `The words`, `The second passage`, `The note`. */
  title: string
  /** Newest first. */
  versions: PastWords[]
}

/** An earlier version of words. */
interface PastWords {
  v: string
  /** When they were released: an ISO moment. */
  on: string
  /** Until when they were published: an ISO date; undefined while the change waits for its release. */
  until: string | undefined
  changes: Pick<PageChange, 'date' | 'kind' | 'what' | 'why'>[]
  /** These words aligned with those that came next. */
  toNext: PageChange['changed'][number]['words']
}

/** The earlier versions of an annotation's words and of its note, each with what came next; empty when nothing of it was ever changed. */
export function passageHistory(archive: Archive, { article, annotation }: Entry): WordingHistory[] {
  const past = pageHistoryOf(archive, article)?.pastVersions ?? {}
  const { passage, laterPassage, note } = changeWords.histories
  const places = annotation.passages.map(({ id }, i) => ({ id, title: passage[i] ?? laterPassage(i + 1) }))
  return [...places, { id: noteId(annotation.label), title: note }].flatMap(({ id, title }) => {
    const versions = (past[id] ?? []).toSorted((a, b) => (a.on < b.on ? 1 : -1))
    return versions.length === 0 ? [] : [{ title, versions }]
  })
}

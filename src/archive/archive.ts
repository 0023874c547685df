import { posix } from 'node:path'
import type { TextLink } from '../markdown/reading.ts'
import type { RenderedFile } from '../markdown/render-file.ts'
import { type Annotation, type AnnotationOf, citedSources } from '../model/annotation.ts'
import type { Article } from '../model/article.ts'
import { cached } from '../model/cached.ts'
import { formatAddress } from '../model/ids.ts'
import type { Kind } from '../model/kinds.ts'
import type { SiteHistory } from '../model/page-history.ts'
import { topicId } from '../model/permalink.ts'
import type { Person } from '../model/person.ts'
import { isReference, type Party, type Reference, type Who } from '../model/reference.ts'
import type { Source } from '../model/source.ts'
import type { ContentItem } from './published-items.ts'

/** A model with its HTML, and with the links of its text. */
export interface Published<T> {
  model: T
  rendered: RenderedFile
  textLinks: TextLink[]
}

/** All published content, ready for look-up. */
export interface Archive {
  /** Newest first. */
  articles: Published<Article>[]
  /** By id. */
  people: ReadonlyMap<string, Published<Person>>
  sources: ReadonlyMap<string, Published<Source>>
  /** The descriptions of where received texts came from, by the received text's path below `content/`. */
  provenance: ReadonlyMap<string, Published<{ path: string }>>
  /** Every annotation of every article, newest article first, in reading order. */
  entries: Entry[]
  /** Every annotation by its address in the content: `articles/slug.md#label`. */
  entryByAddress: ReadonlyMap<string, Entry>
  /** The written relations to each such address, with the annotations that have them. */
  relationsTo: ReadonlyMap<string, { entry: Entry }[]>
  /** The history of every page. */
  history: SiteHistory
}

/** An annotation with its article. */
export interface Entry<A extends Annotation = Annotation> {
  article: Article
  annotation: A
}

/** The content from which an archive is made. */
export interface Contents {
  articles: Published<Article>[]
  people: Published<Person>[]
  sources: Published<Source>[]
  provenance: Published<{ path: string }>[]
  history?: SiteHistory
}

const emptyHistory: SiteHistory = { pages: {}, formerPages: [] }

/** Makes the archive of published content. */
export function makeArchive({ articles, people, sources, provenance, history = emptyHistory }: Contents): Archive {
  const newestFirst = articles.toSorted(
    (a, b) => Date.parse(b.model.published) - Date.parse(a.model.published) || (a.model.slug < b.model.slug ? -1 : 1),
  )
  const entries = newestFirst.flatMap(({ model }) => model.annotations.map((annotation) => ({ article: model, annotation })))
  const relations = entries.flatMap((entry) =>
    entry.annotation.relations.map(({ to }) => ({ entry, to: formatAddress(to.path, to.fragment) })),
  )
  return {
    articles: newestFirst,
    people: new Map(people.map((one) => [one.model.id, one])),
    sources: new Map(sources.map((one) => [one.model.id, one])),
    provenance: new Map(provenance.map((one) => [one.model.path.replace(/\.md$/, '.txt'), one])),
    entries,
    entryByAddress: new Map(entries.map((entry) => [formatAddress(entry.article.path, entry.annotation.label), entry])),
    relationsTo: Map.groupBy(relations, ({ to }) => to),
    history,
  }
}

/** The archive of a collection's items; made once for them. */
export const archiveOf = cached((items: readonly ContentItem[]): Archive => {
  const of = <K extends 'article' | 'person' | 'source' | 'provenance'>(kind: K) =>
    items.filter((item): item is Extract<ContentItem, { is: K }> => item.is === kind)
  const history = items.find((item) => item.is === 'history')?.history
  return makeArchive({
    articles: of('article'),
    people: of('person'),
    sources: of('source'),
    provenance: of('provenance'),
    ...(history && { history }),
  })
})

/** A test of whether an entry's annotation is of a kind. */
export function isOf<K extends Kind>(kind: K): (entry: Entry) => entry is Entry<AnnotationOf<K>> {
  return (entry): entry is Entry<AnnotationOf<K>> => entry.annotation.kind === kind
}

/** Every annotation of one kind, newest article first, in reading order. */
export function entriesOfKind<K extends Kind>(archive: Archive, kind: K): Entry<AnnotationOf<K>>[] {
  return archive.entries.filter(isOf(kind))
}

/** The annotations that a person or body is named in. */
interface EntriesOfPerson {
  /** Those by them, of every kind. */
  theirs: Entry[]
  /** Those by somebody without a name who speaks for them. */
  saidForThem: Entry[]
  saidToThem: Entry[]
  forThem: Entry[]
}

/** The annotations by a person or body, the quotes addressed to them, and the conditions that they have to meet. */
export function entriesOfPerson(archive: Archive, id: string): EntriesOfPerson {
  return entriesByPerson(archive).get(`people/${id}.md`) ?? { theirs: [], saidForThem: [], saidToThem: [], forThem: [] }
}

/** The entries of everybody, by the path of their file: gathered once, because every person's page asks for its own. */
const entriesByPerson = cached(({ entries }: Archive): Map<string, EntriesOfPerson> => {
  const found = new Map<string, EntriesOfPerson>()
  const add = (list: keyof EntriesOfPerson, parties: readonly (Party | Who)[], entry: Entry) => {
    for (const path of new Set(parties.filter(isReference).map((party) => party.path))) {
      const own = found.get(path) ?? { theirs: [], saidForThem: [], saidToThem: [], forThem: [] }
      own[list].push(entry)
      found.set(path, own)
    }
  }
  for (const entry of entries) {
    const { annotation } = entry
    add('theirs', annotation.who, entry)
    add(
      'saidForThem',
      annotation.who.flatMap((one) => (isReference(one) ? [] : (one.for ?? []))),
      entry,
    )
    if ('to' in annotation && annotation.to) add('saidToThem', [annotation.to], entry)
    if ('for' in annotation) add('forThem', annotation.for, entry)
  }
  return found
})

/** Every annotation that cites a source, in a field or as the source of its status. */
export function entriesOfSource(archive: Archive, id: string): Entry[] {
  return entriesBySource(archive).get(`sources/${id}.md`) ?? []
}

const entriesBySource = cached(({ entries }: Archive): Map<string, Entry[]> => {
  const found = new Map<string, Entry[]>()
  for (const entry of entries)
    for (const path of new Set(citedSources(entry.annotation).map((source) => source.path)))
      found.set(path, [...(found.get(path) ?? []), entry])
  return found
})

/** The topics of all articles, by their address, each with the words that name it and its articles, newest first. */
export const topics = cached((archive: Archive): ReadonlyMap<string, { title: string; articles: Published<Article>[] }> => {
  const found = new Map<string, { title: string; articles: Published<Article>[] }>()
  for (const article of archive.articles)
    for (const title of article.model.topics) {
      const id = topicId(title)
      const topic = found.get(id) ?? { title, articles: [] }
      if (!topic.articles.includes(article)) topic.articles.push(article)
      found.set(id, topic)
    }
  return found
})

/** The description of where an article's received text came from. */
export function provenanceOf(archive: Archive, { path, received }: Article): Published<{ path: string }> | undefined {
  return received === undefined ? undefined : archive.provenance.get(posix.join(posix.dirname(path), received))
}

/** The annotation that a relation leads to. */
export function entryAt(archive: Archive, { path, fragment }: Pick<Reference, 'path' | 'fragment'>): Entry | undefined {
  return archive.entryByAddress.get(formatAddress(path, fragment))
}

/** The annotations whose written relations lead to this one, each once. */
export function entriesReferringTo(archive: Archive, { article, annotation }: Entry): Entry[] {
  return [...new Set(archive.relationsTo.get(formatAddress(article.path, annotation.label))?.map(({ entry }) => entry))]
}

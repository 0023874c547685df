import type { Archive, Entry } from '../../archive/archive.ts'
import { recordWords } from '../../language/en/search-records.ts'
import type { Annotation } from '../../model/annotation.ts'
import { type Article, newsDayOf } from '../../model/article.ts'
import { foldedWords } from '../../model/fold.ts'
import { kinds } from '../../model/kinds.ts'
import { dayOf, nameOf } from '../../model/look-up.ts'
import { fileId, topicId } from '../../model/permalink.ts'
import { type Person, rolesOn } from '../../model/person.ts'
import { isReference, type Party, type Who } from '../../model/reference.ts'
import { annotationView } from '../../views/annotation-view.ts'
import { namesOf, textOf } from '../../views/names.ts'
import type { RecordKind, ResultFields } from '../record-format.ts'
import type { RecordFacet, SearchRecord } from './records.ts'
import { otherSpellings, type Spellings } from './spellings.ts'

/** One record for each annotation of a kind that search finds with its own words: all but background notes. */
export function annotationRecords(archive: Archive, groups: readonly Spellings[]): SearchRecord[] {
  const textsOf = noteTexts(archive)
  return archive.entries.flatMap((entry) =>
    kinds[entry.annotation.kind].isIndexed ? [annotationRecord(archive, entry, groups, textsOf(entry).join('\n'))] : [],
  )
}

function annotationRecord(archive: Archive, entry: Entry, groups: readonly Spellings[], note: string): SearchRecord {
  const { article, annotation } = entry
  const view = annotationView(archive, entry)
  const { kind, passages: views, who: named, writtenIn, wording, title } = view
  const passages = views.map(({ words }) => words)
  const date = dateOf(archive, entry)
  const speaker = textOf(named) || recordWords.unnamed
  const hasFile = annotation.who.some((one) => isReference(one) || one.for?.length)
  const who = hasFile ? speaker : ''
  const [only] = annotation.who.length === 1 ? annotation.who : []
  const person = only && isReference(only) ? archive.people.get(fileId(only.path))?.model : undefined
  const role = person && rolesOn(person, date)[0]?.role
  const original = 'original' in annotation ? annotation.original : undefined
  const facts = factsIn(archive, annotation).join('\n')
  return {
    path: `/${views[0]?.path}`,
    passages,
    who,
    title: hasAllWords([...passages, who, note, facts].join('\n'), title) ? '' : title,
    note,
    facts,
    original: original?.words ?? '',
    spellings: otherSpellings(groups, [...passages, who].join('\n')),
    noteSpellings: otherSpellings(groups, [title, note, facts].join('\n')),
    date,
    facets: [
      kindFacet(kind),
      ...annotation.who.map((one) => speakerFacet(archive, one)),
      ...articleFacets(article),
      ...(wording ? [{ facet: 'wording', id: wording.is, name: wording.is } as const] : []),
      ...yearFacet(date),
    ],
    shown: {
      kind,
      who: speaker,
      ...(role && { role }),
      ...(writtenIn !== undefined && { writtenIn }),
      ...(original && { originalLanguage: original.language }),
      date,
      ...(wording && { wordingStatus: { is: wording.is, says: wording.says } }),
      in: articleShown(article),
    },
  }
}

/** Names and words in an annotation's facts: those of people without a file, to whom it was said, who has to meet it, and places in sources. */
function factsIn(archive: Archive, annotation: Annotation): string[] {
  const unnamed = annotation.who.filter((who) => !isReference(who) && who.words !== 'this article')
  const parties: readonly (Who | Party)[] = [
    ...unnamed,
    ...('to' in annotation && annotation.to ? [annotation.to] : []),
    ...('for' in annotation ? annotation.for : []),
  ]
  return [...parties.map((party) => textOf(namesOf(archive, [party]))), ...annotation.sources.flatMap(({ at }) => at ?? [])]
}

function hasAllWords(text: string, words: string): boolean {
  const own = new Set(foldedWords(text))
  return foldedWords(words).every((word) => own.has(word))
}

/** A function that gives the text of an annotation's note, with the words for pictures. */
export function noteTexts(archive: Archive): (entry: Entry) => string[] {
  const byArticle = new Map(archive.articles.map(({ model, rendered }) => [model, Map.groupBy(rendered.texts, ({ note }) => note ?? '')]))
  return ({ article, annotation }) =>
    byArticle
      .get(article)
      ?.get(annotation.label)
      ?.map(({ words }) => words) ?? []
}

/** The fields of a note, of a record that has none. */
export const withoutNote = { note: '', facts: '', original: '', noteSpellings: '' } as const

/** The facet of a record's kind. */
export function kindFacet(kind: RecordKind): RecordFacet {
  const also = recordWords.kindsAlsoCalled[kind]
  return { facet: 'kind', id: kind, name: kind, ...(also && { also }) }
}

/** The facets that a record has from its article. */
export function articleFacets(article: Article): RecordFacet[] {
  const topics = new Map(article.topics.map((topic) => [topicId(topic), topic]))
  return [
    ...[...topics].map(([id, name]): RecordFacet => ({ facet: 'topic', id, name })),
    { facet: 'article', id: article.slug, name: article.title },
  ]
}

/** The facet of a record's year: an ISO date's. */
export function yearFacet(date: string): RecordFacet[] {
  const year = date.slice(0, 4)
  return [{ facet: 'year', id: year, name: year }]
}

/** What a result shows of its article. */
export function articleShown(article: Article): ResultFields['in'] {
  return {
    title: article.title,
    published: article.published.slice(0, 10),
    ...(article['news of'] && { newsOf: article['news of'] }),
    language: article.language,
  }
}

/** The speaker facet of somebody behind an annotation. */
function speakerFacet(archive: Archive, who: Who): RecordFacet {
  // Where nobody is named the id has a space, which no file name can have.
  if (!isReference(who)) {
    const isFixed = who.words === 'this article' || who.words === 'unnamed analysts'
    const name = isFixed ? who.words : recordWords.unnamedSpeakers
    return { facet: 'speaker', id: name, name }
  }
  const id = fileId(who.path)
  return personFacet(archive.people.get(id)?.model ?? { id, name: nameOf(archive, who).text })
}

/** The speaker facet of a person or body. */
export function personFacet(person: Pick<Person, 'id' | 'name'> & Partial<Person>): RecordFacet {
  const also = [...(person['also written'] ?? []), ...(person.short ?? [])]
  return { facet: 'speaker', id: person.id, name: person.name, ...(also.length && { also }) }
}

/** The day that a quote was said or its source published; else that of the article's news. */
function dateOf(archive: Archive, { article, annotation }: Entry): string {
  return (annotation.kind === 'quote' && dayOf(archive, annotation)) || newsDayOf(article)
}

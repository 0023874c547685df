import type { Archive, Entry } from '../../archive/archive.ts'
import { recordWords } from '../../language/en/search-records.ts'
import { newsDayOf } from '../../model/article.ts'
import { kinds } from '../../model/kinds.ts'
import { dayOf, nameOf } from '../../model/look-up.ts'
import { fileId, topicId } from '../../model/permalink.ts'
import { rolesOn } from '../../model/person.ts'
import { isReference, type Who } from '../../model/reference.ts'
import { annotationView } from '../../views/annotation-view.ts'
import { textOf } from '../../views/names.ts'
import type { FacetName, FacetValue } from '../facets.ts'
import type { ResultFields } from '../record-format.ts'
import { otherNamesOf, otherSpellings, type Spellings, spellingsOf } from './spellings.ts'
import { wordingRecords } from './wording-records.ts'

/** A value that a record has in a facet. */
export interface RecordFacet extends Omit<FacetValue, 'count'> {
  facet: FacetName
}

/** What search finds: an annotation, or a wording of a source. */
export interface SearchRecord {
  /** Its address below the site's folder, with a slash before it. */
  path: string
  /** Its words, one item per passage. */
  passages: string[]
  /** The name of who said, set or observed it; empty when nobody is named. */
  who: string
  /** The note's text. */
  note: string
  /** Other spellings of words and names in words and `who`, and in the note. */
  spellings: string
  noteSpellings: string
  /** The day that it was said or, failing that, published: an ISO date. */
  date: string
  facets: RecordFacet[]
  shown: ResultFields
}

/**
 * One record for each annotation of a kind that search finds, newest article first, in reading order; then one for each wording of a source that no
 * quote has.
 *
 * @param spellings the word table of `content/`; the spellings in people's files are added to it
 */
export function recordsOf(archive: Archive, spellings: readonly Spellings[] = []): SearchRecord[] {
  const groups = [...spellings, ...[...archive.people.values()].flatMap(({ model }) => spellingsOf(model))]
  return [
    ...archive.entries.flatMap((entry) => (kinds[entry.annotation.kind].isIndexed ? [annotationRecord(archive, entry, groups)] : [])),
    ...wordingRecords(archive, groups),
  ]
}

function annotationRecord(archive: Archive, entry: Entry, groups: readonly Spellings[]): SearchRecord {
  const { article, annotation } = entry
  const { kind, passages: views, who: named, writtenIn, wording } = annotationView(archive, entry)
  const passages = views.map(({ words }) => words)
  const date = dateOf(archive, entry)
  const speaker = textOf(named) || recordWords.unnamed
  const hasFile = annotation.who.some((one) => isReference(one) || one.for?.length)
  const who = hasFile ? speaker : ''
  const [only] = annotation.who.length === 1 ? annotation.who : []
  const person = only && isReference(only) ? archive.people.get(fileId(only.path))?.model : undefined
  const role = person && rolesOn(person, date)[0]?.role
  return {
    path: `/${views[0]?.path}`,
    passages,
    who,
    note: annotation.text,
    spellings: otherSpellings(groups, [...passages, who].join('\n')),
    noteSpellings: otherSpellings(groups, annotation.text),
    date,
    facets: [
      { facet: 'kind', id: kind, name: kind },
      ...annotation.who.map((one) => speakerFacet(archive, one)),
      ...[...new Map(article.topics.map((topic) => [topicId(topic), topic]))].map(
        ([id, name]): RecordFacet => ({ facet: 'topic', id, name }),
      ),
      { facet: 'article', id: article.slug, name: article.title },
      ...(wording ? [{ facet: 'wording', id: wording.is, name: wording.is } as const] : []),
      { facet: 'year', id: date.slice(0, 4), name: date.slice(0, 4) },
    ],
    shown: {
      kind,
      who: speaker,
      ...(role && { role }),
      ...(writtenIn !== undefined && { writtenIn }),
      date,
      ...(wording && { wordingStatus: { is: wording.is, says: wording.says } }),
      in: {
        title: article.title,
        published: article.published.slice(0, 10),
        ...(article['news of'] && { newsOf: article['news of'] }),
        language: article.language,
      },
    },
  }
}

function speakerFacet(archive: Archive, who: Who): RecordFacet {
  // Where nobody is named the id has a space, which no file name can have.
  if (!isReference(who)) {
    const isFixed = who.words === 'this article' || who.words === 'unnamed analysts'
    const name = isFixed ? who.words : recordWords.unnamedSpeakers
    return { facet: 'speaker', id: name, name }
  }
  const id = fileId(who.path)
  const also = otherNamesOf(archive.people.get(id)?.model)
  return { facet: 'speaker', id, name: nameOf(archive, who).text, ...(also.length && { also }) }
}

/** The day that a quote was said or its source published; else that of the article's news. */
function dateOf(archive: Archive, { article, annotation }: Entry): string {
  return (annotation.kind === 'quote' && dayOf(archive, annotation)) || newsDayOf(article)
}

import type { Archive, Entry } from '../../archive/archive.ts'
import { recordWords } from '../../language/en/search-records.ts'
import type { Annotation } from '../../model/annotation.ts'
import { kinds } from '../../model/kinds.ts'
import { dayOf, nameOf } from '../../model/look-up.ts'
import { fileId, pathOf, topicId } from '../../model/permalink.ts'
import { rolesOn } from '../../model/person.ts'
import { wordingStatus } from '../../views/wording-status.ts'
import type { ResultFields } from '../record-format.ts'
import type { RecordFacet } from './facet-table.ts'
import { otherSpellings, type Spellings, spellingsOf } from './spellings.ts'
import { wordingRecords } from './wording-records.ts'

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
    ...archive.entries.flatMap((entry) => (kinds[entry.annotation.kind].isIndexed ? [recordOf(archive, entry, groups)] : [])),
    ...wordingRecords(archive, groups),
  ]
}

function recordOf(archive: Archive, entry: Entry, groups: readonly Spellings[]): SearchRecord {
  const { article, annotation } = entry
  const passages = annotation.passages.map((passage) => passage.words)
  const date = dateOf(archive, entry)
  const speaker = speakerOf(archive, annotation)
  const isNamed = typeof annotation.who === 'object'
  const who = isNamed ? speaker.name : ''
  const person = isNamed ? archive.people.get(speaker.id)?.model : undefined
  const role = person && rolesOn(person, date)[0]?.role
  const status = annotation.kind === 'quote' ? wordingStatus(archive, annotation) : undefined
  return {
    path: `/${pathOf.passage(article.slug, annotation.label)}`,
    passages,
    who,
    note: annotation.text,
    spellings: otherSpellings(groups, [...passages, who].join('\n')),
    noteSpellings: otherSpellings(groups, annotation.text),
    date,
    facets: [
      { facet: 'kind', id: annotation.kind, name: annotation.kind },
      speaker,
      ...[...new Map(article.topics.map((topic) => [topicId(topic), topic]))].map(
        ([id, name]): RecordFacet => ({ facet: 'topic', id, name }),
      ),
      { facet: 'article', id: article.slug, name: article.title },
      ...(status ? [{ facet: 'wording', id: status.is, name: status.is } as const] : []),
      { facet: 'year', id: date.slice(0, 4), name: date.slice(0, 4) },
    ],
    shown: {
      kind: annotation.kind,
      who: speaker.name,
      ...(role && { role }),
      date,
      ...(status && { wordingStatus: { is: status.is, says: status.says } }),
      in: { title: article.title, published: article.published.slice(0, 10), language: article.language },
    },
  }
}

/** Who is behind it, as a facet. Where nobody is named the id has a space, which no file name can. */
function speakerOf(archive: Archive, { who }: Annotation): RecordFacet {
  if (typeof who !== 'object') return { facet: 'speaker', id: who ?? recordWords.unnamed, name: who ?? recordWords.unnamed }
  const id = fileId(who.path)
  const also = archive.people.get(id)?.model['also written'] ?? []
  return { facet: 'speaker', id, name: nameOf(archive, who).text, ...(also.length && { also }) }
}

/** The day that a quote was said or its source published; else the day that the article was. */
function dateOf(archive: Archive, { article, annotation }: Entry): string {
  const published = article.published.slice(0, 10)
  return annotation.kind === 'quote' ? (dayOf(archive, annotation) ?? published) : published
}

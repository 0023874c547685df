import type { Archive, Entry } from '../archive/archive.ts'
import { dayOf, nameOf } from '../archive/look-up.ts'
import { standingOf } from '../archive/standing.ts'
import type { Annotation } from '../model/annotation.ts'
import { fileId, pathOf, topicId } from '../model/permalink.ts'
import { isReference, type Party } from '../model/reference.ts'
import type { Filing } from './facet-table.ts'
import { otherSpellings, type Spellings, spellingsOf } from './spellings.ts'

/** What search knows of one annotation. */
export interface SearchRecord {
  /** Its address below the site's folder, with a slash before it. */
  path: string
  /** Its words, one entry a passage. */
  passages: string[]
  /** The name of who said, set or observed it; empty when nobody is named. */
  who: string
  /** The note's text. */
  note: string
  /** Other spellings of what words and name name, and of what the note names. */
  spellings: string
  noteSpellings: string
  /** The day that it was said or, failing that, published: an ISO date. */
  date: string
  filings: Filing[]
}

/**
 * One record for each annotation with words of somebody's: quotes, conditions and observations, newest article first, in reading order.
 *
 * @param spellings the word table of `content/`; the spellings of people's files are added to it
 */
export function recordsOf(archive: Archive, spellings: readonly Spellings[] = []): SearchRecord[] {
  const groups = [...spellings, ...[...archive.people.values()].flatMap(({ model }) => spellingsOf(model))]
  return archive.entries.flatMap((entry) => (entry.annotation.kind === 'note' ? [] : [recordOf(archive, entry, groups)]))
}

function recordOf(archive: Archive, entry: Entry, groups: readonly Spellings[]): SearchRecord {
  const { article, annotation } = entry
  const passages = annotation.passages.map((passage) => passage.words)
  const party = partyOf(annotation)
  const who = party ? nameOf(archive, party).text : ''
  const date = dateOf(archive, entry)
  return {
    path: `/${pathOf.passage(article.slug, annotation.label)}`,
    passages,
    who,
    note: annotation.text,
    spellings: otherSpellings(groups, [...passages, who].join('\n')),
    noteSpellings: otherSpellings(groups, annotation.text),
    date,
    filings: [
      { facet: 'kind', id: annotation.kind, name: annotation.kind },
      speakerOf(archive, annotation),
      ...[...new Map(article.topics.map((topic) => [topicId(topic), topic]))].map(([id, name]): Filing => ({ facet: 'topic', id, name })),
      { facet: 'article', id: article.slug, name: article.title, date: article.published.slice(0, 10), language: article.language },
      ...standings(archive, annotation),
      { facet: 'year', id: date.slice(0, 4), name: date.slice(0, 4) },
    ],
  }
}

/** Whom a file or the article names as the one who said, set or observed it. */
function partyOf(annotation: Annotation): Party | undefined {
  if (annotation.kind === 'quote') return annotation.speaker
  if (annotation.kind === 'condition') return annotation.setBy
  return annotation.kind === 'observation' && typeof annotation.by === 'object' ? annotation.by : undefined
}

/** Who said, set or observed it. Where nobody is named the id holds a space, which no file's name can. */
function speakerOf(archive: Archive, annotation: Annotation): Filing {
  const party = partyOf(annotation)
  if (party && isReference(party)) {
    const also = archive.people.get(fileId(party.path))?.model['also written'] ?? []
    return { facet: 'speaker', id: fileId(party.path), name: nameOf(archive, party).text, ...(also.length && { also }) }
  }
  const words = annotation.kind === 'observation' && typeof annotation.by === 'string' ? annotation.by : 'not said'
  return { facet: 'speaker', id: words, name: words }
}

function standings(archive: Archive, annotation: Annotation): Filing[] {
  if (annotation.kind !== 'quote') return []
  const { is, says } = standingOf(archive, annotation)
  return [
    { facet: 'wording', id: is, name: is },
    { facet: 'standing', id: topicId(says), name: says },
  ]
}

/** The day that a quote was said or its source published; else the day that the article was. */
function dateOf(archive: Archive, { article, annotation }: Entry): string {
  const published = article.published.slice(0, 10)
  return annotation.kind === 'quote' ? (dayOf(archive, annotation) ?? published) : published
}

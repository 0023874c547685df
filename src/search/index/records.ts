import type { Archive } from '../../archive/archive.ts'
import type { FacetName, FacetValue } from '../facets.ts'
import { type RecordKind, type ResultFields, recordKinds } from '../record-format.ts'
import { annotationRecords } from './annotation-records.ts'
import { articleRecords, noteRecords, paragraphRecords } from './article-records.ts'
import { formerPageRecords } from './former-records.ts'
import { personRecords, sourceRecords } from './page-records.ts'
import { type Spellings, spellingsOf } from './spellings.ts'
import { wordingRecords } from './wording-records.ts'

/** A value that a record has in a facet. */
export interface RecordFacet extends Omit<FacetValue, 'count'> {
  facet: FacetName
}

/** What search finds: an annotation, a wording of a source, or any other text that readers see. */
export interface SearchRecord {
  /** Its address below the site's folder, with a slash before it. Several paragraphs without ids have that of their section. */
  path: string
  /** Its words, one item per passage. */
  passages: string[]
  /** The name of who said, set or observed it; the authors of an article. Empty when nobody is named. */
  who: string
  /** The note's title, where it has words that neither the passages nor the note have. */
  title: string
  /** The note's text. */
  note: string
  /** Names and words in the note's facts that are not on a page of their own. */
  facts: string
  /** The words of a translated quote in the language that they were spoken in. */
  original: string
  /** Other spellings of words and names in words and `who`, and in title, note and facts. */
  spellings: string
  noteSpellings: string
  /** The day that it was said or, failing that, published: an ISO date. Empty for people. */
  date: string
  facets: RecordFacet[]
  shown: ResultFields
  /** Of a paragraph: the addresses of the annotations with words in it. */
  annotations?: string[]
}

const makers: Record<Exclude<RecordKind, 'quote' | 'condition' | 'observation'>, typeof wordingRecords> = {
  wording: wordingRecords,
  note: noteRecords,
  article: (archive, groups) => [...articleRecords(archive, groups), ...formerPageRecords(archive, groups)],
  person: personRecords,
  source: sourceRecords,
  paragraph: paragraphRecords,
}

/**
 * Everything that search finds: one record for each annotation of a kind that it finds as such, newest article first, in reading order; then one for
 * each wording of a source that no quote has, background note, article, person, source, and paragraph of an article, in this order.
 *
 * @param spellings the word table of `content/`; the spellings in people's files are added to it
 */
export function recordsOf(archive: Archive, spellings: readonly Spellings[] = []): SearchRecord[] {
  const groups = [...spellings, ...[...archive.people.values()].flatMap(({ model }) => spellingsOf(model))]
  const others = recordKinds.flatMap((kind) => (kind in makers ? makers[kind as keyof typeof makers](archive, groups) : []))
  return [...annotationRecords(archive, groups), ...others]
}

import type { LanguageAttributes } from '../../model/languages.ts'
import type { FacetName } from '../facets.ts'
import type { ResultFields, ResultLanguages } from '../record-format.ts'
import type { MarkedText } from './highlight.ts'
import type { ParsedQuery } from './query/parse-query.ts'

/** The facets whose values are counted for each search. The others may have many values; for these the form shows how many records have them in all. */
export const countedFacets = ['kind', 'wording'] as const satisfies readonly FacetName[]

/** A search: words and, for each facet to filter by, ids; a result has at least one of them. */
export interface Query extends Partial<Record<FacetName, readonly string[]>> {
  words: string
  /** Whether the words are searched as they were typed, errors included. */
  asTyped?: true
  /** The order; without it, results with the most of the words come first. */
  by?: 'date'
}

/** What a page asks the search: a query, and how many of its results. */
export interface Question {
  query: Query
  count: number
}

/** What the search answers. */
export interface Answer {
  /** The query's words, phrases and excluded words as they were understood. */
  parsed: Pick<ParsedQuery, 'words' | 'phrases' | 'excluded'>
  /** What was typed, without fields. */
  typedWords: string
  /** How many records match. */
  total: number
  /** How many would match without filters; the same number when there are none. */
  totalUnfiltered: number
  /** Words of the query that were ignored, because no record has them or similar ones. */
  unknownWords: string[]
  /** Replaced words: no record has them or, if they occur, none that has the others too. */
  corrections: { typed: string; meant: string; occurs?: true }[]
  /** Words that were ignored because no record has them together with all the others. */
  droppedWords: string[]
  /** Function words, which results did not have to have. */
  joining: string[]
  /** Values of filters that no record has. */
  unknownValues: { facet: FacetName; value: string }[]
  /** How many results each kind and wording has, or would have if it was chosen instead of the others of its facet. */
  counts: Record<(typeof countedFacets)[number], Record<string, number>>
  results: SearchResult[]
}

/** A record with its addresses. */
export interface ResultPlace extends Omit<ResultFields, 'languages'> {
  /** Those of the passage that is shown. */
  languages?: Omit<ResultLanguages, 'words'> & { words: LanguageAttributes | undefined }
  /** The address of the passage that has the words. */
  url: string
  /** The address of the page that it is in, and of its own page, which words of sources do not have. */
  page: string
  alone?: string
}

/** A record that matches, as it is shown. */
export interface SearchResult extends ResultPlace {
  /** The words of the passage, or the part of them around the matches. */
  words: MarkedText[]
  /** The note, or the part of it around the matches, when there are none in the words. */
  note: MarkedText[] | undefined
}

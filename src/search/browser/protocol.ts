import type { FacetName } from '../facet-names.ts'
import type { ResultFields } from '../result-fields.ts'
import type { MarkedText } from './highlight.ts'

/** What is counted anew for each search. The others' values can be many; beside them stands how many there are in all. */
export const counted = ['kind', 'wording'] as const satisfies readonly FacetName[]

/** A search as a reader asks for it: words, and, for each facet that they chose in, the ids of which a result has any. */
export interface Query extends Partial<Record<FacetName, readonly string[]>> {
  words: string
  /** Whether the words are searched as they were typed, slips and all. */
  asTyped?: true
  /** What comes first; without it, what has most of the words. */
  by?: 'date'
}

/** A question for the search: a query, and how many of its results are wanted. */
export interface Ask {
  query: Query
  count: number
}

export interface Answer {
  /** How many records there are in all. */
  total: number
  /** How many there would be without narrowing; the same number when nothing narrows. */
  totalUnfiltered: number
  /** Words of the query that no record has, and that are near to none either. They were passed over. */
  unknownWords: string[]
  /** Words that no record has, or, where they stand, none that has the others too; and the near ones that were searched instead. */
  corrections: { typed: string; meant: string; stands?: true }[]
  /** The word that was passed over because no record has it with all the others. */
  droppedWord?: string
  /** What nothing is filed under: chosen ids, and what was typed, `speaker:nobody`. */
  unknown: ({ facet: FacetName; id: string } | { typed: string })[]
  /** How many results each kind and wording has, or would have if it were chosen instead of what is chosen of its like. */
  counts: Record<(typeof counted)[number], Record<string, number>>
  results: SearchResult[]
}

/** A record that was found, with what a reader needs to know of it. */
export interface SearchResult extends ResultFields {
  /** The address of the passage that has the words. */
  url: string
  /** The address of the page that it stands in, and of the one that it has to itself; a source's words have none. */
  page: string
  alone?: string
  /** The words of the passage, or the part of them around what was found. */
  words: MarkedText[]
  /** The note, or the part of it around what was found, when nothing in the words was. */
  note: MarkedText[] | undefined
}

/** The facets that results can be filtered by, in the order in which forms show them. */
export const facetNames = ['kind', 'speaker', 'topic', 'article', 'wording', 'year'] as const
export type FacetName = (typeof facetNames)[number]

/** Facets that have a column beside the index; a year is the beginning of a date, which has its own. */
export const columnFacets = ['kind', 'speaker', 'topic', 'article', 'wording'] as const satisfies readonly FacetName[]
export type ColumnFacet = (typeof columnFacets)[number]

/** A value that records have in a facet, such as the speaker Anna Lund. */
export interface FacetValue {
  /** As it appears in the address of a search. */
  id: string
  /** As readers see it. */
  name: string
  /** How many records have it. */
  count: number
  /** Other spellings of a person's name, and other names of a kind. */
  also?: readonly string[]
}

/** All values of all facets, for the choices of forms and for matching typed names. */
export type FacetTable = Record<FacetName, FacetValue[]>

/** The file beside the index with its facet table. */
export const facetFile = 'facets.json'

/** What results can be narrowed by, in the order in which forms show it. */
export const facetNames = ['kind', 'speaker', 'topic', 'article', 'wording', 'year'] as const
export type FacetName = (typeof facetNames)[number]

/** Facets that have a column beside the index; a year is the beginning of a date, which has its own. */
export const columnFacets = ['kind', 'speaker', 'topic', 'article', 'wording'] as const satisfies readonly FacetName[]
export type ColumnFacet = (typeof columnFacets)[number]

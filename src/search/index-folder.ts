import type { ColumnFacet } from './facet-names.ts'

/** The name of the folder that the search index is served from, below the site's. */
export const indexFolder = 'pagefind'

/** The file beside the index that says what records are filed under, for names that are typed. */
export const facetFile = 'facets.json'

/** The file beside the index with every word that is found, for words that are not. */
export const vocabularyFile = 'vocabulary.txt'

/** The file beside the index that says what each record is filed under in a facet. */
export function columnFile(facet: ColumnFacet): string {
  return `column-${facet}.txt`
}

/** The file beside the index with the day of each record. */
export const dayFile = 'column-day.txt'

/** The name of the folder that the search index is served from, below the site's. */
export const indexFolder = 'pagefind'

/** The file beside the index that says what records are filed under. */
export const facetFile = 'facets.json'

/** The file beside the index with every word that is found, for words that are not. */
export const vocabularyFile = 'vocabulary.txt'

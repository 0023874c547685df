import type { ResultFields } from '../record-format.ts'

/** What we use of Pagefind's browser module, which is made with the index and so cannot be imported when the site is built. */
export interface PagefindModule {
  /** `basePath` is where the index is; addresses of records are below `baseUrl`. */
  options(options: { basePath: string; baseUrl: string; ranking: { metaWeights: Record<string, number> } }): Promise<void>
  init(): Promise<void>
  /** Without words: all records. */
  search(words: string | null): Promise<{ results: PagefindResult[] }>
}

/** A record that matches, before its text is loaded. */
export interface PagefindResult {
  id: string
  score: number
  /** Which words of its content match. */
  words: number[]
  /** Which fields of its `meta` match. */
  matchedMetaFields?: string[]
  /** Its record's number; added by us when it is first asked for. */
  number?: number
  data(): Promise<PagefindFragment>
}

/** A record's text. */
export interface PagefindFragment {
  url: string
  content: string
  meta: Record<string, string>
  /** A field of ours, added when the index was built. */
  shown: ResultFields
  /** Which words of `content`, split at white space, match. */
  locations: number[]
}

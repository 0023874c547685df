import type { ResultFields } from '../result-fields.ts'

/** What we use of Pagefind's browser module, which is made with the index and cannot be imported when the site is built. */
export interface PagefindModule {
  options(options: PagefindOptions): Promise<void>
  init(): Promise<void>
  /** Without words: all records. */
  search(words: string | null): Promise<{ results: PagefindResult[] }>
}

export interface PagefindOptions {
  /** Where the index is. */
  basePath: string
  /** The site's folder; it is put before the records' addresses. */
  baseUrl: string
  ranking: { metaWeights: Record<string, number> }
}

/** A record that was found, before its text is loaded. */
export interface PagefindResult {
  id: string
  score: number
  /** Which words of its content were found. */
  words: number[]
  /** In which fields of its `meta` something was found. */
  matchedMetaFields?: string[]
  /** Which record it is; ours, once it was asked for. */
  number?: number
  data(): Promise<PagefindFragment>
}

/** A record's text. */
export interface PagefindFragment {
  url: string
  content: string
  meta: Record<string, string>
  /** What was put beside Pagefind's own when the index was made. */
  shown: ResultFields
  /** Which words of `content`, split at white space, were found. */
  locations: number[]
}

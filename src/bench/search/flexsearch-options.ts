import type { DocumentOptions } from 'flexsearch'

/** What FlexSearch indexes and keeps: its preset for words that are still being typed. */
export const flexSearchOptions = {
  document: {
    id: 'address',
    index: [
      { field: 'text', tokenize: 'forward' },
      { field: 'speaker', tokenize: 'forward' },
    ],
    tag: [{ field: 'kind' }],
    store: ['text', 'speaker', 'kind', 'title', 'date'],
  },
} satisfies DocumentOptions

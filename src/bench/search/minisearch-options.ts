import type { Options } from 'minisearch'

/** What MiniSearch indexes and stores: everything that a result shows. */
export const miniSearchOptions: Options = {
  idField: 'address',
  fields: ['text', 'speaker'],
  storeFields: ['text', 'speaker', 'kind', 'title', 'date'],
}

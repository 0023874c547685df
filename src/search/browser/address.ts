import { facetNames } from '../facet-names.ts'
import type { Query } from './protocol.ts'

/** A search as an address says it: `?q=guarantee&kind=quote&kind=condition`. */
export function readAddress(search: string): Query {
  const values = new URLSearchParams(search)
  const query: Query = { words: (values.get('q') ?? '').trim() }
  for (const facet of facetNames) {
    const ids = [...new Set(values.getAll(facet).filter(Boolean))]
    if (ids.length) query[facet] = ids
  }
  if (values.get('as') === 'typed') query.asTyped = true
  if (values.get('by') === 'date') query.by = 'date'
  return query
}

/** What stands behind the page's address for a search; empty for none. */
export function writeAddress(query: Query): string {
  const values = new URLSearchParams()
  if (query.words) values.set('q', query.words)
  for (const facet of facetNames) for (const id of query[facet] ?? []) values.append(facet, id)
  if (query.asTyped) values.set('as', 'typed')
  if (query.by) values.set('by', query.by)
  const search = values.toString()
  return search && `?${search}`
}

/** Whether anything is asked for. */
export function asksForSomething(query: Query): boolean {
  return query.words !== '' || facetNames.some((facet) => query[facet]?.length)
}

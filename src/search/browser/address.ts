import { facetNames } from '../facets.ts'
import type { Query } from './protocol.ts'

/** Reads a search from an address: `?q=guarantee&kind=quote&kind=condition`. */
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

/** The query string of a search's address; empty for an empty search. */
export function writeAddress(query: Query): string {
  const values = new URLSearchParams()
  if (query.words) values.set('q', query.words)
  for (const facet of facetNames) for (const id of query[facet] ?? []) values.append(facet, id)
  if (query.asTyped) values.set('as', 'typed')
  if (query.by) values.set('by', query.by)
  const search = values.toString()
  return search && `?${search}`
}

/** Whether a search has words or filters. */
export function isSearch(query: Query): boolean {
  return query.words !== '' || facetNames.some((facet) => query[facet]?.length)
}

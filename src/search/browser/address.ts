import { narrowings, type Query } from './conversation.ts'

/** A search as an address says it: `?q=guarantee&kind=quote`. */
export function readAddress(search: string): Query {
  const values = new URLSearchParams(search)
  const query: Query = { words: (values.get('q') ?? '').trim() }
  for (const facet of narrowings) {
    const id = values.get(facet)
    if (id) query[facet] = id
  }
  return query
}

/** What stands behind the page's address for a search; empty for none. */
export function writeAddress(query: Query): string {
  const values = new URLSearchParams()
  if (query.words) values.set('q', query.words)
  for (const facet of narrowings) if (query[facet]) values.set(facet, query[facet])
  const search = values.toString()
  return search && `?${search}`
}

/** Whether anything is asked for. */
export function asksForSomething(query: Query): boolean {
  return query.words !== '' || narrowings.some((facet) => query[facet])
}

import type { PageHistory } from '../model/page-history.ts'

/** What a page's record knows of its places. A page that was never released has none. */
export type PageAddresses = Pick<PageHistory, 'paragraphIds' | 'aliases' | 'versions'>

/** What a page's record says of a place: its present version, and the old ids that lead to it. */
export function placeDetails(record: PageAddresses | undefined, id: string): { v: string | undefined; aliases: string[] } {
  return { v: ownIn(record?.versions, id), aliases: ownIn(record?.aliases, id) ?? [] }
}

/** A section may be called “constructor”, which every object has. */
function ownIn<T>(of: Record<string, T> | undefined, key: string): T | undefined {
  return of && Object.hasOwn(of, key) ? of[key] : undefined
}

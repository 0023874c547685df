import type { Named } from '../model/named.ts'
import type { Article } from './article.ts'

/** What the addresses of a page's places are, from its history. */
export type PageAddresses = Pick<PageHistory, 'paragraphIds' | 'aliases' | 'versions'>

/** A place's present version, and the old ids that lead to it; neither on a page without a history. */
export function placeDetails(addresses: PageAddresses | undefined, id: string): { v: string | undefined; aliases: string[] } {
  return { v: ownIn(addresses?.versions, id), aliases: ownIn(addresses?.aliases, id) ?? [] }
}

/** A section may be called “constructor”, which every object has. */
function ownIn<T>(of: Record<string, T> | undefined, key: string): T | undefined {
  return of && Object.hasOwn(of, key) ? of[key] : undefined
}

/** A stretch of changed words: in both versions, only in the earlier one, or only in the later one. */
export interface ChangedStretch {
  is: 'both' | 'gone' | 'new'
  text: string
}

/** What a page knows of its own past, from the ledger and from what is to be released. */
export interface PageHistory {
  /** Its path below the site's folder: `articles/talks/`. */
  path: string
  /** The present version of each place by its id, eight letters; of the page itself by `''`. */
  versions: Record<string, string>
  /** The ids of an article's paragraphs, in the order of `paragraphsOf`; empty for other pages. */
  paragraphIds: string[]
  /** Old ids that lead to a place of this page, by the id of that place. */
  aliases: Record<string, string[]>
  /** Old ids of this page that lead elsewhere or are gone, newest first. */
  formerAddresses: FormerAddress[]
  /** Changes to an article's words, newest first: those released, and those that wait for a release. */
  changes: PageChange[]
  /** Of each id whose words have changed since they were first published: its versions before the present one. Old ids have that of what they lead to. */
  pastVersions: Record<string, PastVersion[]>
}

/** An old id of a page, and where it leads. */
export interface FormerAddress {
  id: string
  /** What stood there, in a few words. */
  title: string
  /** When it left: an ISO date. */
  on: string
  /** Where it leads; none when it is gone. */
  now: Named[]
  why: string | undefined
  /** The address that was taken out, where that is another one that this led to. */
  at?: string
}

/** A change to published words, with what it changed. */
export interface PageChange extends Omit<Article['changes'][number], 'passage'> {
  /** Its address in the article's page, by its number in the ledger: `site-change-1`. */
  id: string
  /** When it was released: an ISO moment; undefined while it waits. */
  on: string | undefined
  /** What it changed: paragraphs and notes, and passages that no changed paragraph holds. */
  changed: ChangedPlace[]
  /** The passages whose words it changed. */
  passages: Named[]
}

/** A place whose words were changed. */
export interface ChangedPlace {
  id: string
  /** The place by name, with its path: “paragraph”, or the annotation's name. */
  named: Named
  /** Its words before and after, laid over each other. */
  words: ChangedStretch[]
}

/** The words of a place before they were changed. */
export interface PastVersion {
  v: string
  /** When they were released: an ISO moment. */
  on: string
  /** When they were changed (the date of the change), of what kind that was, and why; undefined while that waits for a release. */
  until: string | undefined
  changes: { date: string; kind: PageChange['kind']; what: string; why: string }[]
  /** These words laid over those that came next; no stretches where the place's own words are the same and something in it changed. */
  toNext: ChangedStretch[]
  /** These words laid over the present ones. */
  toNow: ChangedStretch[]
}

/** A page that stood at an address once and does not any more. */
export interface FormerPage {
  /** `articles/talks/` or `articles/talks/quote-x/`. */
  path: string
  title: string
  on: string
  now: Named[]
  why: string | undefined
  /** The address that was taken out, where that is another one that this led to. */
  at?: string
  /** Every id that was ever an address in it. */
  formerAddresses: FormerAddress[]
  /** Released changes to its words that no other page tells of, newest first. */
  changes: PageChange[]
}

/** All that the pages know of the past. */
export interface SiteHistory {
  /** By path. */
  pages: Record<string, PageHistory>
  formerPages: FormerPage[]
  /** Whether anything was ever released. */
  hasLedger: boolean
}

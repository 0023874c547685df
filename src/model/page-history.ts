import type { Named } from '../model/named.ts'
import type { Article } from './article.ts'

/** The addresses of a page's parts, from its history. */
export type PageAddresses = Pick<PageHistory, 'paragraphIds' | 'aliases' | 'versions'>

/** A part's current version, and the former ids that lead to it; neither on a page without a history. */
export function partDetails(addresses: PageAddresses | undefined, id: string): { v: string | undefined; aliases: string[] } {
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

/** A page’s versions, former addresses and changes, from the ledger and from what the next release will add to it. */
export interface PageHistory {
  /** Its path below the site's folder: `articles/talks/`. */
  path: string
  /** The current version of each part by its id, eight letters; that of the page itself by `''`. */
  versions: Record<string, string>
  /** The ids of an article's paragraphs, in the order of `paragraphsOf`; empty for other pages. */
  paragraphIds: string[]
  /** Former ids that lead to a part of this page, by the id of that part. */
  aliases: Record<string, string[]>
  /** Former ids of this page that lead elsewhere or are gone, newest first. */
  formerAddresses: FormerAddress[]
  /** Changes to an article's words, newest first, including those not released yet. */
  changes: PageChange[]
  /** The earlier versions of each part whose words have changed, by its id and by the former ids that lead to it. */
  pastVersions: Record<string, PastVersion[]>
}

/** What became of something that was published. */
interface Former {
  /** Its name, or its first words. */
  title: string
  /** When it moved or was removed: an ISO date. */
  on: string
  /** Where it leads; empty when it is gone. */
  now: Named[]
  why: string | undefined
  /** The address that was removed, if it is not this one but one to which this one led. */
  at?: string
}

/** A former id of a page, and where it leads. */
export interface FormerAddress extends Former {
  id: string
}

/** A change to published words, with what it changed. */
export interface PageChange extends Omit<Article['changes'][number], 'passage'> {
  /** Its address in the article's page, by its number in the ledger: `site-change-1`. */
  id: string
  /** When it was released: an ISO moment; undefined before that. */
  on: string | undefined
  /** What it changed: paragraphs and notes, and passages that are not in a changed paragraph. */
  changed: ChangedPart[]
  /** The passages whose words it changed. */
  passages: Named[]
}

/** A part whose words were changed. */
export interface ChangedPart {
  id: string
  /** Its name and path. */
  named: Named
  /** Its words before and after, compared. */
  words: ChangedStretch[]
}

/** The words of a part before they were changed. */
export interface PastVersion {
  v: string
  /** When they were released: an ISO moment. */
  on: string
  /** The date of the change; undefined before that is released. */
  until: string | undefined
  changes: { date: string; kind: PageChange['kind']; what: string; why: string }[]
  /** These words compared with the next ones; empty when only something in the part changed, not its own words. */
  toNext: ChangedStretch[]
  /** These words compared with the current ones. */
  toNow: ChangedStretch[]
}

/** A page that was published and does not exist any more. */
export interface FormerPage extends Former {
  /** `articles/talks/` or `articles/talks/quote-x/`. */
  path: string
  /** Every id that was ever an address in it. */
  formerAddresses: FormerAddress[]
  /** Released changes to its words that no other page shows, newest first. */
  changes: PageChange[]
}

/** The history of all pages. */
export interface SiteHistory {
  /** By path. */
  pages: Record<string, PageHistory>
  formerPages: FormerPage[]
}

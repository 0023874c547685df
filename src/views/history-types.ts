import type { Named } from '../model/named.ts'
import type { PageChange } from '../model/page-history.ts'

/** What readers are told of a page's past: a change to its words, or something that has left its address. */
export type HistoryEntry = ({ is: 'change' } & PageChange) | ({ is: 'departed' } & OldAddress)

/** Something that left its address, with every id that led to it: a passage, its later stretches and its note are one where they went together. */
export interface OldAddress {
  /** The first is the one to link to. */
  ids: [string, ...string[]]
  /** What stood there, in a few words. */
  title: string
  /** When it left: an ISO date. */
  on: string
  /** Where it leads now; none when it is gone. */
  now: Named[]
  why: string | undefined
  /** The address that was taken out, where that is another one that this led to. */
  at?: string
}

/** One entry of the list of all changes: a change to an article's words, or something that is gone. */
export type SiteChange =
  | {
      is: 'change'
      /** The page whose words were changed. */
      page: Named & { path: string }
      /** Its own address. */
      path: string
      /** When it was released: an ISO moment. */
      on: string
      change: PageChange
      /** The language of the words, as far as it is known: the ledger does not have it. */
      language: string | undefined
    }
  | {
      is: 'gone'
      /** The page that it stood in; undefined where the page itself is gone. */
      page: (Named & { path: string }) | undefined
      /** The address that it had. */
      path: string
      /** When it went: an ISO date or moment. */
      on: string
      title: string
      why: string | undefined
    }

/** The past of a passage: of its words, of another stretch of them, or of its note. */
export interface History {
  /** Whose: `The words`, `The second stretch of words`, `The note`. */
  title: string
  /** Newest first. */
  versions: PastWords[]
}

/** Words as they once were. */
export interface PastWords {
  v: string
  /** When they were released: an ISO moment. */
  on: string
  /** Until when they stood: an ISO date; undefined while the change waits for its release. */
  until: string | undefined
  changes: Pick<PageChange, 'date' | 'kind' | 'what' | 'why'>[]
  /** These words laid over those that came next. */
  toNext: PageChange['changed'][number]['words']
}

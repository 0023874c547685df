import { parseAddress } from '../model/ids.ts'
import type { Ledger, LedgerEntry, LedgerPage, Outcome, ReleasedChange, Version } from '../model/ledger.ts'
import type { CurrentPage, CurrentPart } from './current-pages.ts'

/** How something differs from the last release: not at all, in its words, or it was not there. */
export type State = 'same' | 'changed' | 'new'

/** A part of a page, compared with the ledger. */
export interface ComparedPart extends CurrentPart {
  state: State
  /** The letters of its current version. */
  v: string
  /** Its released versions; of a part that moved, those of its former address. */
  versions: readonly Version[]
  /** The addresses that it had before this release, if others. */
  formerAddresses: string[]
}

/** A page, compared with the ledger. */
export interface ComparedPage {
  current: CurrentPage
  state: State
  v: string
  versions: readonly Version[]
  /** What the ledger has of it. */
  entry: LedgerPage | undefined
  /** The paths of published pages that moved here since the last release. */
  formerPaths: string[]
  /** The released changes to its words. */
  releasedChanges: readonly ReleasedChange[]
  /** Its parts, with its paragraphs. */
  parts: ComparedPart[]
  /** The ids of its paragraphs in their order; empty for those without words. */
  paragraphIds: string[]
  /** Paragraphs with published words that are only divided differently: by their ids, the ids of the paragraphs that had these words. */
  regrouped: ReadonlyMap<string, readonly string[]>
  /** By the id of each new or changed paragraph, the ids of the published paragraphs whose words it has. */
  earlierParagraphs: ReadonlyMap<string, readonly string[]>
}

type WithoutRelease<Kind> = Kind extends Outcome ? Omit<Kind, 'on'> : never

/** What became of an address, before a release writes it down. */
export type PendingOutcome = WithoutRelease<Outcome>

/** The current content, compared with the ledger. */
export interface LedgerComparison {
  ledger: Ledger
  pages: ReadonlyMap<string, ComparedPage>
  /** What became of published addresses that are not there any more: what editors say, and what follows from that. */
  outcomes: ReadonlyMap<string, PendingOutcome>
  /** Published addresses that are not there any more and have no outcome. Parts of a page that is listed are not. */
  unaccounted: string[]
  /** Former addresses that lead to other words now. */
  reused: { address: string; page: CurrentPage; part: CurrentPart | undefined }[]
}

/** The moment of a release that is still to come: later than every other. */
export const pending = '9999'

/** The ledger as the next release will write it, with where each address leads: what a build shows, whether or not it is released yet. */
export interface NextLedger extends Pick<LedgerComparison, 'pages' | 'outcomes'> {
  ledger: Ledger
}

/** Whether an address is in the current content. */
export function isCurrent({ pages }: Pick<LedgerComparison, 'pages'>, address: string): boolean {
  const { page, id } = parseAddress(address)
  const found = pages.get(page)
  return found !== undefined && (id === '' || found.parts.some((part) => part.id === id))
}

/** Whether an entry is of an address that was published and has neither moved nor gone. */
export function isActive(entry: LedgerEntry | undefined): boolean {
  return entry !== undefined && entry.outcome === undefined
}

/** Whether two entries ever had the same words: then they are of one thing, which moved. */
export function sharesWords(one: LedgerEntry, other: LedgerEntry): boolean {
  return one.versions.some(({ v }) => other.versions.some((version) => version.v === v))
}

/** The latest words of an entry or part. */
export function lastWords(entry: { versions: readonly Version[] } | undefined): string {
  return entry?.versions.at(-1)?.words ?? ''
}

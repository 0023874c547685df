import { parseAddress } from '../model/ids.ts'
import type { Ledger, LedgerEntry, LedgerPage, Outcome, ReleasedChange, Version } from '../model/ledger.ts'
import type { CurrentPage, CurrentPart } from './current-pages.ts'

/** How something differs from the last release. */
export type State = 'same' | 'changed' | 'new'

/** A part of a page, compared with the ledger. */
export interface ComparedPart extends CurrentPart {
  state: State
  /** Its current version. */
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
  /** Its entry in the ledger. */
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
  /** What became of published addresses that do not exist any more, from what editors recorded and what follows from it. */
  outcomes: ReadonlyMap<string, PendingOutcome>
  /** Published addresses that do not exist any more and have no outcome; without the parts of a page that is listed itself. */
  unaccounted: string[]
  /** Former addresses that lead to other words now. */
  reused: { address: string; page: CurrentPage; part: CurrentPart | undefined }[]
}

/** The moment of the next release: later than any other. */
export const pending = '9999'

/** The ledger after the next release, with where each address leads. Pages show this, so that a release does not change them. */
export interface NextLedger extends Pick<LedgerComparison, 'pages' | 'outcomes'> {
  ledger: Ledger
}

/** Whether an address is in the current content. */
export function isCurrent({ pages }: { pages: ReadonlyMap<string, { parts: readonly { id: string }[] }> }, address: string): boolean {
  const { page, id } = parseAddress(address)
  const found = pages.get(page)
  return found !== undefined && (id === '' || found.parts.some((part) => part.id === id))
}

/** Whether there is an entry, and its address has neither moved nor been removed. */
export function isActive(entry: LedgerEntry | undefined): boolean {
  return entry !== undefined && entry.outcome === undefined
}

/** Whether two entries ever had the same words, which means that one moved to the other. */
export function sharesWords(one: LedgerEntry, other: LedgerEntry): boolean {
  return one.versions.some(({ v }) => other.versions.some((version) => version.v === v))
}

/** The latest words of an entry or part. */
export function lastWords(entry: { versions: readonly Version[] } | undefined): string {
  return entry?.versions.at(-1)?.words ?? ''
}

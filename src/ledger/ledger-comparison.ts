import type { Ledger, LedgerPage, Outcome, ReleasedChange, Version } from '../model/ledger.ts'
import type { CurrentPage, CurrentPart } from './current-page.ts'

/** How something stands to what was last released: as it was, with other words, or not there yet. */
export type State = 'same' | 'changed' | 'fresh'

/** A place of a page as it stands to the ledger. */
export interface ComparedPart extends CurrentPart {
  state: State
  /** The letters of its present version. */
  v: string
  /** Its versions so far; those of the address that it had before, when it moved. */
  versions: readonly Version[]
  /** The addresses that it had before this release, when it had others. */
  from: string[]
}

/** A page as it stands to the ledger. */
export interface ComparedPage {
  page: CurrentPage
  state: State
  v: string
  versions: readonly Version[]
  /** What the ledger has of it. */
  entry: LedgerPage | undefined
  /** The published pages that moved here and are not in the ledger as moved yet. */
  from: string[]
  /** The changes to its words that were released. */
  released: readonly ReleasedChange[]
  /** Its places, those of its paragraphs among them. */
  parts: ComparedPart[]
  /** The ids of its paragraphs in their order; empty for those without words. */
  paragraphs: string[]
  /** Paragraphs that have published words in another grouping and nothing else: by their ids, the ids of those whose words they have. */
  regrouped: ReadonlyMap<string, readonly string[]>
  /** Of each paragraph that is not as it was, the ids of the published ones whose words are in it. */
  origins: ReadonlyMap<string, readonly string[]>
}

/** A fate that the next release writes down. */
export type PendingOutcome = Omit<Extract<Outcome, { now: string[] }>, 'on'> | Omit<Extract<Outcome, { gone: string }>, 'on'>

/** All content beside the ledger. */
export interface LedgerComparison {
  ledger: Ledger
  pages: ReadonlyMap<string, ComparedPage>
  /** What became of published addresses that are not there any more, by address: as editors say, and what follows from it. */
  fates: ReadonlyMap<string, PendingOutcome>
  /** Published addresses that nothing is said of: they would die. Those in a page that would die are not named again. */
  dying: string[]
  /** Addresses that were published, given up, and stand for other words now. */
  reused: { address: string; page: CurrentPage; part: CurrentPart | undefined }[]
}

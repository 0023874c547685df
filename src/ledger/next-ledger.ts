import type { Ledger } from '../model/ledger.ts'
import type { LedgerComparison } from './ledger-comparison.ts'

/** The moment of a release that is still to come: later than every other. */
export const pending = '9999'

/** The ledger as the next release will write it, with where each address leads: what a build shows, whether or not it is released yet. */
export interface NextLedger extends Pick<LedgerComparison, 'pages' | 'outcomes'> {
  ledger: Ledger
}

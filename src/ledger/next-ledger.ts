import type { Ledger } from '../model/ledger.ts'
import type { LedgerComparison } from './ledger-comparison.ts'

/** The moment of what is not released yet: later than every other. */
export const pending = '9999'

/** The ledger as the next release will make it, with where each address leads: what the pages of a build show, whether it is released yet or not. */
export interface NextLedger extends Pick<LedgerComparison, 'pages' | 'fates'> {
  ledger: Ledger
}

import { ledgerStatus } from '../archive/ledger-status.ts'
import { movesFile } from '../ledger/moves.ts'
import { rule } from './rule.ts'

/** What editors say of addresses that went can be read, speaks of published ones, and leads somewhere. */
export const moved = rule('moved', (content, report) => {
  for (const { position, what, fix } of ledgerStatus(content).moveProblems) report(movesFile, position, what, fix)
})

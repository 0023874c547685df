import { ledgerStatus } from '../archive/ledger-status.ts'
import { ledgerFile } from '../ledger/ledger-text.ts'
import { rule } from './rule.ts'

/** The ledger is there, whole, and as a release has written it. */
export const ledgerRule = rule('ledger', (content, report) => {
  const { fault } = ledgerStatus(content)
  if (fault) report(ledgerFile, { line: fault.line, column: 1 }, fault.what, fault.fix)
})

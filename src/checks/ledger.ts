import { ledgerStatus } from '../archive/ledger-status.ts'
import { ledgerFile } from '../ledger/ledger-file.ts'
import { rule } from './rule.ts'

/** The ledger is there, whole, and as a release has written it. */
export const ledgerRule = rule('ledger', (content, report) => {
  const { problem } = ledgerStatus(content)
  if (problem) report(ledgerFile, { line: problem.line, column: 1 }, problem.what, problem.fix)
})

import { ledgerStatus } from '../archive/ledger-status.ts'
import { ledgerFile } from '../ledger/ledger-file.ts'
import { movesFile } from '../ledger/moves.ts'
import { rule } from './rule.ts'

/** The ledger exists, complete and as a release wrote it. */
export const ledgerRule = rule('ledger', (content, report) => {
  const { problem } = ledgerStatus(content)
  if (problem) report(ledgerFile, { line: problem.line, column: 1 }, problem.what, problem.fix)
})

/** Every entry of `moved.yaml` can be read, is about a published address, and leads to an existing one. */
export const moved = rule('moved', (content, report) => {
  for (const { position, what, fix } of ledgerStatus(content).moveProblems) report(movesFile, position, what, fix)
})

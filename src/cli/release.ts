import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readContentFolder } from '../archive/content-folder.ts'
import { ledgerStatus } from '../archive/ledger-status.ts'
import { openContent } from '../archive/open-content.ts'
import { releaseContent } from '../archive/release-content.ts'
import { checkContent } from '../checks/check-content.ts'
import { asText } from '../checks/reporters/text.ts'
import { CommandError, UsageError } from '../editing/command-error.ts'
import { runCommand } from '../editing/run-command.ts'
import { writeWhole } from '../editing/write-whole.ts'
import { formatLedger, ledgerFile } from '../ledger/ledger-file.ts'
import { resolveMerge } from '../ledger/merge-ledgers.ts'
import { movesFile, movesHead } from '../ledger/moves.ts'

// `npm run release`: writes down in the ledger every address that the content has, with its words. Exit 1 when it refuses.
const usage = `npm run release [-- --dry-run]

  --dry-run   lists what is new, changed, moved and gone, and writes nothing

Run it when articles are ready to be published, and commit content/ledger.json. Where git has left a merge in that file, it puts both branches together.`

const args = process.argv.slice(2)
const root = process.cwd()
const file = join(root, 'content', ledgerFile)

runCommand(usage, args, () => {
  const other = args.find((arg) => arg !== '--dry-run')
  if (other !== undefined) throw new UsageError(`\`${other}\` is nothing that this command knows.`)
  const isDry = args.includes('--dry-run')
  const solved = solveConflict(isDry)
  const content = openContent({ ...readContentFolder(root), ...(solved === undefined ? {} : { ledger: solved }) })
  const { problem } = ledgerStatus(content)
  if (problem) throw new CommandError(problem.what, problem.fix)
  const findings = checkContent(content)
  if (findings.errors) {
    // As the check tells it: what is to be pasted stands as it will stand in the file.
    console.error(asText({ ...findings, messages: findings.messages.filter(({ severity }) => severity === 'error') }))
    throw new CommandError('The check finds errors in the content.', 'fix what is told above, then run this again.')
  }
  const { text, report, isNeeded } = releaseContent(content)
  if (isDry) return [report]
  if (!isNeeded && solved === undefined) return [report, 'The ledger has all of this already: it stays as it is.']
  writeWhole(file, text)
  const moves = join(root, 'content', movesFile)
  if (!existsSync(moves)) writeWhole(moves, movesHead)
  return [report, `content/${ledgerFile} is written: commit it.`]
})

/** The ledger that a merge makes, when git has left one in the file. */
function solveConflict(isDry: boolean): string | undefined {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
  if (!/^<{7}/m.test(text)) return undefined
  const merged = resolveMerge(text)
  if (!merged || 'unclear' in merged)
    throw new CommandError(
      `Git has left a merge in content/${ledgerFile} that cannot be solved by itself${merged ? `: both branches changed ${merged.unclear.map((path) => `\`${path}\``).join(', ')}` : ''}.`,
      'take one branch’s file (`git checkout --ours content/ledger.json`, or `--theirs`), then run this again: it releases anew what the other branch had.',
    )
  if (!isDry) console.log('Both branches’ lines are put together.')
  return formatLedger(merged)
}

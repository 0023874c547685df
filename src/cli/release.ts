import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readContentFolder } from '../archive/content-folder.ts'
import { ledgerStatus } from '../archive/ledger-status.ts'
import { openContent } from '../archive/open-content.ts'
import { releaseContent } from '../archive/release-content.ts'
import { warnWithoutContact } from '../build/contact.ts'
import { checkContent } from '../checks/check-content.ts'
import { asText } from '../checks/reporters/text.ts'
import { writeTextFile } from '../editing/text-file.ts'
import { formatLedger, ledgerFile } from '../ledger/ledger-file.ts'
import { resolveMerge } from '../ledger/merge-ledgers.ts'
import { movesFile, movesHead } from '../ledger/moves.ts'
import { CommandError } from '../model/command-error.ts'
import { runCommand } from './command.ts'

const root = process.cwd()
const file = join(root, 'content', ledgerFile)

runCommand(
  {
    usage: 'npm run release',
    purpose: `Writes every address of the content into the ledger, with its words. Run it when articles are ready to be published, and commit
content/${ledgerFile}. It also resolves merge conflicts in that file.`,
    options: { 'dry-run': { type: 'flag', help: 'lists what is new, changed, moved and gone, and writes nothing' } },
  },
  ({ options: { 'dry-run': isDry } }) => {
    warnWithoutContact()
    const merged = mergedLedger(isDry)
    const content = openContent({ ...readContentFolder(root), ...(merged === undefined ? {} : { ledger: merged }) })
    const { problem } = ledgerStatus(content)
    if (problem) throw new CommandError(problem.what, problem.fix)
    const findings = checkContent(content)
    if (findings.errors) {
      console.error(asText({ ...findings, messages: findings.messages.filter(({ severity }) => severity === 'error') }))
      throw new CommandError('The check found errors in the content.', 'correct the errors listed above, then run this command again.')
    }
    const { text, report, isNeeded } = releaseContent(content)
    if (isDry) return [report]
    if (!isNeeded && merged === undefined) return [report, 'The ledger is already up to date.']
    writeTextFile(file, text)
    const moves = join(root, 'content', movesFile)
    if (!existsSync(moves)) writeTextFile(moves, movesHead)
    return [report, `Wrote content/${ledgerFile}: commit it.`]
  },
)

/** The ledger without git’s merge conflict; undefined when there is no conflict in the file. */
function mergedLedger(isDry: boolean): string | undefined {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
  if (!/^<{7}/m.test(text)) return undefined
  const merged = resolveMerge(text)
  if (!merged || 'unclear' in merged) {
    const pages = merged?.unclear.map((path) => `\`${path}\``).join(', ')
    throw new CommandError(
      `The merge conflict in content/${ledgerFile} cannot be resolved automatically${pages ? `: both branches changed ${pages}` : ''}.`,
      `take one branch’s file (\`git checkout --ours content/${ledgerFile}\`, or \`--theirs\`), then run this command again: it releases what the other branch had.`,
    )
  }
  if (!isDry) console.log('The lines of both branches have been merged.')
  return formatLedger(merged)
}

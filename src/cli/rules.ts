import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withRulesTable } from '../checks/rules-table.ts'
import { runCommand } from './command.ts'

runCommand(
  { usage: 'npm run rules', purpose: 'Updates the table of rules in content/README.md from the rules and their fixtures.' },
  () => {
    const path = join(process.cwd(), 'content', 'README.md')
    writeFileSync(path, withRulesTable(readFileSync(path, 'utf8')))
    return ['content/README.md has been updated.']
  },
)

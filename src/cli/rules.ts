import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withRulesTable } from '../checks/rules-table.ts'
import { readOptions } from './read-options.ts'

// `npm run rules`: makes the table of rules in `content/README.md` anew, from the rules and their fixtures.
readOptions('npm run rules\n\nUpdates the table of rules in content/README.md.', {})
const path = join(process.cwd(), 'content', 'README.md')
writeFileSync(path, withRulesTable(readFileSync(path, 'utf8')))

import { readContentFolder } from '../archive/content-folder.ts'
import { openContent } from '../archive/open-content.ts'
import { checkContent } from '../checks/check-content.ts'
import { asText } from '../checks/reporters/text.ts'

// `npm run check`: every problem in every content file. Exit 0 without errors, 1 with, 2 when the check itself could not run.
try {
  const findings = checkContent(openContent(readContentFolder(process.cwd())))
  console.log(asText(findings))
  process.exitCode = findings.errors ? 1 : 0
} catch (error) {
  console.error(`The check could not run: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 2
}

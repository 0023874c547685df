import { build } from 'astro'
import { readContentFolder } from '../archive/content-folder.ts'
import { openContent } from '../archive/open-content.ts'
import { checkContent } from '../checks/check-content.ts'
import { asText } from '../checks/reporters/text.ts'

/** Checks the content of a project and builds its site. False when it did not; the reasons are told on the terminal. */
export async function buildSite(root: string): Promise<boolean> {
  try {
    const findings = checkContent(openContent(readContentFolder(root)))
    console.log(asText(findings))
    if (findings.errors) {
      console.error('Nothing was published: the site stays as it was. Mend the errors above and build again.')
      return false
    }
    process.env['NODE_ENV'] = 'production'
    await build({ root, logLevel: 'warn' })
    return true
  } catch (error) {
    console.error(`Nothing was published: the site stays as it was.\n${error instanceof Error ? error.message : String(error)}`)
    return false
  }
}

import { build } from 'astro'
import { ContentError } from '../archive/content-loader.ts'
import { CommandError } from '../model/command-error.ts'
import { site } from '../site.ts'
import { warnWithoutContact } from './contact.ts'

/**
 * Builds the site of a project. Checks the content on the way and prints the findings. `dist` changes only when the build is complete.
 *
 * @returns whether the build is complete; if not, the reasons have been printed
 */
export async function buildSite(root: string): Promise<boolean> {
  process.env['NODE_ENV'] = 'production'
  try {
    if (site.url && !URL.canParse(site.url))
      throw new CommandError(`SITE_URL is “${site.url}”, which is not an address.`, 'write it in full, such as https://news.example.')
    warnWithoutContact()
    await build({ root, logLevel: 'warn' })
    return true
  } catch (error) {
    console.error('Nothing was published; the last site is unchanged. Correct what is listed below and build again.\n')
    if (error instanceof CommandError) console.error(`${error.message}\nFix: ${error.fix}`)
    else console.error(error instanceof ContentError ? error.message : error)
    return false
  }
}

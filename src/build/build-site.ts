import { build } from 'astro'
import { ContentError } from '../archive/content-loader.ts'
import { site } from '../site.ts'

/**
 * Builds the site of a project. The content is checked on the way, and the findings are printed; `dist` changes only when the build is
 * whole. False when it did not; the reasons are told on the terminal.
 */
export async function buildSite(root: string): Promise<boolean> {
  process.env['NODE_ENV'] = 'production'
  try {
    if (site.url && !URL.canParse(site.url))
      throw new ContentError(`SITE_URL is “${site.url}”, which is no address. Write it with its beginning, such as https://news.example.`)
    await build({ root, logLevel: 'warn' })
    return true
  } catch (error) {
    console.error('Nothing was published: the site stays as it was. Fix what is told below and build again.\n')
    console.error(reasonOf(error))
    return false
  }
}

/** Content's faults speak for themselves; of all others, which are the code's, the next engineer needs the stack. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error instanceof ContentError ? error.message : (error.stack ?? error.message)
}

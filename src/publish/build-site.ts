import { build } from 'astro'

/**
 * Builds the site of a project. The content is checked on the way, and the findings are printed; `dist` changes only when the build is
 * whole. False when it did not; the reasons are told on the terminal.
 */
export async function buildSite(root: string): Promise<boolean> {
  process.env['NODE_ENV'] = 'production'
  try {
    await build({ root, logLevel: 'warn' })
    return true
  } catch (error) {
    console.error('Nothing was published: the site stays as it was. Mend what is told below and build again.\n')
    console.error(error instanceof Error ? error.message : String(error))
    return false
  }
}

import { readdirSync } from 'node:fs'
import { inject } from 'vitest'
import { serveFolder } from '../build/serve-folder.ts'

/** A site that is built, and served for a test. */
export interface BuiltSite {
  /** The address of its front page. */
  address: string
  /** The folder that is served. Other test files share it, so no test may change it. */
  folder: string
  close(): Promise<void>
}

/** Serves a site below a base path on this machine. Throws the output of a build that fails. */
export async function builtSite(base: string, content?: Record<string, string>): Promise<BuiltSite> {
  const folder = await builtFolder(base, content)
  const { address, close } = await serveFolder({ folder, base, port: 0 })
  return { address, folder, close }
}

/**
 * The folder of a built site, which no test may change: the same site is built once for all test files of a run.
 *
 * @param content files below `content/`; the project's own content when there are none
 */
export async function builtFolder(base: string, content?: Record<string, string>): Promise<string> {
  const answer = await fetch(inject('sharedSites'), { method: 'POST', body: JSON.stringify({ base, content }) })
  const text = await answer.text()
  if (!answer.ok) throw new Error(text)
  return text
}

/** The paths of all pages of a built site, below its front page. */
export function pagesOf({ folder }: Pick<BuiltSite, 'folder'>): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html') && !path.startsWith('pagefind'))
    .map((path) => path.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'))
}

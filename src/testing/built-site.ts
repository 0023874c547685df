import { inject } from 'vitest'
import { serveFolder } from '../publish/serve-folder.ts'

/** A site that is built, and served for a test. */
export interface BuiltSite {
  /** The address of its front page. */
  address: string
  /** The folder that is served. Other test files are served the same one: nobody changes it. */
  folder: string
  close(): Promise<void>
}

/** Serves this project's own site below a base path on this machine; it is built once for all test files of a run. Throws what the build said when it fails. */
export async function builtSite(base: string): Promise<BuiltSite> {
  const answer = await fetch(inject('sharedSites') + base)
  const folder = await answer.text()
  if (!answer.ok) throw new Error(folder)
  const { address, close } = await serveFolder({ folder, base, port: 0 })
  return { address, folder, close }
}

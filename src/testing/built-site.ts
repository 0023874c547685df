import { join } from 'node:path'
import { serveFolder } from '../publish/serve-folder.ts'
import { smallSite } from './small-site.ts'

/** A site that is built and served for a test. */
export interface BuiltSite {
  /** The address of its front page. */
  address: string
  /** The folder that is served. */
  folder: string
  close(): Promise<void>
}

/** Builds this project's own content below a base path and serves it on this machine. Throws what the build said when it fails. */
export async function builtSite(base: string): Promise<BuiltSite> {
  const copy = smallSite()
  const { code, output } = await copy.run('build', { env: { BASE_PATH: base } })
  if (code !== 0) throw new Error(output)
  const folder = join(copy.root, 'dist')
  const served = await serveFolder({ folder, base, port: 0 })
  return {
    address: served.address,
    folder,
    close: async () => {
      await served.close()
      copy.remove()
    },
  }
}

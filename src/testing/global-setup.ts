import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { TestProject } from 'vitest/node'
import { compiledFolder, type Finished, type SmallSite, smallSite } from './small-site.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where test files ask for a site by its base path and its content. */
    sharedSites: string
  }
}

/**
 * Lets all test files of a run share what takes long to make, and removes it when the run ends.
 *
 * A site is built once, when a test file first asks for it. Test files run in other processes: they ask over HTTP, and are answered with the folder, or
 * with the output of the build when it failed. What Node has compiled of packages is shared by all commands: a build begins half a second earlier.
 */
export default async function shareBuilds(project: Pick<TestProject, 'provide' | 'onTestsRerun'>): Promise<() => Promise<void>> {
  const compiled = mkdtempSync(join(tmpdir(), 'verbatim-compiled-'))
  process.env[compiledFolder] = compiled
  const removeCompiled = () => rmSync(compiled, { recursive: true, force: true })
  // An interrupted run leaves nothing behind either.
  process.once('exit', removeCompiled)

  const sites = new Map<string, { site: SmallSite; built: Promise<Finished> }>()
  const removeSites = async () => {
    const all = [...sites.values()]
    sites.clear()
    await Promise.allSettled(all.map(({ site, built }) => built.finally(site.remove)))
  }
  const server = createServer(async (request, response) => {
    try {
      const wanted = await text(request)
      const { site, built } = sites.get(wanted) ?? build(JSON.parse(wanted))
      sites.set(wanted, { site, built })
      const { code, output } = await built
      response.writeHead(code === 0 ? 200 : 500).end(code === 0 ? join(site.root, 'dist') : output)
    } catch (error) {
      response.writeHead(500).end(String(error))
    }
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  project.provide('sharedSites', `http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  // While Vitest watches, what has changed is built again.
  project.onTestsRerun(removeSites)
  return async () => {
    server.close()
    server.closeAllConnections()
    await removeSites()
    delete process.env[compiledFolder]
    removeCompiled()
  }
}

/** Begins to build a site of files below `content/`, or of the project’s own content, below a base path. */
function build({ base, content }: { base: string; content?: Record<string, string> }) {
  const site = smallSite(content)
  return { site, built: site.run('build', { env: { BASE_PATH: base } }) }
}

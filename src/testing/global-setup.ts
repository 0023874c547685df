import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { TestProject } from 'vitest/node'
import { compiledFolder, smallSite } from './small-site.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where test files ask for a site by its base path and its content. */
    sharedSites: string
  }
}

/** What a test file asks for: files below `content/`, or the project’s own, below a base path. */
type Wanted = { base: string; content?: Record<string, string> }

/** A copy of this project, and how its build went. */
type BuiltCopy = { folder: string; failure: string; remove(): void }

/**
 * Lets all test files of a run share what costs time, and removes it when the run ends.
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

  const sites = new Map<string, Promise<BuiltCopy>>()
  const removeSites = async () => {
    const all = [...sites.values()]
    sites.clear()
    for (const site of await Promise.all(all)) site.remove()
  }
  const server = createServer(async (request, response) => {
    const wanted = await text(request)
    const site = sites.get(wanted) ?? build(JSON.parse(wanted) as Wanted)
    sites.set(wanted, site)
    const { folder, failure } = await site
    response.writeHead(failure ? 500 : 200).end(failure || folder)
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

async function build({ base, content }: Wanted): Promise<BuiltCopy> {
  let remove = () => {}
  try {
    const site = smallSite(content)
    remove = site.remove
    const { code, output } = await site.run('build', { env: { BASE_PATH: base } })
    return { folder: join(site.root, 'dist'), failure: code === 0 ? '' : output || 'The build failed.', remove }
  } catch (error) {
    return { folder: '', failure: error instanceof Error ? (error.stack ?? error.message) : String(error), remove }
  }
}

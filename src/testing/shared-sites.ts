import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { TestProject } from 'vitest/node'
import { smallSite } from './small-site.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where test files ask for a site by its base path and its content. */
    sharedSites: string
  }
}

/** What a test file asks for. */
interface Wanted {
  base: string
  /** Files below `content/`; without them the project's own. */
  content?: Record<string, string>
}

/** A copy of this project, and how its build went. */
interface Built {
  folder: string
  failure: string
  remove(): void
}

/**
 * Builds a site once for all test files of a run: of each content, below each base path that one asks for, when it first does. Test files
 * run in other processes: they ask over HTTP, and are answered with the folder, or with what the build said when it failed. The
 * sites are removed when the run ends.
 */
export async function setup(project: Pick<TestProject, 'provide' | 'onTestsRerun'>): Promise<() => Promise<void>> {
  const sites = new Map<string, Promise<Built>>()
  const forget = async () => {
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
  project.onTestsRerun(forget)
  return async () => {
    server.close()
    server.closeAllConnections()
    await forget()
  }
}

async function build({ base, content }: Wanted): Promise<Built> {
  let remove = () => {}
  try {
    const site = smallSite(content)
    remove = site.remove
    const { code, output } = await site.run('build', { env: { BASE_PATH: base } })
    return { folder: join(site.root, 'dist'), failure: code === 0 ? '' : output || 'The build failed.', remove }
  } catch (error) {
    // Whoever asked is told, and fails.
    return { folder: '', failure: error instanceof Error ? (error.stack ?? error.message) : String(error), remove }
  }
}

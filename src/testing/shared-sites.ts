import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { smallSite } from './small-site.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where test files ask for a site by its base path. */
    sharedSites: string
  }
}

/** A copy of this project, and how its build went. */
interface Built {
  folder: string
  failure: string
  remove(): void
}

/**
 * Builds this project's own site once for all test files of a run, below each base path that one asks for, when it first does. Test files
 * are processes of their own: they ask over HTTP, and are answered with the folder, or with what the build said when it failed. The
 * sites are removed when the run ends.
 */
export async function setup(project: Pick<TestProject, 'provide' | 'onTestsRerun'>): Promise<() => Promise<void>> {
  const sites = new Map<string, Promise<Built>>()
  const forget = async () => {
    const all = [...sites.values()]
    sites.clear()
    for (const site of await Promise.all(all)) site.remove()
  }
  const server = createServer(async ({ url = '/' }, response) => {
    if (!sites.has(url)) sites.set(url, build(url))
    const { folder, failure } = (await sites.get(url)) ?? { folder: '', failure: 'No site' }
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

async function build(base: string): Promise<Built> {
  const { root, run, remove } = smallSite()
  const { code, output } = await run('build', { env: { BASE_PATH: base } })
  return { folder: join(root, 'dist'), failure: code === 0 ? '' : output || 'The build failed.', remove }
}

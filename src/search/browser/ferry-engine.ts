import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll } from 'vitest'
import { ferryArchive, ferrySpellings } from '../ferry-archive.ts'
import { buildSearchIndex } from '../index/build-index.ts'
import { serveIndex } from '../index/serve-index.ts'
import { writeSearchIndex } from '../index/write-index.ts'
import { openEngine, type Places } from './engine.ts'
import { type IndexParts, indexParts } from './index-parts.ts'
import type { PagefindModule } from './pagefind-module.ts'
import type { Answer, Narrowing, Query } from './protocol.ts'

/** A query as tests write it: one id or several. */
export type Chosen = { words?: string } & Pick<Query, 'asTyped' | 'by'> & Partial<Record<Narrowing, string | string[]>>

/**
 * Opens the index over the fictional ferry articles, for one file of tests. Pagefind's own module runs as it does in the worker, where there is no
 * window either.
 *
 * @returns what gives that which was opened, once tests run
 */
export function overFerryIndex<Opened>(
  open: (pagefind: PagefindModule, parts: IndexParts, places: Places) => Promise<Opened>,
  content?: Record<string, string>,
): () => Opened {
  const archive = ferryArchive(content)
  const index = serveIndex('/', () => buildSearchIndex(archive, ferrySpellings))
  const server = createServer((request, response) => index.middleware(request, response, () => response.writeHead(404).end()))
  let folder: string
  let opened: Opened
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verbatim-search-'))
    await writeSearchIndex(await buildSearchIndex(archive, ferrySpellings), folder)
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    const { port } = server.address() as AddressInfo
    const pagefind: PagefindModule = await import(pathToFileURL(join(folder, 'pagefind/pagefind.js')).href)
    const parts = indexParts((file) => readFile(join(folder, 'pagefind', file), 'utf8'))
    opened = await open(pagefind, parts, { index: `http://127.0.0.1:${port}/pagefind/`, site: '/sub/path/' })
  })
  afterAll(async () => {
    server.close()
    server.closeAllConnections()
    await rm(folder, { recursive: true })
  })
  return () => opened
}

/** The engine over the fictional ferry articles, for one file of tests. */
export function ferryEngine(): {
  answer(query: Chosen, count?: number): Promise<Answer>
  /** The labels of what a query finds. */
  labels(query: Chosen, count?: number): Promise<string[]>
} {
  const engine = overFerryIndex(openEngine)
  const answer = ({ words = '', asTyped, by, ...chosen }: Chosen, count = 10) =>
    engine().answer({
      query: {
        words,
        ...(asTyped && { asTyped }),
        ...(by && { by }),
        ...Object.fromEntries(Object.entries(chosen).map(([facet, ids]) => [facet, [ids].flat()])),
      },
      count,
    })
  return { answer, labels: async (query, count = 100) => (await answer(query, count)).results.map(({ url }) => url.replace(/^.*#/, '')) }
}

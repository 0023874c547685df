import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll } from 'vitest'
import { openEngine } from '../search/browser/engine.ts'
import { type IndexParts, indexParts } from '../search/browser/index-parts.ts'
import type { IndexLocation } from '../search/browser/index-worker.ts'
import type { PagefindModule } from '../search/browser/pagefind-module.ts'
import type { Answer, Query } from '../search/browser/protocol.ts'
import type { FacetName } from '../search/facets.ts'
import { buildSearchIndex, writeSearchIndex } from '../search/index/build-index.ts'
import { serveIndex } from '../search/index/serve-index.ts'
import { readSearchWords } from '../search/index/spellings.ts'
import { searchArchive, searchSpellings } from './search-content.ts'

/** A query as tests write it: one id or several. */
type TestQuery = { words?: string } & Pick<Query, 'asTyped' | 'by'> & Partial<Record<FacetName, string | string[]>>

/**
 * Opens the index over the fictional ferry articles, for one file of tests. Pagefind's own module runs as it does in the worker, where there is no
 * window either.
 *
 * @returns a function that gives what was opened, once tests run
 */
export function withSearchIndex<Opened>(
  open: (pagefind: PagefindModule, parts: IndexParts, location: IndexLocation) => Promise<Opened>,
  content?: Record<string, string>,
): () => Opened {
  const archive = searchArchive(content)
  const spellings = content ? readSearchWords(content['search-words.txt'] ?? '') : searchSpellings
  const index = serveIndex('/', () => buildSearchIndex(archive, spellings))
  const server = createServer((request, response) => index.middleware(request, response, () => response.writeHead(404).end()))
  let folder: string
  let opened: Opened
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verbatim-search-'))
    await writeSearchIndex(await buildSearchIndex(archive, spellings), folder)
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

/** The engine over content, or over the fictional ferry articles, for one file of tests. */
export function testEngine(content?: Record<string, string>) {
  const engine = withSearchIndex(openEngine, content)
  const answer = ({ words = '', asTyped, by, ...chosen }: TestQuery, count = 10): Promise<Answer> => {
    const facets = Object.fromEntries(Object.entries(chosen).map(([facet, ids]) => [facet, [ids].flat()]))
    return engine()({ query: { words, ...(asTyped && { asTyped }), ...(by && { by }), ...facets }, count })
  }
  /** The labels of what a query finds. */
  const labels = async (query: TestQuery, count = 100): Promise<string[]> =>
    (await answer(query, count)).results.map(({ url }) => url.replace(/^.*#/, ''))
  return { answer, labels }
}

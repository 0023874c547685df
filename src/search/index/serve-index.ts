import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname } from 'node:path'
import type { IndexFile } from '../pagefind-files/pagefind-file.ts'
import { indexFolder } from './build-index.ts'

/** The search index as `astro dev` serves it: from memory, and built again at the first request after a change. */
export interface ServedIndex {
  /** Answers requests for the index's files; passes all others on. */
  middleware(request: IncomingMessage, response: ServerResponse, next: () => void): void
  /** The content changed: the next request gets a new index. */
  forget(): void
}

/**
 * Serves a search index below a site's folder.
 *
 * @param base the site's folder, with a slash at both ends
 * @param build builds the index, as `buildSearchIndex` does
 */
export function serveIndex(base: string, build: () => Promise<IndexFile[]>): ServedIndex {
  let files: Promise<Map<string, Uint8Array>> | undefined
  const builtFiles = () => {
    files ??= build().then((built) => new Map(built.map(({ path, content }) => [path, content])))
    const current = files
    // After a failure the next request builds again: content may be fixed without a notice of the change. A newer build stays.
    current.catch(() => {
      if (files === current) files = undefined
    })
    return current
  }
  return {
    middleware(request, response, next) {
      const path = (request.url ?? '').replace(/\?.*$/, '')
      // Vite takes the base off the addresses that it passes on.
      const folder = [`${base}${indexFolder}/`, `/${indexFolder}/`].find((start) => path.startsWith(start))
      if (folder === undefined) return next()
      const name = path.slice(folder.length)
      builtFiles().then(
        (built) => answer(response, name, built.get(name)),
        (error: unknown) => {
          console.error(error instanceof Error ? error.message : error)
          response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end(String(error))
        },
      )
    },
    forget() {
      files = undefined
    },
  }
}

const types: Partial<Record<string, string>> = { '.js': 'text/javascript; charset=utf-8', '.json': 'application/json' }

function answer(response: ServerResponse, name: string, content: Uint8Array | undefined): void {
  if (!content) return void response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not in the search index')
  const type = types[extname(name)] ?? 'application/octet-stream'
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' }).end(content)
}

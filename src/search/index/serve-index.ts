import type { IncomingMessage, ServerResponse } from 'node:http'
import { indexFolder } from '../index-folder.ts'
import type { IndexFile } from './build-index.ts'

/** The search index as `astro dev` serves it: from memory, and made anew when it is asked for after a change. */
export interface ServedIndex {
  /** Answers requests for the index's files; hands all others on. */
  middleware(request: IncomingMessage, response: ServerResponse, next: () => void): void
  /** The content changed: the next request gets a new index. */
  forget(): void
}

/**
 * Serves a search index below a site's folder.
 *
 * @param base the site's folder, with a slash at both ends
 * @param build makes the index, as `buildSearchIndex` does
 */
export function serveIndex(base: string, build: () => Promise<IndexFile[]>): ServedIndex {
  const prefix = `${base}${indexFolder}/`
  let files: Promise<Map<string, Uint8Array>> | undefined
  // A build that fails is tried again at the next request: content may be fixed without a change that is told to us.
  const built = () => {
    if (files) return files
    const begun: Promise<Map<string, Uint8Array>> = build().then(
      (made) => new Map(made.map(({ path, content }) => [path, content])),
      (error: unknown) => {
        // After a change a newer one may have been begun.
        if (files === begun) files = undefined
        throw error
      },
    )
    files = begun
    return begun
  }
  return {
    middleware(request, response, next) {
      const path = (request.url ?? '').replace(/\?.*$/, '')
      // Vite takes the base off the addresses that it hands on.
      const name = [prefix, `/${indexFolder}/`].filter((start) => path.startsWith(start)).map((start) => path.slice(start.length))[0]
      if (name === undefined) return next()
      built().then(
        (made) => answer(response, name, made.get(name)),
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

function answer(response: ServerResponse, name: string, content: Uint8Array | undefined): void {
  if (!content) return void response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not in the search index')
  const type = name.endsWith('.js')
    ? 'text/javascript; charset=utf-8'
    : name.endsWith('.json')
      ? 'application/json'
      : 'application/octet-stream'
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' }).end(content)
}

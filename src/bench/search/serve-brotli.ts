import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

/** A folder served as a good static host would: each file with brotli where that makes it smaller. */
export interface BrotliServer {
  address: string
  /** What was sent since it was last asked: bytes with headers, and requests. Bytes of files whose path matches `apart` are counted apart. */
  sent(apart?: RegExp): { bytes: number; requests: number; apart: number }
  close(): Promise<void>
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
}

/** Serves a folder on this machine alone. The browser may not cache anything from one page to the next, so that every new page begins cold. */
export async function serveBrotli(folder: string): Promise<BrotliServer> {
  const cache = new Map<string, { body: Uint8Array; isSmall: boolean }>()
  let log: { path: string; bytes: number }[] = []
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent((request.url ?? '/').replace(/\?.*$/, '')))
    const file = join(folder, path)
    if (!file.startsWith(folder) || !extname(file) || !existsSync(file)) return response.writeHead(404).end()
    const { body, isSmall } = cache.get(file) ?? compress(readFileSync(file))
    cache.set(file, { body, isSmall })
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'content-length': body.length,
      'cache-control': 'no-cache',
      ...(isSmall && { 'content-encoding': 'br' }),
    })
    const before = response.socket?.bytesWritten ?? 0
    const entry = { path, bytes: body.length }
    log.push(entry)
    return response.end(body, () => {
      entry.bytes = Math.max(entry.bytes, (response.socket?.bytesWritten ?? 0) - before)
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    sent(apart = /^$/) {
      const { true: others = [], false: counted = [] } = Object.groupBy(log, ({ path }) => `${apart.test(path)}` as const)
      const sum = (list: typeof log) => list.reduce((all, { bytes }) => all + bytes, 0)
      log = []
      return { bytes: sum(counted), requests: counted.length, apart: sum(others) }
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

function compress(body: Uint8Array): { body: Uint8Array; isSmall: boolean } {
  const small = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
  const isSmall = small.length < body.length * 0.98
  return { body: isSmall ? small : body, isSmall }
}

import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

/** A folder served as a good static host would: each file with brotli where that makes it smaller. */
export interface BrotliServer {
  address: string
  /** What was sent since the last call: bytes with headers, and requests. Bytes of files whose path matches `apart` are counted apart. */
  sent(apart?: RegExp): { bytes: number; requests: number; apart: number }
  close(): Promise<void>
}

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json', '.txt': 'text/plain' }

/** Serves a folder on this machine only. The browser may not reuse anything it has cached, so that every new page begins cold. */
export async function serveBrotli(folder: string): Promise<BrotliServer> {
  const cache = new Map<string, ReturnType<typeof compress>>()
  let log: { path: string; bytes: number }[] = []
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').replace(/\?.*$/, ''))
    const file = join(folder, path)
    if (!extname(file) || !existsSync(file)) return response.writeHead(404).end()
    const { body, isCompressed } = cache.get(file) ?? compress(readFileSync(file))
    cache.set(file, { body, isCompressed })
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'content-length': body.length,
      'cache-control': 'no-cache',
      ...(isCompressed && { 'content-encoding': 'br' }),
    })
    const before = response.socket?.bytesWritten ?? 0
    const entry = { path, bytes: body.length }
    log.push(entry)
    return response.end(body, () => {
      entry.bytes = Math.max(entry.bytes, (response.socket?.bytesWritten ?? 0) - before)
    })
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    sent(apart = /^$/) {
      const { true: others = [], false: counted = [] } = Object.groupBy(log, ({ path }) => `${apart.test(path)}` as const)
      const sum = (list: typeof log) => list.reduce((all, { bytes }) => all + bytes, 0)
      log = []
      return { bytes: sum(counted), requests: counted.length, apart: sum(others) }
    },
    close: async () => {
      server.closeAllConnections()
      await once(server.close(), 'close')
    },
  }
}

function compress(body: Uint8Array): { body: Uint8Array; isCompressed: boolean } {
  const small = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
  const isCompressed = small.length < body.length * 0.98
  return { body: isCompressed ? small : body, isCompressed }
}

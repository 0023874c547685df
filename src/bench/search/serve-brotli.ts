import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

/** What a page has been sent. */
export interface Sent {
  /** Bytes with headers, as they go over the line. */
  bytes: number
  requests: number
}

/** A folder served as a good static host would: each file with brotli where that makes it smaller. */
export interface BrotliServer {
  address: string
  /** What was sent since it was last asked; files whose path matches are counted apart. */
  sent(apart?: RegExp): Sent & { apart: number }
  close(): Promise<void>
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
}

/** Serves on this machine alone. Nothing may be kept by the browser but within a page, so that every fresh page begins cold. */
export async function serveBrotli(folder: string): Promise<BrotliServer> {
  const packed = new Map<string, { body: Uint8Array; encoding: string | undefined }>()
  let log: { path: string; bytes: number }[] = []
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent((request.url ?? '/').replace(/\?.*$/, '')))
    const file = join(folder, path)
    if (!file.startsWith(folder) || !existsSync(file) || path.endsWith('/')) {
      response.writeHead(404).end()
      return
    }
    const known = packed.get(file) ?? pack(readFileSync(file))
    packed.set(file, known)
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'content-length': known.body.length,
      'cache-control': 'no-cache',
      ...(known.encoding && { 'content-encoding': known.encoding }),
    })
    const before = response.socket?.bytesWritten ?? 0
    const entry = { path, bytes: known.body.length }
    log.push(entry)
    response.end(known.body, () => {
      entry.bytes = Math.max(entry.bytes, (response.socket?.bytesWritten ?? 0) - before)
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    sent(apart) {
      const isApart = ({ path }: { path: string }) => apart?.test(path) ?? false
      const bytes = (list: typeof log) => list.reduce((sum, one) => sum + one.bytes, 0)
      const [ours, others] = [log.filter((one) => !isApart(one)), log.filter(isApart)]
      log = []
      return { bytes: bytes(ours), requests: ours.length, apart: bytes(others) }
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

function pack(body: Uint8Array): { body: Uint8Array; encoding: string | undefined } {
  const small = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
  return small.length < body.length * 0.98 ? { body: small, encoding: 'br' } : { body, encoding: undefined }
}

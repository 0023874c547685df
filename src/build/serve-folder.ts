import { once } from 'node:events'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, sep } from 'node:path'
import sirv from 'sirv'
import { CommandError } from '../model/command-error.ts'

/** A folder being served. */
export interface Served {
  /** The address of the site's front page. */
  address: string
  close(): Promise<void>
}

/**
 * Serves a built site as a static host would: `index.html` for a folder's address, `404.html` for an unknown one.
 *
 * @param base the folder that the site is in, with a slash at both ends
 * @param port the port, or the first free one of the twenty after it; 0 takes any
 * @param host the address to listen on; by default, only this machine can connect
 * @throws CommandError when it cannot listen there
 */
export async function serveFolder({
  folder,
  base,
  port,
  host = '127.0.0.1',
}: {
  folder: string
  base: string
  port: number
  host?: string
}): Promise<Served> {
  const files = sirv(folder, { dev: true, etag: true })
  const server = createServer((request, response) => {
    const url = request.url ?? '/'
    if (url === '/' && base !== '/') return response.writeHead(302, { location: base }).end()
    if (!url.startsWith(base)) return notFound()
    request.url = url.slice(base.length - 1)
    const file = fileWithSign(folder, request.url)
    if (file) return response.writeHead(200).end(readFileSync(file))
    files(request, response, notFound)
    function notFound() {
      const page = join(folder, '404.html')
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(existsSync(page) ? readFileSync(page) : 'Not found')
    }
  })
  const taken = await listen(server, port, host)
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${taken}${base}`,
    close: () =>
      new Promise((done, fail) => {
        server.close((error) => (error ? fail(error) : done()))
        server.closeAllConnections()
      }),
  }
}

/** A file whose name has a `#` or a `?`, which the file server does not find. Browsers recognize a picture without being told its type. */
function fileWithSign(folder: string, path: string): string | undefined {
  if (!/^[^?]*%(?:23|3F)/i.test(path)) return undefined
  try {
    const file = join(folder, decodeURIComponent(path))
    return file.startsWith(folder + sep) && statSync(file).isFile() ? file : undefined
  } catch {
    return undefined
  }
}

async function listen(server: Server, port: number, host: string): Promise<number> {
  for (let next = port; ; next++)
    try {
      await once(server.listen(next, host), 'listening')
      return (server.address() as AddressInfo).port
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'EADDRINUSE' && next < port + 20) continue
      throw new CommandError(`Cannot listen on ${host}, port ${next}: ${code}.`, 'choose another port, or another host.', 2)
    }
}

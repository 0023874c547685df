import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test, vi } from 'vitest'
import { type ServedIndex, serveIndex } from './serve-index.ts'

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

/** Serves an index as a development server does, and fetches from it. */
async function fetcher(index: ServedIndex): Promise<(path: string) => Promise<{ status: number; type: string | null; text: string }>> {
  const server = createServer((request, response) => index.middleware(request, response, () => response.writeHead(418).end()))
  closing.push(() => server.close())
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return async (path) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`)
    return { status: response.status, type: response.headers.get('content-type'), text: await response.text() }
  }
}

const encoded = (text: string) => new TextEncoder().encode(text)

test('the index is served below the site’s folder, and nothing else is', async () => {
  const get = await fetcher(serveIndex('/sub/path/', async () => [{ path: 'pagefind.js', content: encoded('export {}') }]))
  expect(await get('/sub/path/pagefind/pagefind.js?import')).toEqual({
    status: 200,
    type: 'text/javascript; charset=utf-8',
    text: 'export {}',
  })
  expect((await get('/sub/path/pagefind/other.js')).status).toBe(404)
  expect((await get('/sub/path/articles/')).status).toBe(418)
})

test('the index is built at the first request, and again after a change', async () => {
  const build = vi.fn(async () => [{ path: 'facets.json', content: encoded(`${build.mock.calls.length}`) }])
  const index = serveIndex('/', build)
  const get = await fetcher(index)
  expect(build).not.toHaveBeenCalled()
  expect((await get('/pagefind/facets.json')).text).toBe('1')
  expect((await get('/pagefind/facets.json')).text).toBe('1')
  index.forget()
  expect((await get('/pagefind/facets.json')).text).toBe('2')
})

test('the failure of an older build does not discard a newer index', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  let fail = () => {}
  const build = vi
    .fn(async () => [{ path: 'facets.json', content: encoded(`${build.mock.calls.length}`) }])
    .mockImplementationOnce(() => new Promise((_, reject) => (fail = () => reject(new Error('older content')))))
  const index = serveIndex('/', build)
  const get = await fetcher(index)
  const older = get('/pagefind/facets.json')
  await vi.waitFor(() => expect(build).toHaveBeenCalledTimes(1))
  index.forget()
  expect((await get('/pagefind/facets.json')).text).toBe('2')
  fail()
  expect((await older).status).toBe(500)
  expect((await get('/pagefind/facets.json')).text).toBe('2')
})

test('a failed build is reported in words, and tried again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const build = vi.fn(async () => [{ path: 'facets.json', content: encoded('{}') }]).mockRejectedValueOnce(new Error('no content'))
  const get = await fetcher(serveIndex('/', build))
  expect(await get('/pagefind/facets.json')).toMatchObject({ status: 500, text: 'Error: no content' })
  expect((await get('/pagefind/facets.json')).status).toBe(200)
})

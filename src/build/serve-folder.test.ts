import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Served, serveFolder } from './serve-folder.ts'

const folder = mkdtempSync(join(tmpdir(), 'verbatim-serve-'))
const served: Served[] = []
const serve = async (base: string, port = 0) => {
  const one = await serveFolder({ folder, base, port })
  served.push(one)
  return one.address
}

beforeAll(() => {
  mkdirSync(join(folder, 'people'))
  writeFileSync(join(folder, 'index.html'), 'front')
  writeFileSync(join(folder, 'people/index.html'), 'people')
  writeFileSync(join(folder, '404.html'), 'not here')
  for (const name of ['pier#1.txt', '50%.txt', 'brücke 1.txt']) writeFileSync(join(folder, 'people', name), name)
})
afterAll(async () => {
  await Promise.all(served.map((one) => one.close()))
  rmSync(folder, { recursive: true, force: true })
})

test('a folder’s address gives its page, an unknown one the 404 page', async () => {
  const address = await serve('/')
  expect(await (await fetch(`${address}people/`)).text()).toBe('people')
  const missing = await fetch(`${address}nothing/`)
  expect([missing.status, await missing.text()]).toEqual([404, 'not here'])
})

test('a site in a folder answers there, and the root redirects to it', async () => {
  const address = await serve('/sub/path/')
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/sub\/path\/$/)
  expect(await (await fetch(address)).text()).toBe('front')
  expect((await fetch(new URL('/people/', address))).status).toBe(404)
  expect((await fetch(new URL('/', address))).url).toBe(address)
})

test('when a port is taken, the next one is used', async () => {
  const first = new URL(await serve('/'))
  const second = new URL(await serve('/', Number(first.port)))
  expect(Number(second.port)).toBeGreaterThan(Number(first.port))
})

test('a host that cannot be listened on is reported', async () => {
  await expect(serveFolder({ folder, base: '/', port: 0, host: '192.0.2.1' })).rejects.toThrow('Cannot listen on 192.0.2.1')
})

test('a file with signs in its name is found by its encoded address', async () => {
  const address = await serve('/')
  for (const [encoded, name] of [
    ['pier%231', 'pier#1'],
    ['50%25', '50%'],
    ['br%C3%BCcke%201', 'brücke 1'],
  ])
    expect(await (await fetch(`${address}people/${encoded}.txt`)).text()).toBe(`${name}.txt`)
})

test('nothing outside the folder is served', async () => {
  const address = await serve('/')
  expect((await fetch(`${address}..%2f..%2fetc/passwd`)).status).toBe(404)
  expect((await fetch(`${address}..%2f..%2fetc/pass%23/..%2fpasswd`)).status).toBe(404)
})

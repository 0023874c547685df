import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openBrowser, unpackBrowser } from './browser.ts'

let server: Server
let address: string

beforeEach(async () => {
  const page = `<title>before</title><button onclick="document.title = 'after'">Go on</button>`
  server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(page)).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
})

afterEach(() => void server.close())

async function goOn(page: Page): Promise<void> {
  await page.goto(address)
  await page.getByRole('button', { name: 'Go on' }).click()
  expect(await page.title()).toBe('after')
}

test('the browser reads pages of this machine and no others', async () => {
  await using browser = await openBrowser()
  const page = await browser.newPage()
  await goOn(page)
  await expect(page.goto('http://verbatim.example/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED')
})

test.runIf(process.platform === 'linux' && process.arch === 'x64')('the browser that comes with npm works alike', async () => {
  const { executablePath, env } = await unpackBrowser()
  vi.stubEnv('CHROME_PATH', executablePath)
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
  await using browser = await openBrowser()
  await goOn(await browser.newPage())
})

// Tests of other files begin in the same process, before anything is put back.
afterEach(() => vi.unstubAllEnvs())

test('a CHROME_PATH without a program is reported at once', async () => {
  vi.stubEnv('CHROME_PATH', '/nowhere/chrome')
  await expect(openBrowser()).rejects.toThrow('CHROME_PATH is /nowhere/chrome, where no program is')
})

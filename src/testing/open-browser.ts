import { type Browser, chromium } from 'playwright-core'
import { findBrowser } from './find-browser.ts'

/** Flags for a browser that runs as any user, draws without a graphics card and asks nobody but this machine for anything. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
]

/** Starts a headless Chromium for a test, which closes it. Only pages on `127.0.0.1` can be reached. */
export async function openBrowser(): Promise<Browser> {
  const { executablePath, args, env } = await findBrowser()
  return chromium.launch({ executablePath, headless: true, args: [...quiet, ...args], env: { ...process.env, ...env } })
}

import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type Browser, chromium, type LaunchOptions } from 'playwright-core'

/** Flags for a browser that runs as any user, draws without a graphics card and makes no requests beyond this machine. */
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

/** A Chromium finds words on a page by the rules of the system's language; without one ("C", "POSIX") it finds none. */
const language = { LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' }

/** What Playwright needs in order to start a Chromium. */
type Start = Pick<LaunchOptions, 'executablePath' | 'channel' | 'env'>

/** Chrome or Edge where they usually are, Chromium of a Linux system, and Playwright's own. */
const systemBrowsers: Start[] = [
  ...[{ channel: 'chrome' }, { channel: 'msedge' }],
  ...['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'].map((executablePath) => ({ executablePath })),
  {},
]

/**
 * Starts a headless Chromium for a test, which closes it. Only pages on `127.0.0.1` can be reached.
 *
 * It is the one that `CHROME_PATH` names, or the one that comes with npm (Linux on x64 only), which is the same for everybody and draws no windows:
 * it renders a page in a third of the time that a desktop browser takes. Elsewhere it is one that the system has, or Playwright's own. Throws an error that
 * says what to do when there is none.
 */
export async function openBrowser(): Promise<Browser> {
  const { CHROME_PATH } = process.env
  if (CHROME_PATH) {
    if (existsSync(CHROME_PATH)) return start({ executablePath: CHROME_PATH })
    throw new Error(`CHROME_PATH is ${CHROME_PATH}, where no program is: set it to a Chromium or Chrome, or unset it.`)
  }
  if (process.platform === 'linux' && process.arch === 'x64') return start(await unpackBrowser())
  for (const browser of systemBrowsers) {
    const started = await start(browser).catch(() => undefined)
    if (started) return started
  }
  throw new Error('No browser for the tests: install Chromium or Chrome, or set CHROME_PATH to one.')
}

function start({ env, ...browser }: Start): Promise<Browser> {
  return chromium.launch({ ...browser, headless: true, args: quiet, env: { ...process.env, ...language, ...env } })
}

const modules = new URL('../../node_modules/', import.meta.url)

/**
 * Unpacks the Chromium that comes with npm, and the system libraries and fonts that it needs on a bare Linux. This takes a few
 * seconds once for each version; the files stay below `node_modules/.cache` for the next time.
 */
export async function unpackBrowser(): Promise<{ executablePath: string; env: Record<string, string> }> {
  const manifest = await readFile(new URL('@sparticuz/chromium/package.json', modules), 'utf8')
  const { version } = JSON.parse(manifest) as { version: string }
  const cache = fileURLToPath(new URL('.cache/', modules))
  const folder = join(cache, `chromium-${version}`)
  if (!existsSync(folder)) await unpackInto(folder, cache)
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  }
}

/** Test files run side by side: each unpacks into a folder of its own, and the first that is done gives it its name. */
async function unpackInto(folder: string, cache: string): Promise<void> {
  await mkdir(cache, { recursive: true })
  const own = await mkdtemp(join(cache, 'unpacking-'))
  // The package writes to the folder for temporary files and sets variables of its process, hence a process of its own. It gives
  // out the system libraries only where it believes that it runs on Amazon's Lambda.
  const env = { ...process.env, TMPDIR: own, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' }
  const program = "import chromium from '@sparticuz/chromium'; await chromium.executablePath()"
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], { env, cwd: fileURLToPath(modules) })
  // Its own list of font folders names only Lambda's.
  const fonts = '<fontconfig><dir prefix="relative">fonts</dir></fontconfig>\n'
  await writeFile(join(own, 'fonts.conf'), fonts)
  await rename(own, folder).catch(async (error: unknown) => {
    await rm(own, { recursive: true })
    if (!existsSync(folder)) throw error
  })
}

import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { FoundBrowser } from './find-browser.ts'

const modules = new URL('../../node_modules/', import.meta.url)

/**
 * Unpacks the Chromium that comes with npm, and the system libraries and fonts that it needs on a bare Linux. This takes a few
 * seconds once for each version; the files stay below `node_modules/.cache` for the next time.
 */
export async function unpackBrowser(): Promise<FoundBrowser> {
  const manifest = await readFile(new URL('@sparticuz/chromium/package.json', modules), 'utf8')
  const { version } = JSON.parse(manifest) as { version: string }
  const cache = fileURLToPath(new URL('.cache/', modules))
  const folder = join(cache, `chromium-${version}`)
  if (!existsSync(folder)) await unpackInto(folder, cache)
  return {
    executablePath: join(folder, 'chromium'),
    args: [],
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

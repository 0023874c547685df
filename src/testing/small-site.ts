import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** The environment variable that names the folder in which commands keep what Node has compiled. */
export const compiledFolder = 'VERBATIM_COMPILED'

const project = join(import.meta.dirname, '../..')

/** How a command ended, and all that it printed, both streams in one. */
export type Finished = { code: number | null; output: string }

export type SmallSite = ReturnType<typeof smallSite>

/**
 * Copies the project to a folder of its own, so that a test can build and break a site. `node_modules` is shared.
 *
 * @param content files below `content/`; the project's own content when there are none
 */
export function smallSite(content?: Record<string, string>) {
  const root = mkdtempSync(join(tmpdir(), 'verbatim-site-'))
  for (const name of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json', ...(content ? [] : ['content'])])
    if (existsSync(join(project, name)))
      cpSync(join(project, name), join(root, name), { recursive: true, filter: (path) => !path.endsWith('.test.ts') })
  // A junction needs no special rights on Windows; other systems ignore the word.
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'), 'junction')
  /** Writes a file below the copy's root. */
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  for (const [path, text] of Object.entries(content ?? {})) write(`content/${path}`, text)
  return {
    root,
    write,
    /** Runs one of the project's commands to its end. */
    async run(command: string, { env = {}, args = [] }: { env?: Record<string, string>; args?: string[] } = {}): Promise<Finished> {
      let output = ''
      const child = startCommand(root, command, args, env, (text) => {
        output += text
      })
      const [code] = await once(child, 'close')
      return { code, output }
    },
    remove: (): void => rmSync(root, { recursive: true, force: true }),
  }
}

/** Starts one of the project's commands; what it prints goes to `onOutput` as it comes. */
export function startCommand(root: string, command: string, args: string[], env: Record<string, string>, onOutput: (text: string) => void) {
  const child = spawn(
    process.execPath,
    ['--experimental-strip-types', '--disable-warning=ExperimentalWarning', join('src/cli', `${command}.ts`), ...args],
    {
      cwd: root,
      // Vitest's own variables would make Astro think that it runs in a test.
      env: {
        ...process.env,
        NODE_ENV: undefined,
        VITEST: undefined,
        SITE_URL: undefined,
        BASE_PATH: undefined,
        // Of the commands alone, and not of the processes that the tests run in: those write there when they end, which is too late.
        NODE_COMPILE_CACHE: process.env[compiledFolder] ?? process.env['NODE_COMPILE_CACHE'],
        ...env,
      },
    },
  )
  child.stdout.setEncoding('utf8').on('data', onOutput)
  child.stderr.setEncoding('utf8').on('data', onOutput)
  return child
}

import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Passage } from './corpus.ts'

/** What building an index took. */
export interface Built {
  seconds: number
  /** The most memory that was held at one time by the process and those that it began, in megabytes; as far as the system tells. */
  megabytes: number | undefined
}

/** Builds the index of each engine over the passages, one after another, each in a process of its own. */
export async function buildIndexes(names: readonly string[], passages: readonly Passage[], folder: string): Promise<Map<string, Built>> {
  const file = join(folder, 'passages.json')
  writeFileSync(file, JSON.stringify(passages))
  const built = new Map<string, Built>()
  for (const name of names) built.set(name, await run(name, file, folder))
  return built
}

function run(name: string, file: string, folder: string): Promise<Built> {
  const script = join(import.meta.dirname, 'build-engine.ts')
  const child = spawn(process.execPath, ['--experimental-strip-types', '--disable-warning=ExperimentalWarning', script, name, file, folder])
  let [output, errors, most] = ['', '', 0]
  child.stdout.on('data', (text: Buffer) => {
    output += text.toString()
  })
  child.stderr.on('data', (text: Buffer) => {
    errors += text.toString()
  })
  const timer = setInterval(() => {
    most = Math.max(most, memoryOf(child.pid))
  }, 50)
  return new Promise((done, fail) => {
    child.on('close', (code) => {
      clearInterval(timer)
      const line = output.trim().split('\n').at(-1) ?? ''
      if (code !== 0) return fail(new Error(`${name} could not be built:\n${errors}`))
      done({ seconds: (JSON.parse(line) as { seconds: number }).seconds, megabytes: most ? Math.round(most / 1024) : undefined })
    })
  })
}

/** What a process and those that it began hold in memory, in kilobytes; 0 where the system does not tell. */
function memoryOf(pid: number | undefined): number {
  const tasks = `/proc/${pid}/task`
  if (pid === undefined || !existsSync(tasks)) return 0
  try {
    const own = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
    const children = readdirSync(tasks).flatMap((task) =>
      readFileSync(`${tasks}/${task}/children`, 'utf8').trim().split(/\s+/).filter(Boolean),
    )
    return children.reduce((sum, child) => sum + memoryOf(Number(child)), own)
  } catch {
    // A process that ends while it is looked at.
    return 0
  }
}

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { nodeFlags } from '../measure.ts'
import type { PassageLine } from '../passages.ts'

/** What building an index took. */
export interface Built {
  seconds: number
  /** The most memory that the process and its child processes had at one time, in megabytes; only on Linux. */
  megabytes: number | undefined
}

/** Builds the index of each engine over the passages, one after another, each in a process of its own. */
export async function buildIndexes(programs: ReadonlySet<string>, passages: readonly PassageLine[], folder: string) {
  const file = join(folder, 'passages.json')
  writeFileSync(file, JSON.stringify(passages))
  const built = new Map<string, Built>()
  for (const program of programs) built.set(program, await buildIndex(program, file, folder))
  return built
}

async function buildIndex(program: string, file: string, folder: string): Promise<Built> {
  const child = spawn(process.execPath, [...nodeFlags, join(import.meta.dirname, 'build-engine.ts'), program, file, folder])
  let most = 0
  const timer = setInterval(() => {
    most = Math.max(most, memoryOf(child.pid))
  }, 50)
  const [output, errors, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  clearInterval(timer)
  if (code !== 0) throw new Error(`The index of ${program} could not be built:\n${errors}`)
  return { seconds: Number(output.trim().split('\n').at(-1)), megabytes: most ? Math.round(most / 1024) : undefined }
}

/** The memory of a process and its child processes in kilobytes; 0 where the system does not say. */
function memoryOf(pid: number | undefined): number {
  const tasks = `/proc/${pid}/task`
  if (pid === undefined || !existsSync(tasks)) return 0
  try {
    const own = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
    const children = readdirSync(tasks).flatMap((task) => readFileSync(`${tasks}/${task}/children`, 'utf8').match(/\d+/g) ?? [])
    return children.reduce((sum, child) => sum + memoryOf(Number(child)), own)
  } catch {
    // The process ended meanwhile.
    return 0
  }
}

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** How Node runs this project's TypeScript. */
export const nodeFlags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning']

/** Runs something with a new folder, which is removed afterwards. */
export async function inTemporaryFolder(run: (folder: string) => void | Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-bench-'))
  try {
    await run(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The value below which a given share of a list is. */
export function quantile(list: readonly number[], share: number): number {
  return list.toSorted((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))] ?? Number.NaN
}

/** The middle value; for an even number of values, the upper of the two in the middle. */
export function median(list: readonly number[]): number {
  return quantile(list, 0.5)
}

/** The median of a list, and the least and greatest value in brackets. */
export function formatRange(list: readonly number[], unit = '', digits = 2): string {
  const [least, most] = [Math.min(...list), Math.max(...list)]
  return `${median(list).toFixed(digits)}${unit} (${least.toFixed(digits)}–${most.toFixed(digits)})`
}

/**
 * Runs Node as a process of its own, from start to end.
 *
 * @param allowed exit statuses that are not a failure
 * @returns seconds, and what it printed
 * @throws when it ends with another status, so that no failure is timed
 */
export function runNode(args: readonly string[], { cwd = process.cwd(), allowed = [0] } = {}): { seconds: number; stdout: string } {
  const start = performance.now()
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    maxBuffer: 1 << 28,
  })
  const seconds = (performance.now() - start) / 1000
  if (!allowed.includes(status ?? -1)) throw new Error(`node ${args.join(' ')} ended with ${status}\n${stdout}${stderr}`)
  return { seconds, stdout }
}

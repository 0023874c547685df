import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Where builds are made, below the project's folder: on the same disk as `dist`, so that a finished one is only renamed. */
const workshop = '.build'

/** A new folder's path to make a build in; what builds that were broken off left there is removed. */
export function newBuildFolder(root: string): string {
  recoverFolder(root)
  const shop = join(root, workshop)
  mkdirSync(shop, { recursive: true })
  for (const name of readdirSync(shop)) {
    const pid = /^site-(\d+)$/.exec(name)?.[1]
    if (pid && !isRunning(Number(pid))) rmSync(join(shop, name), { recursive: true, force: true })
  }
  return join(shop, `site-${process.pid}`)
}

/** Puts a whole build in the place of `dist`: two renames, so that there is never a half-written one. */
export function swapIn(build: string, dist: string): void {
  const old = join(dirname(build), 'replaced')
  rmSync(old, { recursive: true, force: true })
  if (existsSync(dist)) renameSync(dist, old)
  try {
    renameSync(build, dist)
  } catch (error) {
    if (existsSync(old)) renameSync(old, dist)
    throw error
  }
  rmSync(old, { recursive: true, force: true })
}

/** Brings the last good site back when a machine went down between the two renames of a swap. */
export function recoverFolder(root: string): void {
  const [old, dist] = [join(root, workshop, 'replaced'), join(root, 'dist')]
  if (existsSync(old) && !existsSync(dist)) renameSync(old, dist)
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Another user's process may not be asked, but it is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

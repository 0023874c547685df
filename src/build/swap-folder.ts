import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { AstroIntegration } from 'astro'

/**
 * Makes builds in a temporary folder and swaps them in for `dist` when they are complete. A build that fails or is interrupted leaves the
 * last good site unchanged. It must be the last integration, because what others add at the end belongs to the build.
 */
export function swapInBuild(): AstroIntegration {
  const pathOf = (url: URL) => fileURLToPath(url).replace(/[\\/]$/, '')
  let dist = ''
  return {
    name: 'verbatim-swap-in-build',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return
        dist = pathOf(config.outDir)
        updateConfig({
          outDir: pathToFileURL(`${newBuildFolder(fileURLToPath(config.root))}/`),
          // Astro reads the content through a Vite server, which would look for dependencies to bundle for a browser.
          vite: { optimizeDeps: { noDiscovery: true } },
        })
      },
      'astro:build:done': ({ dir }) => swapIn(pathOf(dir), dist),
    },
  }
}

/** A path for a new build, in `.build`: on the same disk as `dist`, so that a rename is enough. Removes what interrupted builds left. */
export function newBuildFolder(root: string): string {
  const builds = join(root, '.build')
  const [replaced, dist] = [join(builds, 'replaced'), join(root, 'dist')]
  // The machine stopped between the two renames of a swap.
  if (existsSync(replaced) && !existsSync(dist)) renameSync(replaced, dist)
  mkdirSync(builds, { recursive: true })
  for (const name of readdirSync(builds)) {
    const pid = /^site-(\d+)$/.exec(name)?.[1]
    if (pid && !isRunning(Number(pid))) rmSync(join(builds, name), { recursive: true, force: true })
  }
  return join(builds, `site-${process.pid}`)
}

/** Replaces `dist` with a complete build, by two renames. */
export function swapIn(build: string, dist: string): void {
  const replaced = join(dirname(build), 'replaced')
  rmSync(replaced, { recursive: true, force: true })
  if (existsSync(dist)) renameSync(dist, replaced)
  try {
    renameSync(build, dist)
  } catch (error) {
    if (existsSync(replaced)) renameSync(replaced, dist)
    throw error
  }
  rmSync(replaced, { recursive: true, force: true })
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Another user’s process cannot be signalled, but it is running.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

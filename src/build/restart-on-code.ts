import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

/** The exit code by which a preview asks to be started again. */
export const restartCode = 75

/** The rooms whose code reads content and which Node loads itself: a running process keeps what it has loaded. */
export const loadedByNode = [
  'model',
  'comparison',
  'markdown',
  'language',
  'ledger',
  'archive',
  'views',
  'exports',
  'checks',
  'search',
  'build',
]

/** In `dev`, ends the process when code changed that it cannot load anew, so that nobody looks at pages made by old code. */
export function restartOnCode(): AstroIntegration {
  return {
    name: 'verbatim-restart',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const src = fileURLToPath(new URL('..', import.meta.url))
        server.watcher.on('all', (_event, path) => {
          const inRoom = loadedByNode.some((room) => path.startsWith(join(src, room) + sep))
          if (!inRoom || path.endsWith('.test.ts') || path.includes(`${sep}fixtures${sep}`)) return
          logger.info('The code that reads the content has changed: starting again.')
          process.exit(restartCode)
        })
      },
    },
  }
}

import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

/** The exit code with which a preview asks to be started again. */
export const restartCode = 75

/** The rooms that Node loads to read the content: a running process does not load their code again. */
export const loadedByNode = 'model comparison markdown language ledger archive views exports checks search build'.split(' ')

/** In `dev`, ends the process when code changed that it cannot load again, so that no page is made by old code. */
export function restartOnCode(): AstroIntegration {
  return {
    name: 'verbatim-restart-on-code',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const src = fileURLToPath(new URL('..', import.meta.url))
        server.watcher.on('all', (_event, path) => {
          const isLoaded = loadedByNode.some((room) => path.startsWith(join(src, room) + sep))
          if (!isLoaded || path.endsWith('.test.ts') || path.includes(`${sep}fixtures${sep}`)) return
          logger.info('The code that reads the content has changed: starting again.')
          process.exit(restartCode)
        })
      },
    },
  }
}

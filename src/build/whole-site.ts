import { fileURLToPath, pathToFileURL } from 'node:url'
import type { AstroIntegration } from 'astro'
import { newBuildFolder, swapIn } from './swap-folder.ts'

/**
 * Makes builds aside and puts them in the place of `dist` only when they are whole. A build that fails or is broken off leaves the
 * last good site as it was. It must be the last integration: what others add at the end of a build belongs to the whole.
 */
export function wholeSite(): AstroIntegration {
  let dist = ''
  return {
    name: 'verbatim-whole-site',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return
        dist = fileURLToPath(config.outDir)
        updateConfig({
          outDir: pathToFileURL(`${newBuildFolder(fileURLToPath(config.root))}/`),
          // Astro reads the content through a server of Vite's, which would look for dependencies to bundle for a browser that never comes.
          vite: { optimizeDeps: { noDiscovery: true } },
        })
      },
      'astro:build:done': ({ dir }) => swapIn(withoutSlash(fileURLToPath(dir)), withoutSlash(dist)),
    },
  }
}

function withoutSlash(path: string): string {
  return path.replace(/[\\/]$/, '')
}

import { fileURLToPath, pathToFileURL } from 'node:url'
import type { AstroIntegration } from 'astro'
import { newBuildFolder, swapIn } from './swap-folder.ts'

/** What else a build needs before it is whole, such as the search index. */
export type Finish = (folder: string) => Promise<void>

/**
 * Makes builds aside and puts them in the place of `dist` only when they are whole: pages, assets and whatever `finish` adds. A build
 * that fails or is broken off leaves the last good site as it was. It must be the last integration.
 */
export function wholeSite(finish: Finish): AstroIntegration {
  let dist = ''
  return {
    name: 'verbatim-whole-site',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return
        dist = fileURLToPath(config.outDir)
        updateConfig({ outDir: pathToFileURL(`${newBuildFolder(fileURLToPath(config.root))}/`) })
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir)
        await finish(folder)
        swapIn(folder.replace(/\/$/, ''), dist.replace(/\/$/, ''))
      },
    },
  }
}

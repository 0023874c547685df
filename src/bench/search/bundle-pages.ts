import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

/** The engines, each with its page and what its address says. */
export const engines = {
  ours: 'ours.html',
  Pagefind: 'pagefind.html',
  MiniSearch: 'minisearch.html',
  'MiniSearch, fuzzy + prefix': 'minisearch.html?fuzzy',
  FlexSearch: 'flexsearch.html',
} as const
export type EngineName = keyof typeof engines

/** Makes a page for each engine in a folder: its scripts, as small as a site's are, and nothing else. */
export async function bundlePages(folder: string): Promise<void> {
  const names = ['ours', 'pagefind', 'minisearch', 'flexsearch']
  await build({
    configFile: false,
    logLevel: 'error',
    root: import.meta.dirname,
    base: '/',
    worker: { format: 'es' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      modulePreload: false,
      rolldownOptions: {
        input: Object.fromEntries(names.map((name) => [name, join(import.meta.dirname, 'in-page', `${name}.ts`)])),
        output: { entryFileNames: '[name].js' },
      },
    },
  })
  for (const name of names)
    writeFileSync(join(folder, `${name}.html`), `<!doctype html><title>${name}</title><script type="module" src="/${name}.js"></script>`)
}

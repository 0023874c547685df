import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

/** The engines: the program that each is, its page, and whether it loads its whole index before it finds anything. */
export const engines = {
  ours: { program: 'ours', page: 'ours.html', loadsAll: false },
  Pagefind: { program: 'pagefind', page: 'pagefind.html', loadsAll: false },
  MiniSearch: { program: 'minisearch', page: 'minisearch.html', loadsAll: true },
  'MiniSearch, fuzzy + prefix': { program: 'minisearch', page: 'minisearch.html?fuzzy', loadsAll: true },
} as const
export type EngineName = keyof typeof engines

/** Writes a page for each program into a folder: its scripts, as small as a site's are, and nothing else. */
export async function bundlePages(folder: string): Promise<void> {
  const programs = [...new Set(Object.values(engines).map(({ program }) => program))]
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
        input: Object.fromEntries(programs.map((name) => [name, join(import.meta.dirname, 'pages', `${name}.ts`)])),
        output: { entryFileNames: '[name].js' },
      },
    },
  })
  for (const name of programs)
    writeFileSync(join(folder, `${name}.html`), `<!doctype html><title>${name}</title><script type="module" src="/${name}.js"></script>`)
}

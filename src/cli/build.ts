import { enableCompileCache } from 'node:module'
import { readOptions } from './read-options.ts'

// `npm run build`: the checks, then the site. Exit 0 with a new `dist`; 1 with the last good one left as it was.
// What Node has compiled of Astro and Vite is kept for the next build, as their own commands keep it, so they are loaded after this.
readOptions(
  'npm run build\n\nChecks the content, then builds the site into dist/. SITE_URL, BASE_PATH and REPORT_TO are read from the environment.',
  {},
)
enableCompileCache()
const { buildSite } = await import('../build/build-site.ts')
// Astro keeps the process alive after a build that failed on the way, so it is ended here.
process.exit((await buildSite(process.cwd())) ? 0 : 1)

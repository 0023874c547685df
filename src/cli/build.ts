import { enableCompileCache } from 'node:module'
import { readCommandLine } from './command.ts'

// Exit 0 with a new `dist`; 1 with the last good one unchanged.
readCommandLine({
  usage: 'npm run build',
  purpose: 'Checks the content, then builds the site in dist/. SITE_URL, BASE_PATH and REPORT_TO are read from the environment.',
})
// Before Astro and Vite are loaded, so that their compiled code is cached for the next build.
enableCompileCache()
const { buildSite } = await import('../build/build-site.ts')
// Astro keeps the process alive after a failed build.
process.exit((await buildSite(process.cwd())) ? 0 : 1)

import { buildSite } from '../publish/build-site.ts'

// `npm run build`: the checks, then the site. Exit 0 with a new `dist`; 1 with the last good one left as it was.
// Astro keeps the process alive after a build that failed on the way, so it is ended here.
process.exit((await buildSite(process.cwd())) ? 0 : 1)

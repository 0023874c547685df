import { buildSite } from '../publish/build-site.ts'

// `npm run build`: the checks, then the site. Exit 0 with a new `dist`; 1 with the last good one left as it was.
process.exitCode = (await buildSite(process.cwd())) ? 0 : 1

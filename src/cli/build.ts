import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

// `npm run build`: the checks, then the site. Exit 0 with a new `dist`; 1 with the last good one left as it was.
// Most of a small site's build goes into loading code: Node keeps what it compiled, by the code's own hash, beside the builds.
enableCompileCache(join(process.cwd(), '.build', 'compiled'))
const { buildSite } = await import('../publish/build-site.ts')
// Astro keeps the process alive after a build that failed on the way, so it is ended here.
process.exit((await buildSite(process.cwd())) ? 0 : 1)

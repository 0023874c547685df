import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildSite } from '../build/build-site.ts'
import { serveFolder } from '../build/serve-folder.ts'
import { site } from '../site.ts'

// `npm start`: builds the site and serves it until it is stopped (Ctrl+C). `npm start -- --port 8080 --host 0.0.0.0`.
const { values } = parseArgs({
  options: { port: { type: 'string', default: process.env['PORT'] ?? '4321' }, host: { type: 'string', default: '127.0.0.1' } },
})
if (await buildSite(process.cwd())) {
  const { address } = await serveFolder({
    folder: join(process.cwd(), 'dist'),
    base: site.base,
    port: Number(values.port),
    host: values.host,
  })
  console.log(`\nVerbatim is at ${address}\nStop it with Ctrl+C.`)
} else process.exit(1)

import { join } from 'node:path'
import { buildSite } from '../build/build-site.ts'
import { serveFolder } from '../build/serve-folder.ts'
import { site } from '../site.ts'
import { readOptions } from './read-options.ts'

// `npm start`: builds the site and serves it until it is stopped (Ctrl+C). `npm start -- --port 8080 --host 0.0.0.0`.
const usage = `npm start -- [options]

Builds the site and serves it until it is stopped with Ctrl+C.

  --port 4321        the port
  --host 127.0.0.1   the address to listen at`
const values = readOptions(usage, {
  port: process.env['PORT'] ?? '4321',
  host: '127.0.0.1',
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

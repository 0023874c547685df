import { parseArgs } from 'node:util'
import { dev } from 'astro'

// `npm run dev`: a live preview, drafts included, that reads the content again whenever a file is saved.
const { values } = parseArgs({
  options: { port: { type: 'string', default: process.env['PORT'] ?? '4321' }, host: { type: 'string', default: '127.0.0.1' } },
})
await dev({ root: process.cwd(), server: { port: Number(values.port), host: values.host } })

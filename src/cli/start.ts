import { join } from 'node:path'
import { buildSite } from '../build/build-site.ts'
import { serveFolder } from '../build/serve-folder.ts'
import { site } from '../site.ts'
import { runCommand } from './command.ts'

runCommand(
  {
    usage: 'npm start',
    purpose: 'Builds the site and serves it until you stop it with Ctrl+C.',
    options: {
      port: { type: 'number', default: Number(process.env['PORT'] ?? 4321), help: 'the port, or the first free one after it' },
      host: { type: 'text', default: '127.0.0.1', help: 'the address to listen on' },
    },
  },
  async ({ options }) => {
    if (!(await buildSite(process.cwd()))) process.exit(1)
    const { address } = await serveFolder({ folder: join(process.cwd(), 'dist'), base: site.base, ...options })
    return [`\nVerbatim is at ${address}`, 'Stop it with Ctrl+C.']
  },
)

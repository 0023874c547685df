import { spawn } from 'node:child_process'
import { parseArgs } from 'node:util'
import { restartCode } from '../build/restart-on-code.ts'

// `npm run dev`: a live preview, drafts included, that reads the content again whenever a file is saved. The preview runs in a process
// of its own, which is started again when it asks for it.
const { values } = parseArgs({
  options: { port: { type: 'string', default: process.env['PORT'] ?? '4321' }, host: { type: 'string', default: '127.0.0.1' } },
})
const asPreview = 'VERBATIM_PREVIEW'

if (process.env[asPreview]) {
  const { dev } = await import('astro')
  await dev({ root: process.cwd(), server: { port: Number(values.port), host: values.host } })
} else start()

function start(): void {
  const args = [...process.execArgv, import.meta.filename, ...process.argv.slice(2)]
  const preview = spawn(process.execPath, args, { stdio: 'inherit', env: { ...process.env, [asPreview]: 'yes' } })
  const stop = () => preview.kill()
  process.once('SIGTERM', stop).once('SIGINT', stop)
  preview.on('close', (code) => {
    process.off('SIGTERM', stop).off('SIGINT', stop)
    if (code === restartCode) start()
    else process.exit(code ?? 0)
  })
}

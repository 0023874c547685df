import { spawn } from 'node:child_process'
import { restartCode } from '../build/restart-on-code.ts'
import { readOptions } from './read-options.ts'

// `npm run dev`: a live preview, drafts included, that reads the content again whenever a file is saved. The preview runs in a process
// of its own, which is started again when it asks for it.
const usage = `npm run dev -- [options]

A live preview of the content, drafts included.

  --port 4321        the port
  --host 127.0.0.1   the address to listen at`
const values = readOptions(usage, {
  port: process.env['PORT'] ?? '4321',
  host: '127.0.0.1',
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

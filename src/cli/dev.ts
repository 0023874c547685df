import { spawn } from 'node:child_process'
import { restartCode } from '../build/restart-on-code.ts'
import { readCommandLine } from './command.ts'

// The preview runs in a child process, which is started again when it asks for that.
const { options: server } = readCommandLine({
  usage: 'npm run dev',
  purpose: 'Shows a live preview of the content, drafts included, which follows every file that is saved.',
  options: {
    port: { type: 'number', default: Number(process.env['PORT'] ?? 4321), help: 'the port' },
    host: { type: 'text', default: '127.0.0.1', help: 'the address to listen on' },
  },
})
const previewVariable = 'VERBATIM_PREVIEW'

if (process.env[previewVariable]) {
  const { dev } = await import('astro')
  await dev({ root: process.cwd(), server })
} else start()

function start(): void {
  const args = [...process.execArgv, import.meta.filename, ...process.argv.slice(2)]
  const preview = spawn(process.execPath, args, { stdio: 'inherit', env: { ...process.env, [previewVariable]: 'yes' } })
  const stop = () => preview.kill()
  process.once('SIGTERM', stop).once('SIGINT', stop)
  preview.on('close', (code) => {
    process.off('SIGTERM', stop).off('SIGINT', stop)
    if (code === restartCode) start()
    else process.exit(code ?? 0)
  })
}

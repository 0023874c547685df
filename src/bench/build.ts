import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

// `npm run bench:build -- --runs 5`: this site's build against that of an empty Astro site of as many pages, in turn, as whole processes.
const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' } } })
const root = process.cwd()
const node = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning']

/** Seconds that a command takes as a whole process; throws when it fails, so that no failure is timed. */
function seconds(cwd: string, args: string[]): number {
  const start = performance.now()
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  })
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}\n${stdout}${stderr}`)
  return (performance.now() - start) / 1000
}

function pagesIn(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html')).length
}

/** An Astro site of so many pages with nothing on them. */
function emptySite(pages: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'empty-astro-'))
  mkdirSync(join(folder, 'src/pages'), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  writeFileSync(join(folder, 'astro.config.mjs'), "export default { cacheDir: './cache' }")
  const page = `---\nexport const getStaticPaths = () => Array.from({ length: ${pages} }, (_, i) => ({ params: { page: \`page-\${i}\` } }))\n---\n<html lang="en"><head><title>Page</title></head><body></body></html>\n`
  writeFileSync(join(folder, 'src/pages/[page].astro'), page)
  return folder
}

const median = (list: number[]) => list.toSorted((a, b) => a - b)[list.length >> 1] ?? 0
const ours = () => seconds(root, [...node, 'src/cli/build.ts'])
ours()
const pages = pagesIn(join(root, 'dist'))
const folder = emptySite(pages)
try {
  const theirs = () => seconds(folder, [join('node_modules', 'astro', 'bin', 'astro.mjs'), 'build', '--silent'])
  theirs()
  const runs = Array.from({ length: Number(values.runs) }, () => ({ ours: ours(), theirs: theirs() }))
  const row = (name: string, list: number[]) =>
    console.log(`${name.padEnd(34)} ${median(list).toFixed(2)} s (${Math.min(...list).toFixed(2)}–${Math.max(...list).toFixed(2)})`)
  row(
    `this site, ${pages} pages`,
    runs.map((run) => run.ours),
  )
  row(
    `an empty Astro site, ${pages} pages`,
    runs.map((run) => run.theirs),
  )
  console.log(`ratio, pair by pair, median          ${median(runs.map((run) => run.ours / run.theirs)).toFixed(2)}`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

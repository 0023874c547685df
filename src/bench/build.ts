import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCommandLine } from '../cli/command.ts'
import { formatRange, inTemporaryFolder, median, nodeFlags, runNode } from './measure.ts'

const { runs } = readCommandLine({
  usage: 'npm run bench:build',
  purpose: 'Builds this site and an empty Astro site with as many pages, in turn, each in a process of its own.',
  options: { runs: { type: 'number', default: 5, help: 'builds of each' } },
}).options
const root = process.cwd()
const buildOurs = () => runNode([...nodeFlags, 'src/cli/build.ts']).seconds
buildOurs()
const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html')).length
await inTemporaryFolder((folder) => {
  writeEmptySite(folder)
  const buildEmpty = () => runNode([join('node_modules', 'astro', 'bin', 'astro.mjs'), 'build', '--silent'], { cwd: folder }).seconds
  buildEmpty()
  const pairs = Array.from({ length: runs }, () => ({ ours: buildOurs(), empty: buildEmpty() }))
  for (const [name, key] of [['this site', 'ours'] as const, ['an empty Astro site', 'empty'] as const]) {
    const times = pairs.map((pair) => pair[key])
    console.log(`${`${name}, ${pages} pages`.padEnd(34)} ${formatRange(times, ' s')}`)
  }
  console.log(`${'ratio, median of all pairs'.padEnd(34)} ${median(pairs.map(({ ours, empty }) => ours / empty)).toFixed(2)}`)
})

function writeEmptySite(folder: string): void {
  mkdirSync(join(folder, 'src/pages'), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  writeFileSync(join(folder, 'astro.config.mjs'), "export default { cacheDir: './cache' }")
  const page = `---\nexport const getStaticPaths = () => Array.from({ length: ${pages} }, (_, i) => ({ params: { page: \`page-\${i}\` } }))\n---\n<html lang="en"><head><title>Page</title></head><body></body></html>\n`
  writeFileSync(join(folder, 'src/pages/[page].astro'), page)
}

import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { brotliCompressSync, constants } from 'node:zlib'
import { openContent } from '../archive/open-content.ts'
import { releaseContent } from '../archive/release-content.ts'
import { formatLedger, isLedger, readLedger } from '../ledger/ledger-file.ts'
import type { Ledger } from '../model/ledger.ts'
import { contentInMemory } from '../testing/content-in-memory.ts'
import { fictionalSite } from '../testing/fiction/fictional-site.ts'

// `npm run bench:ledger -- --articles 10000`: how large the ledger of so many made-up articles is, and how long it takes to read it from the disk and
// hold it against its seal, and then to look at every page, beside parsing the same bytes as JSON and nothing else.
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '10000' },
    runs: { type: 'string', default: '5' },
    made: { type: 'string', default: '200' },
  },
})
const [articles, runs, made] = [values.articles, values.runs, values.made].map(Number) as [number, number, number]

const folder = mkdtempSync(join(tmpdir(), 'bench-ledger-'))
try {
  const path = join(folder, 'ledger.json')
  writeFileSync(path, formatLedger(multiplied(ledgerOf(made), articles)))
  const bytes = readFileSync(path)
  const ledger = readLedger(bytes)
  if (!isLedger(ledger)) throw new Error(ledger.what)
  const { pages } = ledger
  const addresses = Object.values(pages).reduce((sum, { parts }) => sum + 1 + Object.keys(parts).length, 0)
  const packed = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length
  console.log(`${articles} articles, ${addresses} addresses: ${megabytes(statSync(path).size)} MB, ${megabytes(packed)} MB compressed`)
  const times = Array.from({ length: runs }, () => inProcess(path))
  printRow('read and held against its seal', times, 0)
  printRow('then every page looked at', times, 1)
  printRow('the same bytes as JSON, nothing else', times, 2)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** The ledger of made-up articles. */
function ledgerOf(count: number): Ledger {
  const content = openContent(contentInMemory(fictionalSite({ articles: count, seed: 1 })), { now: new Date('2026-11-25T10:00:00Z') })
  const ledger = readLedger(releaseContent(content).text)
  if (!isLedger(ledger)) throw new Error(ledger.what)
  return ledger
}

/** The same articles again and again under other names, until there are so many. */
function multiplied({ pages }: Ledger, count: number): Ledger {
  const all = Object.entries(pages).filter(([, { is }]) => is === 'article')
  const others = Object.entries(pages).filter(([, { is }]) => is !== 'article')
  const many = Array.from({ length: count }, (_, i) => {
    const [path, page] = all[i % all.length] as (typeof all)[number]
    return [path.replace(/\/$/, `-${Math.floor(i / all.length)}/`), page] as const
  })
  return { pages: Object.fromEntries([...others, ...many]) }
}

/** Milliseconds of reading the ledger, of then looking at all of its pages, and of parsing the file; each in a process of its own, as commands are. */
function inProcess(path: string): number[] {
  const timed = (before: string, run: string) =>
    `${before}; const start = performance.now(); ${run}; console.log(performance.now() - start)`
  const reading = `import { readFileSync } from 'node:fs'; import { readLedger } from './src/ledger/ledger-file.ts'; const path = ${JSON.stringify(path)}`
  const look = 'for (const page of Object.values(ledger.pages)) if (!page.parts) throw new Error(page)'
  return [
    timed(reading, 'const ledger = readLedger(readFileSync(path)); if (!ledger.pages) throw new Error(ledger.what)'),
    timed(`${reading}; const ledger = readLedger(readFileSync(path))`, look),
    timed(reading, "JSON.parse(readFileSync(path, 'utf8'))"),
  ].map((code) => {
    const node = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning', '--input-type=module', '--eval', code]
    const { status, stdout, stderr } = spawnSync(process.execPath, node, { encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr)
    return Number(stdout)
  })
}

function printRow(what: string, times: readonly number[][], column: number): void {
  const sorted = times.map((row) => row[column] ?? 0).toSorted((a, b) => a - b)
  const [least = 0, median = 0, most = 0] = [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)]
  console.log(`${what.padEnd(38)} ${median.toFixed(0)} ms (${least.toFixed(0)}–${most.toFixed(0)})`)
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1)
}

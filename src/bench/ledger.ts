import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { openContent } from '../archive/open-content.ts'
import { releaseContent } from '../archive/release-content.ts'
import { readCommandLine } from '../cli/command.ts'
import { formatLedger, isLedger, readLedger } from '../ledger/ledger-file.ts'
import type { Ledger } from '../model/ledger.ts'
import { contentInMemory } from '../testing/content-in-memory.ts'
import { fictionalSite } from '../testing/fiction/fictional-site.ts'
import { formatRange, inTemporaryFolder, nodeFlags, runNode } from './measure.ts'

const { articles, different, runs } = readCommandLine({
  usage: 'npm run bench:ledger',
  purpose: `Measures the ledger of many made-up articles: its size, reading it from the disk with its checksum, looking at every page of it, and
parsing the same bytes as JSON.`,
  options: {
    articles: { type: 'number', default: 10_000, help: 'how many' },
    different: { type: 'number', default: 200, help: 'how many of them are different; the others repeat them' },
    runs: { type: 'number', default: 5, help: 'rounds' },
  },
}).options
await inTemporaryFolder((folder) => {
  const path = join(folder, 'ledger.json')
  const ledger = repeated(releasedLedger())
  writeFileSync(path, formatLedger(ledger))
  const bytes = readFileSync(path)
  const addresses = Object.values(ledger.pages).reduce((sum, { parts }) => sum + 1 + Object.keys(parts).length, 0)
  const compressed = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
  const [size, small] = [bytes, compressed].map(({ length }) => (length / 1e6).toFixed(1))
  console.log(`${articles} articles, ${addresses} addresses: ${size} MB, ${small} MB compressed`)
  // Each in a process of its own, as commands are.
  const setUp = `import { readFileSync } from 'node:fs'; import { readLedger } from './src/ledger/ledger-file.ts'; const path = ${JSON.stringify(path)}`
  const read = 'const ledger = readLedger(readFileSync(path)); if (!ledger.pages) throw new Error(ledger.what)'
  print('reading it, checksum included', setUp, read)
  print(
    'then looking at every page',
    `${setUp}; ${read}`,
    'for (const page of Object.values(ledger.pages)) if (!page.parts) throw new Error(page)',
  )
  print('parsing the same bytes as JSON', setUp, "JSON.parse(readFileSync(path, 'utf8'))")
})

/** The ledger of the articles that differ. */
function releasedLedger(): Ledger {
  const content = contentInMemory(fictionalSite({ articles: different, seed: 1 }))
  const ledger = readLedger(releaseContent(openContent(content, { now: new Date('2026-11-25T10:00:00Z') })).text)
  if (!isLedger(ledger)) throw new Error(ledger.what)
  return ledger
}

/** The same articles, repeated under other names until there are enough. */
function repeated({ pages }: Ledger): Ledger {
  const [own = [], others = []] = [true, false].map((isOwn) => Object.entries(pages).filter(([, { is }]) => (is === 'article') === isOwn))
  const many = Array.from({ length: articles }, (_, i) => {
    const [path, page] = own[i % own.length] as (typeof own)[number]
    return [path.replace(/\/$/, `-${Math.floor(i / own.length)}/`), page] as const
  })
  return { pages: Object.fromEntries([...others, ...many]) }
}

/** Prints the milliseconds that some code takes. */
function print(what: string, setUp: string, code: string): void {
  const program = `${setUp}; const start = performance.now(); ${code}; console.log(performance.now() - start)`
  const times = Array.from({ length: runs }, () => Number(runNode([...nodeFlags, '--input-type=module', '--eval', program]).stdout))
  console.log(`${what.padEnd(38)} ${formatRange(times, ' ms', 0)}`)
}

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser } from 'playwright-core'
import { chanceOf } from '../testing/fiction/chance.ts'
import { openBrowser } from '../testing/open-browser.ts'
import { barsOf } from './search/bars.ts'
import { type Built, buildIndexes } from './search/build-indexes.ts'
import { bundlePages, type EngineName, engines } from './search/bundle-pages.ts'
import { checkNarrowing } from './search/check-narrowing.ts'
import { chooseArticles, type Passage, readPassages } from './search/corpus.ts'
import type { Figures } from './search/figures-of.ts'
import { knownItems } from './search/known-items.ts'
import { measureCold } from './search/measure-cold.ts'
import { type Miss, measureQuality } from './search/measure-quality.ts'
import { measureWarm } from './search/measure-warm.ts'
import { speedQueries } from './search/queries.ts'
import { serveBrotli } from './search/serve-brotli.ts'
import { tablesOf } from './search/tables.ts'
import { wordIndexOf } from './search/word-index.ts'

// `npm run bench:search -- records.jsonl --seed 1 --sizes 300,3000,all --per-class 40`: our search beside raw Pagefind, MiniSearch and FlexSearch, in a
// browser, over a server with brotli: bytes, time, memory, and how well known passages are found. `--only ours` leaves the others out, `--quality`
// measures nothing else, `--failures` tells every passage that ours did not put first.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    sizes: { type: 'string', default: '300,3000,all' },
    'per-class': { type: 'string', default: '40' },
    only: { type: 'string' },
    quality: { type: 'boolean', default: false },
    failures: { type: 'boolean', default: false },
  },
})
const [file] = positionals
if (file === undefined) {
  console.error('Name a file of passages, one JSON object a line: npm run bench:search -- records.jsonl')
  process.exit(2)
}
const seed = Number(values.seed)
const names = (Object.keys(engines) as EngineName[]).filter((name) => values.only === undefined || name === values.only)
const passages = readPassages(file)
const browser = await openBrowser()
try {
  for (const size of values.sizes.split(','))
    await round(browser, chooseArticles(passages, size === 'all' ? Infinity : Number(size), chanceOf(seed)), size === 'all')
} finally {
  await browser.close()
}

async function round(browser: Browser, chosen: readonly Passage[], isAll: boolean): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-bench-'))
  try {
    const programs = [...new Set(names.map((name) => engines[name].replace(/\.html.*$/, '')))]
    const built = await buildIndexes(programs, chosen, folder)
    await bundlePages(folder)
    const server = await serveBrotli(folder)
    const index = wordIndexOf(chosen)
    const items = knownItems(chosen, index, seed, Number(values['per-class']))
    const queries = speedQueries(chosen, index, items, seed)
    const measured = new Map<EngineName, Figures>()
    for (const name of names) {
      const address = server.address + engines[name]
      const { byClass, misses } = await measureQuality(browser, address, items, chosen, index)
      if (values.failures && name === 'ours') tellMisses(misses)
      const isWhole = !values.quality
      measured.set(name, {
        built: built.get(engines[name].replace(/\.html.*$/, '')) as Built,
        quality: byClass,
        cold: isWhole ? await measureCold(browser, server, engines[name], queries.cold.slice(0, coldQueries(name))) : undefined,
        ...(isWhole ? await measureWarm(browser, address, queries.warm) : { times: {}, stall: undefined }),
      })
      console.error(`${name}: measured`)
    }
    const ours = names.includes('ours') ? server.address + engines.ours : undefined
    const narrowing = ours ? await checkNarrowing(browser, ours, chosen, queries.filters) : { equal: 0, of: 0 }
    const all = { size: chosen.length, seed, isAll, engines: measured, narrowing }
    console.log(`\n${tablesOf(all)}\n\n${barsOf(all).join('\n')}`)
    await server.close()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Who loads a whole index loads the same for every query: a few tell how long it takes. */
function coldQueries(name: EngineName): number | undefined {
  return /^MiniSearch|^FlexSearch/.test(name) ? 5 : undefined
}

function tellMisses(misses: readonly Miss[]): void {
  for (const { item, wanted, got } of misses) console.log(`${item.class}: ${item.query}\n  wanted ${wanted}\n  got    ${got ?? 'nothing'}`)
}

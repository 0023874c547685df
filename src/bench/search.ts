import type { Browser } from 'playwright-core'
import { readCommandLine } from '../cli/command.ts'
import { openBrowser } from '../testing/browser.ts'
import { chanceOf } from '../testing/fiction/chance.ts'
import { inTemporaryFolder } from './measure.ts'
import { chooseArticles, type PassageLine, readPassages } from './passages.ts'
import { buildIndexes } from './search/build-indexes.ts'
import { bundlePages, type EngineName, engines } from './search/engines.ts'
import { knownPassages } from './search/known-passages.ts'
import { checkFilters, measureQuality } from './search/measure-results.ts'
import { measureCold, measureWarm } from './search/measure-speed.ts'
import { speedQueries } from './search/queries.ts'
import { type EngineFigures, formatLimits, formatTables } from './search/report.ts'
import { serveBrotli } from './search/serve-brotli.ts'
import { buildWordIndex } from './search/words.ts'

const {
  words: [file],
  options,
} = readCommandLine({
  usage: 'npm run bench:search -- records.jsonl',
  purpose: `Compares our search with raw Pagefind and MiniSearch in a browser: bytes, time, memory, and how well known passages are found. The file
has one passage per line, as JSON.`,
  words: ['the file of passages'],
  options: {
    sizes: { type: 'text', default: '300,3000,all', help: 'how many passages, one round for each' },
    seed: { type: 'number', default: 1, help: 'chooses passages and queries' },
    'per-class': { type: 'number', default: 40, help: 'queries of each class' },
    only: { type: 'text', example: 'ours', help: 'measures one engine alone' },
    quality: { type: 'flag', help: 'measures only how well passages are found' },
    failures: { type: 'flag', help: 'prints each passage that ours did not put first' },
  },
})
const names = (Object.keys(engines) as EngineName[]).filter((name) => !options.only || name === options.only)
const passages = readPassages(file)
const browser = await openBrowser()
try {
  for (const size of options.sizes.split(',')) {
    const isAll = size === 'all'
    await measureRound(browser, chooseArticles(passages, isAll ? Infinity : Number(size), chanceOf(options.seed)), isAll)
  }
} finally {
  await browser.close()
}

/** Measures every engine over the same passages, and prints the figures. */
function measureRound(browser: Browser, chosen: readonly PassageLine[], isAll: boolean): Promise<void> {
  return inTemporaryFolder(async (folder) => {
    const built = await buildIndexes(new Set(names.map((name) => engines[name].program)), chosen, folder)
    await bundlePages(folder)
    const server = await serveBrotli(folder)
    const words = buildWordIndex(chosen)
    const targets = knownPassages(chosen, words, options.seed, options['per-class'])
    const queries = speedQueries(chosen, words, targets, options.seed)
    const figures = new Map<EngineName, EngineFigures>()
    for (const name of names) {
      const { program, page, loadsAll } = engines[name]
      const address = server.address + page
      const { quality, misses } = await measureQuality(browser, address, targets, chosen, words)
      if (options.failures && name === 'ours')
        for (const { asked, wanted, got } of misses)
          console.log(`${asked.class}: ${asked.query}\n  wanted ${wanted}\n  got    ${got ?? 'nothing'}`)
      // An engine that loads its whole index loads the same for every query: a few show how long that takes.
      const cold = queries.cold.slice(0, loadsAll ? 5 : undefined)
      const speed = !options.quality && {
        cold: await measureCold(browser, server, page, cold),
        ...(await measureWarm(browser, address, queries.warm)),
      }
      figures.set(name, { loadsAll, quality, built: built.get(program), ...speed })
      console.error(`${name}: measured`)
    }
    const filters = names.includes('ours')
      ? await checkFilters(browser, server.address + engines.ours.page, chosen, queries.filtered)
      : undefined
    const round = { size: chosen.length, seed: options.seed, isAll, figures, filters }
    console.log(`\n${formatTables(round)}\n\n${formatLimits(round).join('\n')}`)
    await server.close()
  })
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { serveFolder } from '../build/serve-folder.ts'
import { readCommandLine } from '../cli/command.ts'
import { indexParts } from '../search/browser/index-parts.ts'
import type { PagefindModule } from '../search/browser/pagefind-module.ts'
import { indexOfRecords, writeSearchIndex } from '../search/index/build-index.ts'
import { openQuoteCheck } from '../search/quote-check/check-quote.ts'
import { type QuoteCheck, questionAbout } from '../search/quote-check/protocol.ts'
import { chanceOf } from '../testing/fiction/chance.ts'
import { containsWords, type Labelled, labelledStrings } from './labelled-strings.ts'
import { inTemporaryFolder, quantile } from './measure.ts'
import { addressOf, chooseArticles, readPassages, recordOf } from './passages.ts'

const {
  words: [file],
  options: { quotes: count, strings: stringCount, seed, show },
} = readCommandLine({
  usage: 'npm run bench:check-quote -- records.jsonl',
  purpose: `Pastes labelled strings into the check of quotes, one after another. The file has one passage per line, as JSON. The right answer for each
string was found by comparing it with every quote. The exit code is 1 when a limit is missed.`,
  words: ['the file of passages'],
  options: {
    quotes: { type: 'number', default: 5000, help: 'how many of the passages are quotes of the site' },
    strings: { type: 'number', default: 300, help: 'how many are pasted: a third correct, a third edited, a third from other passages' },
    seed: { type: 'number', default: 1, help: 'chooses quotes and strings' },
    show: { type: 'flag', help: 'prints the strings with a wrong answer' },
  },
})
const passages = readPassages(file)
const quotes = chooseArticles(passages, count, chanceOf(seed))
const isQuote = new Set(quotes)
const others = passages.filter((passage) => !isQuote.has(passage))
const texts = new Map(quotes.map((quote) => [addressOf(quote), quote.text]))
const answers: { string: Labelled; checked: QuoteCheck; time: number }[] = []
await inTemporaryFolder(async (folder) => {
  // The index is served and the check is opened over it as in a reader’s browser.
  await writeSearchIndex(await indexOfRecords(quotes.map((quote) => recordOf({ ...quote, kind: 'quote' }))), folder)
  const server = await serveFolder({ folder, base: '/', port: 0 })
  const pagefind: PagefindModule = await import(pathToFileURL(join(folder, 'pagefind/pagefind.js')).href)
  const parts = indexParts(async (file) => readFileSync(join(folder, 'pagefind', file), 'utf8'))
  const answer = await openQuoteCheck(pagefind, parts, { index: `${server.address}pagefind/`, site: '/' })
  for (const string of labelledStrings(quotes, others, stringCount, seed)) {
    const start = performance.now()
    const found = await answer(questionAbout(string.text))
    const [checked] = found.is === 'quotations' ? found.checks : []
    if (!checked) throw new Error('The check gave no answer')
    answers.push({ string, checked, time: performance.now() - start })
  }
  await server.close()
})

const labelled = (label: Labelled['label']) => answers.filter(({ string }) => string.label === label)
const isFoundIn = (text: string, { places }: QuoteCheck) =>
  places.length > 0 && places.every(({ url }) => containsWords(texts.get(url) ?? '', text))
const isVerbatim = ({ string, checked }: (typeof answers)[number]) => checked.finding === 'verbatim' && isFoundIn(string.text, checked)
const isNearest = ({ string, checked }: (typeof answers)[number]) => checked.finding === 'differs' && isFoundIn(string.original, checked)
const misses = {
  'false “verbatim”': answers.filter((answer) => answer.checked.finding === 'verbatim' && !isVerbatim(answer)),
  'correct, not found': labelled('correct').filter((answer) => !isVerbatim(answer)),
  'edited, not compared with its original': labelled('edited').filter((answer) => !isNearest(answer)),
  'of another passage, said to differ': labelled('other').filter(({ checked }) => checked.finding === 'differs'),
}
const [falsely, notFound, notCompared, near] = Object.values(misses).map(({ length }) => length) as [number, number, number, number]
const found = 1 - notFound / Math.max(1, labelled('correct').length)
const compared = 1 - notCompared / Math.max(1, labelled('edited').length)
const times = answers.map(({ time }) => time)
const [p50, p95, slowest] = [0.5, 0.95, 1].map((share) => quantile(times, share)) as [number, number, number]

const rows: [what: string, figure: string, limit?: string, isMet?: boolean][] = [
  ['false “verbatim”', `${falsely}`, '0', falsely === 0],
  [`correct ones found, of ${labelled('correct').length}`, percent(found), '≥ 99 %', found >= 0.99],
  [`edited ones compared with their originals, of ${labelled('edited').length}`, percent(compared), '≥ 95 %', compared >= 0.95],
  ['95 of 100 answers within', `${p95.toFixed(0)} ms`, '≤ 300 ms', p95 <= 300],
  ['50 of 100 answers within', `${p50.toFixed(0)} ms`],
  ['slowest answer', `${slowest.toFixed(0)} ms`],
  [`words of other passages said to differ, of ${labelled('other').length}`, `${near}`],
]
console.log(`${answers.length} strings, ${quotes.length} quotes, seed ${seed}`)
for (const [what, figure, limit = '', isMet = true] of rows)
  console.log(`${what.padEnd(56)}${figure.padStart(8)}   ${limit}${isMet ? '' : '   MISSED'}`)
if (show)
  for (const [what, list] of Object.entries(misses))
    for (const { string, checked } of list)
      console.log(`\n${what}: ${string.text}\n  ${checked.finding}: ${texts.get(checked.places[0]?.url ?? '') ?? ''}`)
process.exitCode = rows.every(([, , , isMet = true]) => isMet) ? 0 : 1

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}

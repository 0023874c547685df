import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { QuoteCheck } from '../search/quote-check/protocol.ts'
import { type Labelled, labelledStrings } from './quote-check/labelled-strings.ts'
import { addressOf, openIndex } from './quote-check/open-index.ts'
import { standsThere } from './quote-check/stands-there.ts'
import { chooseUnits, readPassages } from './quote-check/units.ts'

// `npm run bench:check-quote -- records.jsonl --units 5000 --strings 300 --seed 1`: the check of pasted words over an index of real passages, each as
// a quote. Labelled strings are pasted one after another; what is true of each was found by holding it against every unit. A line of the file is
// a passage as JSON: `id`, `article`, `title`, `date`, `speaker`, `text`. Exit 1 when a bar is missed.
const { values, positionals } = parseArgs({
  options: {
    units: { type: 'string', default: '5000' },
    strings: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    show: { type: 'boolean', default: false },
  },
  allowPositionals: true,
})
const [file] = positionals
if (!file) {
  console.error('Name a file of passages: npm run bench:check-quote -- records.jsonl')
  process.exit(2)
}

const seed = Number(values.seed)
const { units, others } = chooseUnits(readPassages(readFileSync(file, 'utf8')), Number(values.units), seed)
const strings = labelledStrings(units, others, Number(values.strings), seed)
const texts = new Map(units.map((unit) => [addressOf(unit), unit.text]))
const { check, close } = await openIndex(units)

const checks: { string: Labelled; checked: QuoteCheck; time: number }[] = []
for (const string of strings) {
  const start = performance.now()
  const checked = await check(string.text)
  checks.push({ string, checked, time: performance.now() - start })
}
await close()

const of = (is: Labelled['is']) => checks.filter(({ string }) => string.is === is)
const isVerbatim = ({ checked }: (typeof checks)[number]) => checked.finding === 'verbatim'
const isRight = (text: string, { places }: QuoteCheck) =>
  places.length > 0 && places.every(({ url }) => standsThere(text, texts.get(url) ?? ''))
const wrong = checks.filter((one) => isVerbatim(one) && !isRight(one.string.text, one.checked))
const missed = of('true').filter((one) => !isVerbatim(one) || !isRight(one.string.text, one.checked))
const astray = of('edited').filter(({ string, checked }) => checked.finding !== 'differs' || !isRight(string.from, checked))
const near = of('other').filter(({ checked }) => checked.finding === 'differs')
const times = checks.map(({ time }) => time).sort((a, b) => a - b)
const share = (count: number, all: number) => 1 - count / Math.max(1, all)
const at = (quantile: number) => times[Math.min(times.length - 1, Math.floor(times.length * quantile))] ?? 0

const rows: [what: string, figure: string, bar: string, holds: boolean][] = [
  ['false “verbatim”', String(wrong.length), '0', wrong.length === 0],
  [
    `true ones found, of ${of('true').length}`,
    percent(share(missed.length, of('true').length)),
    '≥ 99 %',
    share(missed.length, of('true').length) >= 0.99,
  ],
  [
    `edited ones told beside their own words, of ${of('edited').length}`,
    percent(share(astray.length, of('edited').length)),
    '≥ 95 %',
    share(astray.length, of('edited').length) >= 0.95,
  ],
  ['95th of 100 answers', `${at(0.95).toFixed(0)} ms`, '≤ 300 ms', at(0.95) <= 300],
  ['50th of 100 answers', `${at(0.5).toFixed(0)} ms`, '', true],
  ['slowest answer', `${at(1).toFixed(0)} ms`, '', true],
  [`words of other passages told as “differs”, of ${of('other').length}`, String(near.length), '', true],
]
console.log(`${strings.length} strings over ${units.length} units, seed ${seed}`)
for (const [what, figure, bar, holds] of rows) console.log(`${what.padEnd(56)}${figure.padStart(8)}   ${bar}${holds ? '' : '   MISSED'}`)
if (values.show)
  for (const [label, list] of Object.entries({ wrong, missed, astray, near }))
    for (const { string, checked } of list)
      console.log(`\n${label}: ${string.text}\n  ${checked.finding}: ${texts.get(checked.places[0]?.url ?? '') ?? ''}`)
process.exitCode = rows.every(([, , , holds]) => holds) ? 0 : 1

function percent(part: number): string {
  return `${(part * 100).toFixed(1)} %`
}

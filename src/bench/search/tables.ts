import type { EngineName } from './bundle-pages.ts'
import type { Figures, Round } from './figures-of.ts'
import { classes } from './known-items.ts'

/** The figures of a round as tables in Markdown, one column an engine. */
export function tablesOf({ size, seed, engines }: Round): string {
  const names = [...engines.keys()]
  const row = (what: string, of: (figures: Figures) => string) =>
    `| ${what} | ${names.map((name) => of(engines.get(name) as Figures)).join(' | ')} |`
  const head = (what: string) => [`| ${what} | ${names.join(' | ')} |`, `| --- |${names.map(() => ' --: |').join('')}`]
  const warm = [...new Set(names.flatMap((name) => Object.keys(engines.get(name)?.times ?? {})))]
  const parts = [
    `${size.toLocaleString('en')} passages, seed ${seed}`,
    '',
    ...head('bytes and time'),
    row('first result, cold: kB', ({ cold }) => kilo(cold?.bytes)),
    row('… requests', ({ cold }) => whole(cold?.requests)),
    row('… ms', ({ cold }) => whole(cold?.milliseconds)),
    row('first query after focus: kB', ({ cold }) => kilo(cold?.afterFocus)),
    row('further query, ten results: kB', ({ cold }) => kilo(cold?.further)),
    row('list of words, when idle: kB', ({ cold }) => kilo(cold?.vocabulary)),
    ...warm.map((name) => row(`warm, ${name}: ms p50 / p95`, ({ times }) => pair(times[name]))),
    row('longest stall of the page: ms', ({ stall }) => whole(stall)),
    row('index built in: s', ({ built }) => built?.seconds.toFixed(1) ?? '–'),
    row('… with memory at most: MB', ({ built }) => whole(built?.megabytes)),
    '',
    ...head('success@1 / MRR@10'),
    ...[...classes, 'all' as const].map((name) => {
      const count = engines.get(names[0] as EngineName)?.quality.get(name)?.count ?? 0
      return row(`${name} (${count})`, ({ quality }) => {
        const own = quality.get(name)
        return own ? `${share(own.success)} / ${share(own.reciprocal)}` : '–'
      })
    }),
  ]
  return parts.join('\n')
}

function kilo(bytes: number | undefined): string {
  return bytes === undefined ? '–' : (bytes / 1000).toFixed(1)
}

function whole(number: number | undefined): string {
  return number === undefined ? '–' : Math.round(number).toLocaleString('en')
}

function pair(times: { p50: number; p95: number } | undefined): string {
  return times ? `${times.p50.toFixed(1)} / ${times.p95.toFixed(1)}` : '–'
}

function share(number: number): string {
  return number.toFixed(3).replace(/^0/, '')
}

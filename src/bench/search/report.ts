import type { Built } from './build-indexes.ts'
import type { EngineName } from './engines.ts'
import { type QueryClass, queryClasses } from './known-passages.ts'
import type { Quality } from './measure-results.ts'
import type { Cold, Warm } from './measure-speed.ts'

/** All that was measured of an engine at one size. */
export interface EngineFigures {
  loadsAll: boolean
  built: Built | undefined
  quality: ReadonlyMap<QueryClass | 'all', Quality>
  cold?: Cold
  times?: Record<string, Warm>
  stall?: number
}

/** What was measured at one size. */
interface Round {
  size: number
  seed: number
  isAll: boolean
  figures: ReadonlyMap<EngineName, EngineFigures>
  /** How many comparisons of filters passed, of how many. */
  filters: { passed: number; all: number } | undefined
}

const kilo = (bytes: number | undefined) => (bytes === undefined ? undefined : bytes / 1000)
const whole = (number: number | undefined) => (number === undefined ? undefined : Math.round(number).toLocaleString('en'))
const share = (number: number) => number.toFixed(3).replace(/^0/, '')
const round = (number: number) => (Number.isInteger(number) ? String(number) : number.toFixed(3))

/** The figures of a round as tables in Markdown, one column for each engine. */
export function formatTables({ size, seed, figures }: Round): string {
  const names = [...figures.keys()]
  const row = (what: string, cell: (figures: EngineFigures) => string | undefined) =>
    `| ${what} | ${[...figures.values()].map((own) => cell(own) ?? '–').join(' | ')} |`
  const head = (what: string) => [`| ${what} | ${names.join(' | ')} |`, `| --- |${names.map(() => ' --: |').join('')}`]
  const [first] = figures.values()
  return [
    `${size.toLocaleString('en')} passages, seed ${seed}`,
    '',
    ...head('bytes and time'),
    row('first result, cold: kB', ({ cold }) => kilo(cold?.bytes)?.toFixed(1)),
    row('… requests', ({ cold }) => whole(cold?.requests)),
    row('… ms', ({ cold }) => whole(cold?.milliseconds)),
    row('first query after focus: kB', ({ cold }) => kilo(cold?.afterFocus)?.toFixed(1)),
    row('further query, ten results: kB', ({ cold }) => kilo(cold?.further)?.toFixed(1)),
    row('list of words, when idle: kB', ({ cold }) => kilo(cold?.vocabulary)?.toFixed(1)),
    ...Object.keys(first?.times ?? {}).map((name) =>
      row(`warm, ${name}: ms p50 / p95`, ({ times }) => times && `${times[name]?.p50.toFixed(1)} / ${times[name]?.p95.toFixed(1)}`),
    ),
    row('longest stall of the page: ms', ({ stall }) => whole(stall)),
    row('index built in: s', ({ built }) => built?.seconds.toFixed(1)),
    row('… with memory at most: MB', ({ built }) => whole(built?.megabytes)),
    '',
    ...head('success@1 / MRR@10'),
    ...[...queryClasses, 'all' as const].map((name) =>
      row(`${name} (${first?.quality.get(name)?.count ?? 0})`, ({ quality }) => {
        const own = quality.get(name)
        return own && `${share(own.success)} / ${share(own.reciprocalRank)}`
      }),
    ),
  ].join('\n')
}

/** A figure of ours and its limit, if there is one at this size. */
type Limit = [what: string, figure: number | undefined, limit: { most: number } | { least: number }]

/** Classes with fewer queries are printed and not judged. */
const leastJudged = 20

/** Each limit of a round's size, and whether it was met, one per line. */
export function formatLimits({ size, isAll, figures, filters }: Round): string[] {
  const ours = figures.get('ours')
  if (!ours) return []
  const peers = [...figures].filter(([name]) => name !== 'ours').map(([, own]) => own)
  const limits: Limit[] = [['filters that give the same results as a loop', filters?.passed, { least: filters?.all ?? 0 }]]
  if (size === 3000) limits.push(['bytes to first result with paragraphs, cold: kB', kilo(ours.cold?.bytes), { most: 150 }])
  if (isAll) limits.push(...speedLimits(ours, peers), ...qualityLimits(ours, peers))
  return limits.flatMap(([what, figure, limit]) => {
    if (figure === undefined || Number.isNaN(figure)) return []
    const isMet = 'most' in limit ? figure <= limit.most : figure >= limit.least - 1e-9
    const bound = 'most' in limit ? `at most ${round(limit.most)}` : `at least ${round(limit.least)}`
    return [`${isMet ? 'met   ' : 'MISSED'}  ${what}: ${round(figure)}, ${bound}`]
  })
}

function speedLimits({ cold, times, stall }: EngineFigures, peers: readonly EngineFigures[]): Limit[] {
  const whole = peers.flatMap((peer) => (peer.loadsAll && peer.cold ? [peer.cold] : []))
  const smallest = Math.min(...whole.map(({ bytes }) => bytes))
  const soonest = Math.min(...whole.map(({ milliseconds }) => milliseconds))
  return [
    ['bytes to first result with paragraphs, cold: kB', kilo(cold?.bytes), { most: 300 }],
    ['… as a share of the smallest whole index', cold && cold.bytes / smallest, { most: 0.27 }],
    ['first query after focus: kB', kilo(cold?.afterFocus), { most: 35 }],
    ['further query with ten results: kB', kilo(cold?.further), { most: 30 }],
    ['first result, cold: times sooner than the soonest whole index', cold && soonest / cold.milliseconds, { least: 3 }],
    ['one specific word, p50: ms', times?.['one specific word']?.p50, { most: 8 }],
    ['several words, p50: ms', times?.['several words']?.p50, { most: 16 }],
    ['one specific word, p95: ms', times?.['one specific word']?.p95, { most: 50 }],
    ['several words, p95: ms', times?.['several words']?.p95, { most: 50 }],
    ['most common word, filtered: ms', times?.['most common word, filtered']?.p50, { most: 100 }],
    ['longest stall of the page: ms', stall, { most: 50 }],
  ]
}

function qualityLimits({ quality }: EngineFigures, peers: readonly EngineFigures[]): Limit[] {
  const all = quality.get('all')
  return [
    ['success@1', all?.success, { least: 0.97 }],
    ['MRR@10', all?.reciprocalRank, { least: 0.98 }],
    ...queryClasses.flatMap((name): Limit[] => {
      const own = quality.get(name)
      if (!own || own.count < leastJudged) return []
      const best = Math.max(0, ...peers.map((peer) => peer.quality.get(name)?.success ?? 0))
      return [[`success@1, ${name} (best other engine ${best.toFixed(3)})`, own.success, { least: Math.max(0.87, best - 0.03) }]]
    }),
  ]
}

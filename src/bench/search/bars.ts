import type { Figures, Round } from './figures-of.ts'
import { classes } from './known-items.ts'

/** Classes with fewer queries are printed and not judged. */
const leastJudged = 20

/** Each bar that holds at a round's size, and whether it was held: a line each. */
export function barsOf({ size, isAll, engines, narrowing }: Round): string[] {
  const ours = engines.get('ours')
  if (!ours) return []
  const peers = [...engines].filter(([name]) => name !== 'ours').map(([, figures]) => figures)
  const whole = [...engines].filter(([name]) => /^MiniSearch|^FlexSearch/.test(name)).map(([, figures]) => figures)
  const bars: Bar[] = [{ what: 'narrowing equals brute force', is: narrowing.equal, least: narrowing.of }]
  if (size === 3000) bars.push({ what: 'bytes to first result, cold: kB', is: kilo(ours.cold?.bytes), most: 150 })
  if (isAll) bars.push(...speedBars(ours, whole), ...qualityBars(ours, peers))
  return bars.filter(({ is }) => !Number.isNaN(is)).map(inWords)
}

interface Bar {
  what: string
  is: number
  most?: number
  least?: number
}

function speedBars(ours: Figures, whole: readonly Figures[]): Bar[] {
  const best = Math.min(...whole.flatMap(({ cold }) => cold?.bytes ?? []))
  const sooner = Math.min(...whole.flatMap(({ cold, quality }) => (quality.size && cold ? [cold.milliseconds] : [])))
  const warm = (name: string) => Object.entries(ours.times).find(([own]) => own.startsWith(name))?.[1]
  return [
    { what: 'bytes to first result, cold: kB', is: kilo(ours.cold?.bytes), most: 300 },
    { what: '… as a share of the best whole index', is: (ours.cold?.bytes ?? Number.NaN) / best, most: 0.27 },
    { what: 'first query after focus: kB', is: kilo(ours.cold?.afterFocus), most: 35 },
    { what: 'further query with ten results: kB', is: kilo(ours.cold?.further), most: 30 },
    {
      what: 'first result, cold: times sooner than the soonest whole index',
      is: sooner / (ours.cold?.milliseconds ?? Number.NaN),
      least: 3,
    },
    { what: 'one specific word, p50: ms', is: warm('one specific word')?.p50 ?? Number.NaN, most: 8 },
    { what: 'several words, p50: ms', is: warm('several words')?.p50 ?? Number.NaN, most: 16 },
    { what: 'one specific word, p95: ms', is: warm('one specific word')?.p95 ?? Number.NaN, most: 50 },
    { what: 'several words, p95: ms', is: warm('several words')?.p95 ?? Number.NaN, most: 50 },
    { what: 'most common word, narrowed: ms', is: warm('most common word, narrowed')?.p50 ?? Number.NaN, most: 100 },
    { what: 'longest stall of the page: ms', is: ours.stall ?? Number.NaN, most: 50 },
  ]
}

function qualityBars(ours: Figures, peers: readonly Figures[]): Bar[] {
  const all = ours.quality.get('all')
  return [
    { what: 'success@1', is: all?.success ?? Number.NaN, least: 0.97 },
    { what: 'MRR@10', is: all?.reciprocal ?? Number.NaN, least: 0.98 },
    ...classes.flatMap((name): Bar[] => {
      const own = ours.quality.get(name)
      if (!own || own.count < leastJudged) return []
      const best = Math.max(0, ...peers.map(({ quality }) => quality.get(name)?.success ?? 0))
      return [{ what: `success@1, ${name} (best other engine ${best.toFixed(3)})`, is: own.success, least: Math.max(0.87, best - 0.03) }]
    }),
  ]
}

function kilo(bytes = Number.NaN): number {
  return bytes / 1000
}

function inWords({ what, is, most, least }: Bar): string {
  const isHeld = (most === undefined || is <= most) && (least === undefined || is >= least - 1e-9)
  const bar = most === undefined ? `at least ${round(least ?? 0)}` : `at most ${round(most)}`
  return `${isHeld ? 'held    ' : 'NOT HELD'}  ${what}: ${round(is)}, ${bar}`
}

function round(number: number): string {
  return Number.isInteger(number) ? String(number) : number.toFixed(3)
}

import type { ColumnFacet } from './facets.ts'

/** The file beside the index with the values of each record in a facet. */
export function columnFile(facet: ColumnFacet): string {
  return `column-${facet}.txt`
}

/** The file beside the index with the day of each record. */
export const dayFile = 'column-day.txt'

/** The values of each record in one facet. */
export interface Column {
  /** The facet's ids. */
  ids: string[]
  /** The sets of values that records have, as indexes of `ids`; a record may have several topics, or none. */
  sets: number[][]
  /** The index of each record's set. */
  rows: number[]
}

/** The column of a facet, from the ids of each record. */
export function columnOf(records: readonly (readonly string[])[]): Column {
  const ids = new Map<string, number>()
  const sets = new Map<string, { index: number; set: number[] }>()
  const indexOf = (id: string) => ids.get(id) ?? ids.set(id, ids.size).size - 1
  const rows = records.map((own) => {
    const set = own.map(indexOf).sort((a, b) => a - b)
    const earlier = sets.get(set.join())
    if (!earlier) sets.set(set.join(), { index: sets.size, set })
    return earlier?.index ?? sets.size - 1
  })
  return { ids: [...ids.keys()], sets: [...sets.values()].map(({ set }) => set), rows }
}

// Most records have the same set as the record before, or as one shortly before: the nearer it is, the smaller the number, and the file.
const newSet = '+'
const base = 36

/**
 * A column as a file of three lines: ids and sets as JSON, and for each record how many other sets occurred since its own last did (Bentley et al.
 * 1986, “move to front”): one digit in base 36, more in brackets, `+` for a set that did not occur before.
 */
export function writeColumn({ ids, sets, rows }: Column): string {
  const recent: number[] = []
  const ranks = rows.map((row) => {
    const rank = recent.indexOf(row)
    if (rank >= 0) recent.splice(rank, 1)
    recent.unshift(row)
    if (rank < 0) return newSet
    return rank < base ? rank.toString(base) : `(${rank.toString(base)})`
  })
  return [JSON.stringify(ids), JSON.stringify(sets), ranks.join('')].join('\n')
}

/** Reads what `writeColumn` wrote. Throws an error for anything else, such as a file that was cut off. */
export function readColumn(text: string): Column {
  const [ids = '', sets = '', ranks] = text.split('\n')
  if (ranks === undefined || !/^(?:\+|[0-9a-z]|\([0-9a-z]+\))*$/.test(ranks)) throw new Error('A column of the search index is incomplete')
  const recent: number[] = []
  const rows = Array.from(ranks.matchAll(/\+|[0-9a-z]|\(([0-9a-z]+)\)/g), ([rank, long]) => {
    const row = rank === newSet ? recent.length : (recent.splice(Number.parseInt(long ?? rank, base), 1)[0] ?? Number.NaN)
    recent.unshift(row)
    return row
  })
  return { ids: JSON.parse(ids) as string[], sets: JSON.parse(sets) as number[][], rows }
}

/** The days of records, empty for those without, as a file: each as days since the one before, the first since 1 January 1970; `*12` for twelve alike. */
export function writeDays(dates: readonly string[]): string {
  let before = 0
  const runs: { step: number; count: number }[] = []
  for (const date of dates) {
    const day = date ? Date.parse(date) / dayLength : noDay
    const last = runs.at(-1)
    if (last?.step === day - before) last.count++
    else runs.push({ step: day - before, count: 1 })
    before = day
  }
  return runs.map(({ step, count }) => (count > 1 ? `${step}*${count}` : String(step))).join(' ')
}

/** Reads what `writeDays` wrote, as ISO dates, empty for records without one. Throws an error for anything else. */
export function readDays(text: string): string[] {
  let day = 0
  return (text ? text.split(' ') : []).flatMap((run) => {
    const [, step, count = '1'] = /^(-?\d+)(?:\*(\d+))?$/.exec(run) ?? []
    if (step === undefined) throw new Error('The days of the search index are incomplete')
    return Array.from({ length: Number(count) }, () => {
      day += Number(step)
      return day === noDay ? '' : new Date(day * dayLength).toISOString().slice(0, 10)
    })
  })
}

const dayLength = 86_400_000

/** In place of a record's day where it has none: no record is of 1 January of the year 1. */
const noDay = -719_162

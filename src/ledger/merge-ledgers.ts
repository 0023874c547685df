import type { Ledger, LedgerEntry, LedgerPage, Version } from '../model/ledger.ts'
import { changedPages } from './read-ledger.ts'

/** A ledger put together, or the pages that cannot be. */
export type Merged = Ledger | { unclear: string[] }

/**
 * Solves a merge that git has left in the file: all that either branch released is in the outcome. A page that only one of them changed is taken from
 * that one; one that both changed has the versions, changes and fates of both. Undefined where a branch's lines are no JSON.
 *
 * @param file the file with git's marks (`<<<<<<<`, `=======`, `>>>>>>>`, and `|||||||` with the lines of both branches' ancestor)
 */
export function solveMerge(file: string): Merged | undefined {
  const [ours, theirs] = [pagesOf(file, 'ours'), pagesOf(file, 'theirs')]
  if (!ours || !theirs) return undefined
  const broken = [new Set(changedPages(ours)), new Set(changedPages(theirs))] as const
  const pages: Ledger['pages'] = {}
  const unclear: string[] = []
  for (const path of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const whole = [broken[0].has(path) ? undefined : ours[path], broken[1].has(path) ? undefined : theirs[path]].flatMap(
      (page) => page ?? [],
    )
    const [one, other] = whole
    if (!one) unclear.push(path)
    else pages[path] = unsealed(other ? mergePages(one, other) : one)
  }
  return unclear.length ? { unclear } : { pages }
}

/** One branch's lines. */
function pagesOf(file: string, side: 'ours' | 'theirs'): Ledger['pages'] | undefined {
  const lines: string[] = []
  let part: 'both' | 'ours' | 'base' | 'theirs' = 'both'
  for (const line of file.replace(/\r\n/g, '\n').split('\n')) {
    if (/^<{7}/.test(line)) part = 'ours'
    else if (/^\|{7}/.test(line)) part = 'base'
    else if (/^={7}$/.test(line) && part !== 'both') part = 'theirs'
    else if (/^>{7}/.test(line)) part = 'both'
    else if (part === 'both' || part === side) lines.push(line)
  }
  // What git has put in from the other branch brings its own comma, or lacks one. Line feeds stand in no string of JSON.
  const text = lines
    .join('\n')
    .replace(/,(?=\n\s*[}\]])/g, '')
    .replace(/(?<=[}\]"\w])(?=\n\s*["{])/g, ',')
  try {
    return (JSON.parse(text) as Ledger).pages
  } catch {
    return undefined
  }
}

function unsealed(page: LedgerPage): LedgerPage {
  const { seal: _, ...rest } = page as LedgerPage & { seal?: string }
  return rest
}

function mergePages(one: LedgerPage, other: LedgerPage): LedgerPage {
  const parts: Record<string, LedgerEntry> = { ...other.parts, ...one.parts }
  for (const [id, part] of Object.entries(one.parts)) {
    const second = other.parts[id]
    if (second) parts[id] = mergeEntries(part, second)
  }
  const changes = uniqueBy([...(one.changes ?? []), ...(other.changes ?? [])], (change) => JSON.stringify(change)).toSorted((a, b) =>
    a.on < b.on ? -1 : a.on > b.on ? 1 : 0,
  )
  return { ...one, ...mergeEntries(one, other), parts, ...(changes.length ? { changes } : {}) }
}

/** Both branches' versions in the order of their releases; of two fates the later. */
function mergeEntries(one: LedgerEntry, other: LedgerEntry): LedgerEntry {
  const versions = uniqueBy([...one.versions, ...other.versions], ({ on, v }: Version) => `${on} ${v}`).toSorted((a, b) =>
    a.on < b.on ? -1 : a.on > b.on ? 1 : 0,
  )
  const fates = [one.fate, other.fate].flatMap((fate) => fate ?? []).toSorted((a, b) => (a.on < b.on ? -1 : 1))
  const last = fates.at(-1)
  return { ...one, versions, ...(last ? { fate: last } : {}) }
}

function uniqueBy<T>(list: readonly T[], key: (one: T) => string): T[] {
  return [...new Map(list.map((one) => [key(one), one])).values()]
}

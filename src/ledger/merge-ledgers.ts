import { compareStrings } from '../model/compare-strings.ts'
import type { Ledger, LedgerEntry, LedgerPage } from '../model/ledger.ts'
import { changedPages, fromStored, parsePages, type StoredPage } from './ledger-file.ts'

/**
 * Resolves the merge conflict that git has left in the file, so that the result has everything that either branch released. A page that only one branch
 * changed is taken from that branch; one that both changed gets the versions, changes and outcomes of both.
 *
 * @param file the file with git's conflict markers (`<<<<<<<`, `=======`, `>>>>>>>`, and `|||||||` before the lines of the common ancestor)
 * @returns the merged ledger, or the paths of the pages that could not be merged; undefined when the lines of a branch are not JSON
 */
export function resolveMerge(file: string): Ledger | { unclear: string[] } | undefined {
  const [ours, theirs] = [pagesOf(file, 'ours'), pagesOf(file, 'theirs')]
  if (!ours || !theirs) return undefined
  const sides = [ours, theirs].map((pages) => ({ pages, changed: new Set(changedPages(pages)) }))
  const merged: Ledger['pages'] = {}
  const unclear: string[] = []
  for (const path of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const [one, other] = sides.flatMap(({ pages, changed }) => (pages[path] && !changed.has(path) ? [fromStored(pages[path])] : []))
    if (!one) unclear.push(path)
    else merged[path] = other ? mergePages(one, other) : one
  }
  return unclear.length ? { unclear } : { pages: merged }
}

function pagesOf(file: string, side: 'ours' | 'theirs'): Record<string, StoredPage> | undefined {
  const lines: string[] = []
  let part: 'both' | 'ours' | 'base' | 'theirs' = 'both'
  for (const line of file.replace(/\r\n/g, '\n').split('\n')) {
    if (/^<{7}/.test(line)) part = 'ours'
    else if (/^\|{7}/.test(line)) part = 'base'
    else if (/^={7}$/.test(line) && part !== 'both') part = 'theirs'
    else if (/^>{7}/.test(line)) part = 'both'
    else if (part === 'both' || part === side) lines.push(line)
  }
  // Lines from the other branch may have an extra comma or lack one. No JSON string contains a line feed.
  const text = lines
    .join('\n')
    .replace(/,(?=\n\s*[}\]])/g, '')
    .replace(/(?<=[}\]"\w])(?=\n\s*["{])/g, ',')
  const pages = parsePages(text)
  return typeof pages === 'object' ? pages : undefined
}

function mergePages(one: LedgerPage, other: LedgerPage): LedgerPage {
  const parts: Record<string, LedgerEntry> = { ...other.parts, ...one.parts }
  for (const [id, part] of Object.entries(one.parts)) {
    const second = other.parts[id]
    if (second) parts[id] = mergeEntries(part, second)
  }
  const changes = unique([...(one.changes ?? []), ...(other.changes ?? [])], (change) => JSON.stringify(change))
  return { ...one, ...mergeEntries(one, other), parts, ...(changes.length ? { changes } : {}) }
}

/** The versions of both branches in the order of their releases, and the later of two outcomes. */
function mergeEntries(one: LedgerEntry, other: LedgerEntry): LedgerEntry {
  const versions = unique([...one.versions, ...other.versions], ({ on, v }) => `${on} ${v}`)
  const outcome = [one.outcome, other.outcome]
    .flatMap((outcome) => outcome ?? [])
    .toSorted(byRelease)
    .at(-1)
  return { ...one, versions, ...(outcome ? { outcome } : {}) }
}

function unique<T extends { on: string }>(list: readonly T[], key: (one: T) => string): T[] {
  return [...new Map(list.map((one) => [key(one), one])).values()].toSorted(byRelease)
}

function byRelease(a: { on: string }, b: { on: string }): number {
  return compareStrings(a.on, b.on)
}

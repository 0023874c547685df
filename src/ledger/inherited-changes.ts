import { formatAddress, parseAddress } from '../model/ids.ts'
import { findPart, type ReleasedChange } from '../model/ledger.ts'
import type { ComparedPage, LedgerComparison } from './ledger-comparison.ts'
import { followAddress } from './outcomes.ts'

/** Merges the released changes of several pages, in that order. Identical changes become one, about the parts of all. */
export function mergeChanges(pages: readonly (readonly ReleasedChange[])[]): ReleasedChange[] {
  const merged = new Map<string, ReleasedChange>()
  for (const changes of pages) {
    const counts = new Map<string, number>()
    for (const change of changes) {
      const text = JSON.stringify([change.on, change.date, change.kind, change.what, change.why])
      // Identical entries of one page remain separate.
      const count = (counts.get(text) ?? 0) + 1
      counts.set(text, count)
      const other = merged.get(text + count)
      merged.set(text + count, other ? { ...other, of: { ...change.of, ...other.of } } : change)
    }
  }
  return [...merged.values()]
}

/** The earlier changes of a page after the next release: its own, and those of pages that moved here, about the parts that moved with them. */
export function earlierChanges(page: ComparedPage, comparison: LedgerComparison): ReleasedChange[] {
  const inherited = page.formerPaths.map((path) =>
    (comparison.ledger.pages[path]?.changes ?? []).map((change) => ({ ...change, of: partsHere(change, path, page, comparison) })),
  )
  return mergeChanges([page.entry?.changes ?? [], ...inherited])
}

/** Whether a former page leads to several: each then takes over the parts that moved there, while former addresses stay with the page. */
export function isSplit(path: string, { outcomes }: LedgerComparison): boolean {
  const outcome = outcomes.get(path)
  return outcome !== undefined && 'now' in outcome && outcome.now.length > 1
}

/** The parts of a former page's change that are now on this page with the words that it is about, by their ids here. */
function partsHere({ of }: ReleasedChange, path: string, page: ComparedPage, comparison: LedgerComparison): ReleasedChange['of'] {
  const here = new Map(page.parts.map((part) => [part.id, part]))
  const takesTheRest = !isSplit(path, comparison)
  return Object.fromEntries(
    Object.entries(of).flatMap(([id, versions]): [string, [string, string]][] => {
      const { now } = followAddress(comparison, formatAddress(path, id))
      const [only] = now.length === 1 ? now : []
      const to = only === undefined ? undefined : parseAddress(only)
      const letters = new Set(to?.page === page.current.path ? here.get(to.id)?.versions.map(({ v }) => v) : [])
      if (to && versions.every((v) => v === '' || letters.has(v))) return [[to.id, versions]]
      // A part that is gone keeps its id here, unless another part has it.
      return takesTheRest && !here.has(id) && !findPart(page.entry, id) ? [[id, versions]] : []
    }),
  )
}

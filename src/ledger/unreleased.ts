import { partOf, splitAddress } from '../model/ledger.ts'
import type { LedgerComparison } from './ledger-comparison.ts'
import { changesOf } from './undocumented-changes.ts'

/** Whether a page has something that no release has written down: a new place, other words, a change told of, or a place that came from elsewhere. */
export function isUnreleased({ pages, ledger }: LedgerComparison, path: string): boolean {
  const stood = pages.get(path)
  if (!stood) return false
  const { entry, state, parts } = stood
  if (!entry || entry.fate || state !== 'same') return true
  return (
    parts.some((part) => part.state !== 'same' || part.from.length > 0 || partOf(ledger.pages[path], part.id)?.fate !== undefined) ||
    changesOf(stood).some(({ isReleased }) => !isReleased)
  )
}

/** The pages, by path, that the ledger does not have as they are now; those too that are not there any more. */
export function unreleasedPages(stand: LedgerComparison): string[] {
  const changed = [...stand.pages.keys()].filter((path) => isUnreleased(stand, path))
  const fated = [...stand.fates.keys(), ...stand.dying].map((address) => splitAddress(address).page)
  return [...new Set([...changed, ...fated])].toSorted()
}

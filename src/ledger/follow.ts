import { splitAddress } from '../model/ledger.ts'
import { entryAt } from './entry-at.ts'
import type { LedgerComparison, PendingOutcome } from './ledger-comparison.ts'

/** Where an address leads in the end. */
export interface End {
  /** Addresses that are there; none when it is gone. */
  now: string[]
  /** What is said of it, when it is not there itself: where it leads, or of the last on its way that it is gone. */
  fate: PendingOutcome | undefined
  /** The last address on its way: itself, or of what is gone the one that was taken out. */
  at: string
}

/** Follows an address from one fate to the next until it is at what is there, or gone. One that leads round in a circle is at nothing. */
export function follow(stand: Pick<LedgerComparison, 'pages' | 'fates' | 'ledger'>, address: string, seen: readonly string[] = []): End {
  const { page, id } = splitAddress(address)
  const stood = stand.pages.get(page)
  if (stood && (id === '' || stood.parts.some((part) => part.id === id))) return { now: [address], fate: undefined, at: address }
  const fate = stand.fates.get(address) ?? entryAt(stand.ledger, address)?.fate
  if (!fate || 'gone' in fate || seen.includes(address)) return { now: [], fate, at: address }
  const ends = fate.now.map((to) => follow(stand, to, [...seen, address]))
  const now = [...new Set(ends.flatMap((end) => end.now))]
  if (now.length) return { now, fate, at: address }
  const last = ends.find((end) => end.fate)
  return { now, fate: last?.fate ?? fate, at: last?.at ?? address }
}

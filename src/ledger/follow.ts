import { splitAddress } from '../model/ledger.ts'
import { entryAt } from './entry-at.ts'
import type { NewFate, Stand } from './stand.ts'

/** Where an address leads in the end. */
export interface End {
  /** Addresses that are there; none when it is gone. */
  now: string[]
  /** What is said of it, when it is not there itself: where it leads, or of the last on its way that it is gone. */
  fate: NewFate | undefined
}

/** Follows an address from one fate to the next until it is at what is there, or gone. One that leads round in a circle is at nothing. */
export function follow(stand: Pick<Stand, 'pages' | 'fates' | 'ledger'>, address: string, seen: readonly string[] = []): End {
  const { page, id } = splitAddress(address)
  const stood = stand.pages.get(page)
  if (stood && (id === '' || stood.parts.some((part) => part.id === id))) return { now: [address], fate: undefined }
  const fate = stand.fates.get(address) ?? entryAt(stand.ledger, address)?.fate
  if (!fate || 'gone' in fate || seen.includes(address)) return { now: [], fate }
  const ends = fate.now.map((to) => follow(stand, to, [...seen, address]))
  const now = [...new Set(ends.flatMap((end) => end.now))]
  return { now, fate: now.length ? fate : (ends.find((end) => end.fate)?.fate ?? fate) }
}

import { nearestName } from '../model/did-you-mean.ts'
import { joinAddress, type Ledger, splitAddress } from '../model/ledger.ts'
import { entryAt } from './entry-at.ts'
import type { LedgerComparison } from './ledger-comparison.ts'
import type { Move, MoveProblem } from './moves.ts'

/**
 * The entries that hold: of several about one address the last, for entries are put at the end. Where a release has taken that one in and its address is
 * back, it is past: what becomes of the address next is to be said anew.
 */
export function holding(moves: readonly Move[], ledger: Ledger): Move[] {
  return [...Map.groupBy(moves, ({ was }) => was)].flatMap(([was, list]) => {
    const last = list.at(-1)
    const entry = entryAt(ledger, was)
    const past = last && entry && !entry.fate ? (entry.left ?? []).filter((fate) => isAs(fate, last)).length : 0
    return last && list.filter((move) => isAs(move, last)).length > past ? [last] : []
  })
}

/** Something wrong with an entry. */
export interface EntryProblem extends MoveProblem {
  move: Move
  /** Whether it leads to what is nowhere: then nothing is said of its address. */
  isLost?: true
}

/**
 * What is wrong with what editors say of addresses: ones that were never published or are still there, that lead nowhere or round in a circle. What a
 * release has written down is past, and may stay.
 */
export function checkMoves(stand: LedgerComparison, moves: readonly Move[], isPresent: (path: string) => boolean): EntryProblem[] {
  const byAddress = new Map(moves.map((move) => [move.was, move]))
  return moves.flatMap((move): EntryProblem[] => {
    const { was, position } = move
    const problem = (what: string, fix: string): EntryProblem[] => [{ move, position, what, fix }]
    const entry = entryAt(stand.ledger, was)
    if (isWrittenDown(entry, move)) return []
    if (!entry) return problem(`\`${was}\` was never published.`, nearest(was, publishedAddresses(stand)))
    if (isThere(stand, was, isPresent)) return problem(`\`${was}\` is still there.`, 'take this entry out, or what it speaks of.')
    if ('gone' in move) return []
    const lost = move.now.filter((to) => !isThere(stand, to, isPresent) && !entryAt(stand.ledger, to)?.fate && !byAddress.has(to))
    if (lost.length)
      return lost.map((to) => ({
        ...{ move, position, isLost: true },
        what: `\`${to}\`, where \`${was}\` is said to be now, is nowhere.`,
        fix: nearest(to, presentAddresses(stand)),
      }))
    return leadsBack(move, byAddress, stand, isPresent)
      ? problem(`\`${was}\` leads round in a circle.`, 'write where its words are now.')
      : []
  })
}

/** Whether a release has taken an entry in; what it speaks of may be back by now. */
function isWrittenDown(entry: ReturnType<typeof entryAt>, move: Move): boolean {
  return [entry?.fate, ...(entry?.left ?? [])].some((fate) => fate && isAs(fate, move))
}

function isAs(one: { now: string[] } | { gone: string }, other: Move): boolean {
  return 'gone' in one ? 'gone' in other && other.gone === one.gone : 'now' in other && other.now.join(' ') === one.now.join(' ')
}

function isThere({ pages }: LedgerComparison, address: string, isPresent: (path: string) => boolean): boolean {
  const { page, id } = splitAddress(address)
  const stood = pages.get(page)
  return stood ? id === '' || stood.parts.some((part) => part.id === id) : isPresent(page)
}

function leadsBack(
  move: Move,
  byAddress: ReadonlyMap<string, Move>,
  stand: LedgerComparison,
  isPresent: (path: string) => boolean,
): boolean {
  const seen = new Set([move.was])
  const wanted = 'now' in move ? [...move.now] : []
  for (const address of wanted) {
    if (isThere(stand, address, isPresent)) continue
    if (seen.has(address)) return true
    seen.add(address)
    const fate = byAddress.get(address) ?? entryAt(stand.ledger, address)?.fate
    if (fate && 'now' in fate) wanted.push(...fate.now)
  }
  return false
}

function publishedAddresses({ ledger }: LedgerComparison): string[] {
  return Object.entries(ledger.pages).flatMap(([path, { parts }]) => [path, ...Object.keys(parts).map((id) => joinAddress(path, id))])
}

function presentAddresses({ pages }: LedgerComparison): string[] {
  return [...pages.values()].flatMap(({ page, parts }) => [page.path, ...parts.map(({ id }) => joinAddress(page.path, id))])
}

function nearest(address: string, known: readonly string[]): string {
  const near = nearestName(address, known, 4)
  return near ? `did you mean \`${near}\`?` : 'copy the address from the site, or take this entry out.'
}

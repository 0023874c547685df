import { nearestName } from '../model/did-you-mean.ts'
import { formatAddress, parseAddress } from '../model/ids.ts'
import { findEntry, type Ledger, type LedgerEntry } from '../model/ledger.ts'
import type { LocatedProblem } from '../model/message.ts'
import { isCurrent, type LedgerComparison } from './ledger-comparison.ts'
import type { Move } from './moves.ts'
import { leadsAlike } from './outcomes.ts'

/**
 * The moves that apply: the last one for each address. A released one does not apply if its address has come back since then: if that address is lost
 * again, it needs a new entry.
 */
export function activeMoves(moves: readonly Move[], ledger: Ledger): Move[] {
  return [...Map.groupBy(moves, ({ was }) => was)].flatMap(([was, list]) => {
    const last = list.at(-1)
    if (!last) return []
    const entry = findEntry(ledger, was)
    const timesReleased = entry && !entry.outcome ? (entry.previousOutcomes ?? []).filter((one) => leadsAlike(one, last)).length : 0
    return list.filter((move) => leadsAlike(move, last)).length > timesReleased ? [last] : []
  })
}

/** Something wrong with a move. */
interface EntryProblem extends LocatedProblem {
  move: Move
  /** Whether it leads to an address that does not exist; the move is then ignored. */
  isLost?: true
}

/**
 * Checks the moves that are not released yet: the address must have been published, must not exist any more, and must lead to a current address, not in
 * a circle.
 */
export function checkMoves(comparison: LedgerComparison, moves: readonly Move[], isUnread: (path: string) => boolean): EntryProblem[] {
  const { ledger, pages } = comparison
  const byAddress = new Map(moves.map((move) => [move.was, move]))
  const isThere = (address: string) => {
    const { page } = parseAddress(address)
    return pages.has(page) ? isCurrent(comparison, address) : isUnread(page)
  }
  const leadsBack = (move: Move) => {
    const seen = new Set([move.was])
    const queue = 'now' in move ? [...move.now] : []
    for (const address of queue) {
      if (isThere(address)) continue
      if (seen.has(address)) return true
      seen.add(address)
      const outcome = byAddress.get(address) ?? findEntry(ledger, address)?.outcome
      if (outcome && 'now' in outcome) queue.push(...outcome.now)
    }
    return false
  }
  const published = () =>
    Object.entries(ledger.pages).flatMap(([path, { parts }]) => [path, ...Object.keys(parts).map((id) => formatAddress(path, id))])
  const current = () => [...pages].flatMap(([path, { parts }]) => [path, ...parts.map(({ id }) => formatAddress(path, id))])

  return moves.flatMap((move): EntryProblem[] => {
    const { was, position } = move
    const problem = (what: string, fix: string): EntryProblem[] => [{ move, position, what, fix }]
    const entry = findEntry(ledger, was)
    if (isReleased(entry, move)) return []
    if (!entry) return problem(`\`${was}\` was never published.`, nearest(was, published()))
    if (isThere(was)) return problem(`\`${was}\` still exists.`, 'delete this entry, or what it is about.')
    if ('gone' in move) return []
    const lost = move.now.filter((to) => !isThere(to) && !findEntry(ledger, to)?.outcome && !byAddress.has(to))
    if (lost.length)
      return lost.map((to) => ({
        ...{ move, position, isLost: true },
        what: `There is nothing at \`${to}\`, which is given as the new address of \`${was}\`.`,
        fix: nearest(to, current()),
      }))
    return leadsBack(move) ? problem(`The new address of \`${was}\` leads back to it.`, 'write where its words are now.') : []
  })
}

/** Whether a move is released; its address may have come back since then. */
function isReleased(entry: LedgerEntry | undefined, move: Move): boolean {
  return [entry?.outcome, ...(entry?.previousOutcomes ?? [])].some((outcome) => outcome && leadsAlike(outcome, move))
}

function nearest(address: string, addresses: readonly string[]): string {
  const near = nearestName(address, addresses, 4)
  return near ? `did you mean \`${near}\`?` : 'copy the address from the site, or delete this entry.'
}

import { formatAddress, parseId } from '../model/ids.ts'
import { findEntry, findPart, type Ledger, type Outcome } from '../model/ledger.ts'
import { normalizeWords } from '../model/version.ts'
import { type ComparedPage, isActive, isCurrent, type LedgerComparison, lastWords, type PendingOutcome } from './ledger-comparison.ts'
import type { Move } from './moves.ts'

/**
 * Finds what became of every published address that does not exist any more: what an editor recorded, or else where the comparison found it; or else, for
 * a note or second passage, what an editor recorded for its label; for a paragraph that was merged with others, the paragraph that has its words; or else
 * that it is gone, if its page is.
 *
 * @returns the outcomes that are not released yet, and the addresses that have none
 */
export function findOutcomes(
  ledger: Ledger,
  moves: ReadonlyMap<string, Move>,
  pages: ReadonlyMap<string, ComparedPage>,
  isUnread: (path: string) => boolean,
): Pick<LedgerComparison, 'outcomes' | 'unaccounted'> {
  const outcomes = new Map<string, PendingOutcome>()
  const unaccounted: string[] = []
  const movedTo = new Map(
    [...pages].flatMap(([path, { parts }]) =>
      parts.flatMap(({ formerAddresses, id }) => formerAddresses.map((was) => [was, formatAddress(path, id)] as const)),
    ),
  )
  const withLabel = (path: string, id: string): PendingOutcome | undefined => {
    const { label, suffix } = parseId(id)
    const outcome = suffix ? outcomeOf(moves.get(formatAddress(path, label))) : undefined
    if (!outcome || 'gone' in outcome) return outcome
    return { ...outcome, now: outcome.now.map((to) => (isCurrent({ pages }, to + suffix) ? to + suffix : to)) }
  }
  const inRegrouped = (path: string, id: string): PendingOutcome | undefined => {
    const page = pages.get(path)
    const words = normalizeWords(lastWords(findPart(ledger.pages[path], id)))
    const part = page?.parts.find((one) => page.regrouped.get(one.id)?.includes(id) && normalizeWords(one.words).includes(words))
    return part && { now: [formatAddress(path, part.id)] }
  }
  for (const [path, entry] of Object.entries(ledger.pages)) {
    const isThere = pages.has(path)
    if (!isThere && isUnread(path)) continue
    const ofPage = isThere ? undefined : outcomeOf(moves.get(path))
    const isUnaccounted = !isThere && isActive(entry) && !ofPage
    if (isUnaccounted) unaccounted.push(path)
    if (ofPage && !isSameOutcome(entry.outcome, ofPage)) outcomes.set(path, ofPage)
    for (const [id, part] of Object.entries(entry.parts)) {
      const address = formatAddress(path, id)
      if (isCurrent({ pages }, address)) continue
      const own = outcomeOf(moves.get(address))
      if (!isActive(part)) {
        if (own && !isSameOutcome(part.outcome, own)) outcomes.set(address, own)
        continue
      }
      const to = movedTo.get(address)
      const gone = ofPage && 'gone' in ofPage ? ofPage : undefined
      const outcome = own ?? (to === undefined ? undefined : { now: [to] }) ?? withLabel(path, id) ?? inRegrouped(path, id) ?? gone
      if (outcome) outcomes.set(address, outcome)
      else if (!isUnaccounted) unaccounted.push(address)
    }
  }
  return { outcomes, unaccounted }
}

function outcomeOf(move: Move | undefined): PendingOutcome | undefined {
  if (!move) return undefined
  return 'gone' in move ? { gone: move.gone, why: move.why } : { now: move.now, ...(move.why ? { why: move.why } : {}) }
}

function isSameOutcome(released: Outcome | undefined, outcome: PendingOutcome): boolean {
  return released !== undefined && leadsAlike(released, outcome) && released.why === outcome.why
}

/** Whether two outcomes or moves lead to the same addresses, or are of things that were removed on the same day. */
export function leadsAlike(one: { now: string[] } | { gone: string }, other: { now: string[] } | { gone: string }): boolean {
  return 'gone' in one ? 'gone' in other && other.gone === one.gone : 'now' in other && other.now.join(' ') === one.now.join(' ')
}

/** Where an address finally leads. */
interface Destination {
  /** Current addresses; none when it is gone. */
  now: string[]
  /** Its outcome, if it is not current; or, if everything that it leads to is gone, the outcome of the last address on the way. */
  outcome: PendingOutcome | undefined
  /** The address that was removed, if it is gone; otherwise the address itself. */
  at: string
}

/** Follows an address from one outcome to the next until it is current or gone. One that leads in a circle leads nowhere. */
export function followAddress(
  comparison: Pick<LedgerComparison, 'pages' | 'outcomes' | 'ledger'>,
  address: string,
  seen: readonly string[] = [],
): Destination {
  if (isCurrent(comparison, address)) return { now: [address], outcome: undefined, at: address }
  const outcome = comparison.outcomes.get(address) ?? findEntry(comparison.ledger, address)?.outcome
  if (!outcome || 'gone' in outcome || seen.includes(address)) return { now: [], outcome, at: address }
  const ends = outcome.now.map((to) => followAddress(comparison, to, [...seen, address]))
  const now = [...new Set(ends.flatMap((end) => end.now))]
  const last = now.length ? undefined : ends.find((end) => end.outcome)
  return { now, outcome: last?.outcome ?? outcome, at: last?.at ?? address }
}

import { joinAddress, type LedgerEntry, partOf, splitAddress } from '../model/ledger.ts'
import { normalized } from '../model/version.ts'
import { isLive } from './entry-at.ts'
import type { Known } from './known.ts'
import type { ComparedPage, PendingOutcome } from './ledger-comparison.ts'
import type { Move } from './moves.ts'
import { splitId } from './split-id.ts'

/** What became of every published address that is not there any more. */
export function previousOutcomes({ ledger, moves }: Known, pages: ReadonlyMap<string, ComparedPage>, isPresent: (path: string) => boolean) {
  const fates = new Map<string, PendingOutcome>()
  const dying: string[] = []
  const movedTo = new Map(
    [...pages.values()].flatMap(({ page, parts }) =>
      parts.flatMap(({ from, id }) => from.map((was) => [was, joinAddress(page.path, id)] as const)),
    ),
  )
  const has = (address: string) => {
    const { page, id } = splitAddress(address)
    return pages.get(page)?.parts.some((part) => part.id === id) === true
  }
  /** What follows for a part from what is said of its label: its note and its second passage go along. */
  const withLabel = (path: string, id: string): PendingOutcome | undefined => {
    const [label, rest] = splitId(id)
    const move = rest ? moves.get(joinAddress(path, label)) : undefined
    if (!move) return undefined
    if ('gone' in move) return { gone: move.gone, why: move.why }
    return { now: move.now.map((now) => (has(now + rest) ? now + rest : now)), ...(move.why ? { why: move.why } : {}) }
  }
  /** Where the words of a paragraph are that was put together with others, and nothing else was done to it. */
  const regroupedAt = (path: string, id: string): PendingOutcome | undefined => {
    const stood = pages.get(path)
    const words = normalized(partOf(ledger.pages[path], id)?.versions.at(-1)?.words ?? '')
    const holding = stood?.parts.find((part) => stood.regrouped.get(part.id)?.includes(id) && normalized(part.words).includes(words))
    return holding && { now: [joinAddress(path, holding.id)] }
  }
  for (const [path, entry] of Object.entries(ledger.pages)) {
    if (isPresent(path) && !pages.has(path)) continue
    const isThere = pages.has(path)
    const ofPage = isThere ? undefined : saidOf(moves.get(path))
    const isDying = !isThere && isLive(entry) && !ofPage
    if (isDying) dying.push(path)
    if (!isThere && ofPage && !isSame(entry.fate, ofPage)) fates.set(path, ofPage)
    for (const [id, part] of Object.entries(entry.parts)) {
      const address = joinAddress(path, id)
      if (isThere && has(address)) continue
      const said = saidOf(moves.get(address))
      if (!isLive(part)) {
        if (said && !isSame(part.fate, said)) fates.set(address, said)
        continue
      }
      const there = movedTo.get(address)
      const gone = ofPage && 'gone' in ofPage ? ofPage : undefined
      const fate = said ?? (there ? { now: [there] } : undefined) ?? withLabel(path, id) ?? regroupedAt(path, id) ?? gone
      if (fate) fates.set(address, fate)
      else if (!isDying) dying.push(address)
    }
  }
  return { fates, dying }
}

function saidOf(move: Move | undefined): PendingOutcome | undefined {
  if (!move) return undefined
  return 'gone' in move ? { gone: move.gone, why: move.why } : { now: move.now, ...(move.why ? { why: move.why } : {}) }
}

function isSame(known: LedgerEntry['fate'], said: PendingOutcome): boolean {
  if (!known || 'gone' in known !== 'gone' in said) return false
  if ('gone' in known) return 'gone' in said && known.gone === said.gone && known.why === said.why
  return 'now' in said && known.now.join(' ') === said.now.join(' ') && known.why === said.why
}

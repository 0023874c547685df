import { joinAddress, partOf, type ReleasedChange, splitAddress } from '../model/ledger.ts'
import { follow } from './follow.ts'
import type { ComparedPage, LedgerComparison } from './ledger-comparison.ts'

/** The released changes of several pages, in that order: what two of them tell alike is one change, about the places of both. */
export function joinedChanges(pages: readonly (readonly ReleasedChange[])[]): ReleasedChange[] {
  const joined = new Map<string, ReleasedChange>()
  for (const changes of pages) {
    const times = new Map<string, number>()
    for (const change of changes) {
      const told = JSON.stringify([change.on, change.date, change.kind, change.what, change.why])
      // A page may tell the same of two places by an entry each.
      const time = (times.get(told) ?? 0) + 1
      times.set(told, time)
      const known = joined.get(told + time)
      joined.set(told + time, known ? { ...known, of: { ...change.of, ...known.of } } : change)
    }
  }
  return [...joined.values()]
}

/** The released changes of a page as its next release writes them: its own, and those of pages that went into it, about the places that came along. */
export function changesBefore(stood: ComparedPage, stand: Pick<LedgerComparison, 'ledger' | 'fates' | 'pages'>): ReleasedChange[] {
  const come = stood.from.map((path) =>
    (stand.ledger.pages[path]?.changes ?? []).map((change) => ({ ...change, of: placesHere(change, path, stood, stand) })),
  )
  return joinedChanges([stood.entry?.changes ?? [], ...come])
}

/** Whether a page that is over goes on in several: each then has the places that went there, and what the page had given up stays with it. */
export function isParted(path: string, { fates }: Pick<LedgerComparison, 'fates'>): boolean {
  const fate = fates.get(path)
  return fate !== undefined && 'now' in fate && fate.now.length > 1
}

/** The places of a change that are here now with the words that it is about, by the ids that they have here. */
function placesHere(
  { of }: ReleasedChange,
  path: string,
  { page, parts, entry }: ComparedPage,
  stand: Pick<LedgerComparison, 'ledger' | 'fates' | 'pages'>,
): ReleasedChange['of'] {
  const here = new Map(parts.map((part) => [part.id, part]))
  const takesTheRest = !isParted(path, stand)
  return Object.fromEntries(
    Object.entries(of).flatMap(([id, versions]): [string, [string, string]][] => {
      const { now } = follow(stand, joinAddress(path, id))
      const [only] = now.length === 1 ? now : []
      const to = only === undefined ? undefined : splitAddress(only)
      const known = new Set(to?.page === page.path ? here.get(to.id)?.versions.map(({ v }) => v) : [])
      if (to && versions.every((v) => v === '' || known.has(v))) return [[to.id, versions]]
      // What is over has its old id here too, unless that is another's.
      return takesTheRest && !here.has(id) && !partOf(entry, id) ? [[id, versions]] : []
    }),
  )
}

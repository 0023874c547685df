import { joinAddress, type LedgerPage, partOf, type ReleasedChange, splitAddress } from '../model/ledger.ts'
import { follow } from './follow.ts'
import type { Stand, StoodPage } from './stand.ts'

/** Released changes of one page or of several, in that order; one that several have is one, about the places of all. */
export function joinedChanges(changes: readonly ReleasedChange[]): ReleasedChange[] {
  const joined = new Map<string, ReleasedChange>()
  for (const change of changes) {
    const key = JSON.stringify([change.on, change.date, change.kind, change.what, change.why])
    const known = joined.get(key)
    joined.set(key, known ? { ...known, of: { ...change.of, ...known.of } } : change)
  }
  return [...joined.values()]
}

/** The released changes of a page as its next release writes them: its own, and those of pages that went into it, about the places that came along. */
export function changesBefore(stood: StoodPage, stand: Pick<Stand, 'ledger' | 'fates' | 'pages'>): ReleasedChange[] {
  const come = stood.from.flatMap((path) =>
    (stand.ledger.pages[path]?.changes ?? []).map((change) => ({ ...change, of: placesHere(change, path, stood, stand) })),
  )
  return joinedChanges([...(stood.entry?.changes ?? []), ...come])
}

/** Whether a page that is over goes on in several: each then has the places that went there, and what the page had given up stays with it. */
export function isParted(path: string, { fates }: Pick<Stand, 'fates'>): boolean {
  const fate = fates.get(path)
  return fate !== undefined && 'now' in fate && fate.now.length > 1
}

/** The places of a change that are here now with the words that it is about, by the ids that they have here. */
function placesHere(
  { of }: ReleasedChange,
  path: string,
  { page, parts, entry }: StoodPage,
  stand: Pick<Stand, 'ledger' | 'fates' | 'pages'>,
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

/** The released changes of a page that is over, about the places that no page it went to tells of. */
export function changesLeft({ changes = [], fate }: LedgerPage, pages: Readonly<Record<string, LedgerPage>>): ReleasedChange[] {
  const to = fate && 'now' in fate ? fate.now.map((address) => splitAddress(address).page) : []
  const told = new Set(
    [...new Set(to)].flatMap((path) =>
      (pages[path]?.changes ?? []).flatMap((change) => Object.values(change.of).map((versions) => placeKey(change, versions))),
    ),
  )
  return changes.map((change) => ({
    ...change,
    of: Object.fromEntries(Object.entries(change.of).filter(([, versions]) => !told.has(placeKey(change, versions)))),
  }))
}

function placeKey({ on, date, kind, what, why }: ReleasedChange, versions: readonly string[]): string {
  return JSON.stringify([on, date, kind, what, why, ...versions])
}

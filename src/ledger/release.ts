import {
  joinAddress,
  type Ledger,
  type LedgerEntry,
  type LedgerPage,
  partOf,
  type ReleasedChange,
  splitAddress,
  type Version,
} from '../model/ledger.ts'
import { changesBefore, isParted } from './inherited-changes.ts'
import type { ComparedPage, ComparedPart, LedgerComparison } from './ledger-comparison.ts'
import { splitId } from './split-id.ts'
import { changesOf } from './undocumented-changes.ts'
import { isUnreleased } from './unreleased.ts'

/**
 * The ledger with everything in it that the content has now: new addresses, new versions, fates and changes. What it had stays. A page that nothing was
 * changed in stays as it is, letter for letter.
 *
 * @param on the moment of the release, ISO in UTC
 */
export function releaseAll(stand: LedgerComparison, on: string): Ledger {
  const pages: Record<string, LedgerPage> = { ...stand.ledger.pages }
  for (const [path, stood] of stand.pages) if (isUnreleased(stand, path)) pages[path] = released(stood, stand, on)
  for (const [address, fate] of stand.fates) {
    const { page, id } = splitAddress(address)
    const known = pages[page]
    if (!known) continue
    const entry = id === '' ? known : partOf(known, id)
    if (!entry) continue
    const fated = { ...entry, ...leftBy(entry), fate: { on, ...fate } }
    pages[page] = id === '' ? (fated as LedgerPage) : { ...known, parts: { ...known.parts, [id]: fated } }
  }
  return { pages }
}

/** A page's entry with what is new in it. */
function released(stood: ComparedPage, stand: LedgerComparison, on: string): LedgerPage {
  const { ledger, fates } = stand
  const { page, entry, from, parts } = stood
  const before = from.flatMap((path) => ledger.pages[path] ?? [])
  const first = entry ? entry.first : before[0] && (before[0].first ?? from[0])
  // Without a prototype: any word may be a heading’s, `__proto__` too.
  const made: Record<string, LedgerEntry> = Object.assign(Object.create(null), entry?.parts)
  // What an earlier page of these words has given up, before or now, is asked for here from now on: a redirect keeps the fragment. A parted page has none.
  const present = new Set(parts.map(({ id }) => splitId(id)[0]))
  for (const path of from.filter((one) => !isParted(one, stand)))
    for (const [id, part] of Object.entries(ledger.pages[path]?.parts ?? {})) {
      const given = fates.get(joinAddress(path, id))
      const fate = part.fate ?? (given && { on, ...given })
      if (fate && !present.has(splitId(id)[0])) made[id] ??= { ...part, fate: rebased(fate, path, page.path) }
    }
  for (const part of parts) {
    made[part.id] = { ...entryOf(part, part.position.line, on), ...leftBy(made[part.id]) }
  }
  const changes = [...changesBefore(stood, stand), ...newChanges(stood, on)]
  return {
    ...entryOf({ ...stood, is: page.is, words: page.words }, page.is === 'topic' ? undefined : page.position.line, on),
    ...(first ? { first } : {}),
    ...leftBy(entry),
    parts: made,
    ...(changes.length ? { changes } : {}),
  }
}

/** Where something leads that led to a place of the page's earlier self. */
function rebased(fate: NonNullable<LedgerEntry['fate']>, was: string, path: string): NonNullable<LedgerEntry['fate']> {
  if ('gone' in fate) return fate
  return { ...fate, now: fate.now.map((now) => (splitAddress(now).page === was ? joinAddress(path, splitAddress(now).id) : now)) }
}

function entryOf(
  { is, v, versions, state, words }: Pick<ComparedPart, 'is' | 'v' | 'versions' | 'state' | 'words'>,
  line: number | undefined,
  on: string,
): LedgerEntry {
  const next: Version[] = state === 'same' ? [...versions] : [...versions, { on, v, words }]
  return { is, ...(line === undefined ? {} : { line }), versions: next }
}

/** The fates that something had, when it is there again or has another. */
function leftBy(entry: LedgerEntry | undefined): Pick<LedgerEntry, 'left'> {
  const left = [...(entry?.left ?? []), ...(entry?.fate ? [entry.fate] : [])]
  return left.length ? { left } : {}
}

/** The changes that the front matter tells of and no release has written down yet, each with what it changed. */
function newChanges(stood: ComparedPage, on: string): ReleasedChange[] {
  return changesOf(stood).flatMap(({ change, changed, isReleased }) => {
    if (isReleased) return []
    const { date, kind, passage, what, why } = change
    const of = Object.fromEntries(changed.map(({ id, versions, v }): [string, [string, string]] => [id, [versions.at(-1)?.v ?? '', v]]))
    return [{ on, date, kind, ...(passage ? { passage } : {}), what, why, of }]
  })
}

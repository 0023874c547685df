import { joinAddress, type Ledger, type LedgerEntry, type LedgerPage, partOf, splitAddress } from '../model/ledger.ts'
import { normalized, versionOf } from '../model/version.ts'
import type { CurrentPage, CurrentPart } from './current-page.ts'
import { entryAt, isLive, sharesWords } from './entry-at.ts'
import { givenIds } from './give-ids.ts'
import { identities } from './identities.ts'
import { joinedChanges } from './inherited-changes.ts'
import type { Known } from './known.ts'
import type { ComparedPage, ComparedPart, LedgerComparison, State } from './ledger-comparison.ts'
import type { Move } from './moves.ts'
import { previousOutcomes } from './previous-outcomes.ts'
import { origins, regrouped } from './regrouped.ts'
import { splitId } from './split-id.ts'

/**
 * Lays the content beside the ledger: which published address goes on where, with the same words or others, what is new, and which addresses would die.
 *
 * @param isPresent whether a page that is not among the content is there all the same, because its file was not read: it is taken to be as it was
 */
export function compareWithLedger(
  ledger: Ledger,
  present: readonly CurrentPage[],
  moves: readonly Move[],
  isPresent: (path: string) => boolean = () => false,
): LedgerComparison {
  const known: Known = {
    ledger,
    pages: new Map(present.map((page) => [page.path, page])),
    moves: new Map(moves.map((move) => [move.was, move])),
    sources: sourcesOf(moves),
    identify: identities(ledger, moves),
  }
  const reused: LedgerComparison['reused'] = []
  const pages = new Map(present.map((page) => [page.path, standOfPage(page, known, reused)]))
  const { fates, dying } = previousOutcomes(known, pages, isPresent)
  return { ledger, pages, fates, dying, reused }
}

/** What is said to lead to each address: a page that was parted goes on in all its pages, any other place in the one that it leads to alone. */
function sourcesOf(moves: readonly Move[]): Map<string, string[]> {
  const leading = moves.flatMap((move) => {
    const now = 'now' in move ? move.now : []
    return (now.length === 1 ? now : now.filter((to) => !to.includes('#'))).map((to) => ({ to, was: move.was }))
  })
  return new Map([...Map.groupBy(leading, ({ to }) => to)].map(([to, list]) => [to, list.map(({ was }) => was)]))
}

function standOfPage(page: CurrentPage, known: Known, reused: LedgerComparison['reused']): ComparedPage {
  const entry = known.ledger.pages[page.path]
  const from = (known.sources.get(page.path) ?? []).filter(
    (was) => !was.includes('#') && !known.pages.has(was) && isLive(known.ledger.pages[was]),
  )
  const before = from.flatMap((path) => known.ledger.pages[path] ?? [])
  const entries = [...(entry ? [entry] : []), ...before]
  const isBack = entry?.fate !== undefined
  if (isBack && !from.length && !isRestored(page, entry)) reused.push({ address: page.path, page, part: undefined })
  const own = entry ?? before[0]
  const ids = givenIds(page, entries, (id) => known.moves.has(joinAddress(page.path, id)))
  const numbered = page.paragraphs.flatMap((one, i): CurrentPart[] => (ids[i] ? [{ ...one, id: ids[i], paragraphs: [i] }] : []))
  const parts = [...page.parts, ...numbered].map((part) => standOfPart(part, page, entry, from, known, reused))
  const released = joinedChanges(entries.map(({ changes = [] }) => changes))
  return {
    page,
    ...stateOf(page, own?.versions ?? [], known),
    entry,
    from,
    released,
    parts,
    paragraphs: ids,
    ...groupings(parts, entries),
  }
}

/** How the paragraphs that are not as they were stand to those that were there before. */
function groupings(parts: readonly ComparedPart[], entries: readonly LedgerPage[]): Pick<ComparedPage, 'regrouped' | 'origins'> {
  const same = new Set(parts.flatMap(({ id, state }) => (state === 'same' ? [id] : [])))
  const old = entries
    .flatMap((entry) => Object.entries(entry.parts))
    .filter(([id, { is, fate }]) => is === 'paragraph' && !fate && !same.has(id))
    .toSorted(([, a], [, b]) => (a.line ?? 0) - (b.line ?? 0))
  const before = old.map(([, { versions }]) => versions.at(-1)?.words ?? '')
  const present = parts.filter(({ is, state }) => is === 'paragraph' && state !== 'same')
  const words = present.map((part) => part.words)
  const ids = (numbers: readonly number[]) => numbers.map((n) => old[n]?.[0] ?? '')
  const byId = (of: Iterable<readonly [number, readonly number[]]>) =>
    new Map([...of].map(([n, from]) => [present[n]?.id ?? '', ids(from)]))
  return { regrouped: byId(regrouped(before, words)), origins: byId(origins(before, words).entries()) }
}

/** Whether a page that was given up is back with its words. */
function isRestored(page: CurrentPage, entry: LedgerPage): boolean {
  const last = Object.values(entry.parts).flatMap(({ is, versions }) =>
    is === 'paragraph' ? normalized(versions.at(-1)?.words ?? '') : [],
  )
  if (page.is === 'article') return page.paragraphs.some(({ words }) => last.includes(normalized(words)))
  return normalized(page.words) === normalized(entry.versions.at(-1)?.words ?? '')
}

function standOfPart(
  part: CurrentPart,
  page: CurrentPage,
  entry: LedgerPage | undefined,
  pagesBefore: readonly string[],
  known: Known,
  reused: LedgerComparison['reused'],
): ComparedPart {
  const address = joinAddress(page.path, part.id)
  const own = partOf(entry, part.id)
  if (own && isLive(own)) return { ...part, ...stateOf(part, own.versions, known), from: [] }
  const [label, rest] = splitId(part.id)
  const renamed = part.is === 'paragraph' ? [] : (known.sources.get(joinAddress(page.path, label)) ?? []).map((was) => was + rest)
  const moved = pagesBefore.map((path) => joinAddress(path, part.id))
  const from = [...renamed, ...moved].find((was) => isLive(entryAt(known.ledger, was)) && !isThere(was, known.pages))
  const before = from === undefined ? undefined : entryAt(known.ledger, from)
  const back = own && stateOf(part, own.versions, known)
  if (before && from !== undefined) {
    // A place may come back to an address that it had itself, and to no other's.
    if (own && back?.state !== 'same' && !sharesWords(own, before)) reused.push({ address, page, part })
    return { ...part, ...stateOf(part, before.versions, known), from: [from] }
  }
  if (back?.state === 'same') return { ...part, ...back, from: [] }
  if (back) reused.push({ address, page, part })
  return { ...part, ...stateOf(part, [], known), from: [] }
}

/** How something stands to its versions: its words with who is named in them, whatever their files are called by now. */
function stateOf({ hashed }: { hashed: string }, versions: LedgerEntry['versions'], { identify }: Known) {
  const v = versionOf(identify(hashed))
  const last = versions.at(-1)
  const state: State = last === undefined ? 'fresh' : last.v === v ? 'same' : 'changed'
  return { v, versions, state }
}

/** Whether a place with an id that its file gives is there. */
function isThere(address: string, pages: ReadonlyMap<string, CurrentPage>): boolean {
  const { page, id } = splitAddress(address)
  const found = pages.get(page)
  return found !== undefined && (id === '' || found.parts.some((part) => part.id === id))
}

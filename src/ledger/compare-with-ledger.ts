import { formatAddress, isPartAddress, parseId } from '../model/ids.ts'
import { findEntry, findPart, type Ledger, type LedgerPage, type Version } from '../model/ledger.ts'
import { normalizeWords, versionOf } from '../model/version.ts'
import type { CurrentPage, CurrentPart } from './current-pages.ts'
import { mergeChanges } from './inherited-changes.ts'
import {
  type ComparedPage,
  type ComparedPart,
  isActive,
  isCurrent,
  type LedgerComparison,
  lastWords,
  type State,
  sharesWords,
} from './ledger-comparison.ts'
import { findEarlierTexts, findRegrouped } from './match-paragraphs.ts'
import type { Move } from './moves.ts'
import { findOutcomes } from './outcomes.ts'
import { assignParagraphIds } from './paragraph-ids.ts'

interface Lookup {
  ledger: Ledger
  pages: ReadonlyMap<string, CurrentPage>
  moves: ReadonlyMap<string, Move>
  /** For each address, the published addresses that moved to it only. */
  formerAddresses: ReadonlyMap<string, string[]>
  /** Replaces the paths of pages in a text by those at which they were first published. */
  withFirstPaths(hashed: string): string
  reused: LedgerComparison['reused']
}

/**
 * Compares the current content with the ledger, which has every address ever published with the versions of its words.
 *
 * 1. Each current page is looked up in the ledger by its path, or by the path that it moved from according to `moved.yaml`.
 * 2. Each part of it is looked up in the same way. Sections, passages and notes have ids given by the file; paragraphs have none and are matched with the
 *    published paragraphs by their words (`assignParagraphIds`).
 * 3. A page or part is `same` when the hash of its words is that of its last version, `changed` when it differs, and `new` when nothing was published at
 *    its address or its former one. A former address that now leads to other words than it had is reported as `reused`.
 * 4. Every published address that is not in the current content needs an outcome: where its words are now, or that they are gone (`findOutcomes`).
 *    Addresses without one are `unaccounted`; nothing may be released until there are none.
 *
 * @param moves the entries of `moved.yaml` that apply
 * @param isUnread whether a page exists although it is not in `current`, because its file was not read: it is treated as unchanged
 */
export function compareWithLedger(
  ledger: Ledger,
  current: readonly CurrentPage[],
  moves: readonly Move[],
  isUnread: (path: string) => boolean = () => false,
): LedgerComparison {
  const lookup: Lookup = {
    ledger,
    pages: new Map(current.map((page) => [page.path, page])),
    moves: new Map(moves.map((move) => [move.was, move])),
    formerAddresses: formerAddressesBy(moves),
    withFirstPaths: firstPaths(ledger, moves),
    reused: [],
  }
  const pages = new Map(current.map((page) => [page.path, comparePage(page, lookup)]))
  return { ledger, pages, ...findOutcomes(ledger, lookup.moves, pages, isUnread), reused: lookup.reused }
}

/** Groups moves by where they lead: a page that was split continues in all its pages, anything else only in the one address that it leads to. */
function formerAddressesBy(moves: readonly Move[]): Map<string, string[]> {
  const leading = moves.flatMap((move) => {
    const now = 'now' in move ? move.now : []
    return (now.length === 1 ? now : now.filter((to) => !isPartAddress(to))).map((to) => ({ to, was: move.was }))
  })
  return new Map([...Map.groupBy(leading, ({ to }) => to)].map(([to, list]) => [to, list.map(({ was }) => was)]))
}

/** Replaces paths such as `<people/anna-lund/>`, so that renaming the file of a person or source does not change the notes that name it. */
function firstPaths({ pages }: Ledger, moves: readonly Move[]): Lookup['withFirstPaths'] {
  const before = new Map(
    moves.flatMap((move) => ('now' in move && move.now.length === 1 && !isPartAddress(move.was) ? [[move.now[0], move.was]] : [])),
  )
  const first = (path: string) => {
    const published = pages[path] ? path : (before.get(path) ?? path)
    return pages[published]?.first ?? published
  }
  return (hashed) => hashed.replace(/<((?:people|sources)\/[^/<>]+\/)>/g, (_, path: string) => `<${first(path)}>`)
}

function comparePage(page: CurrentPage, lookup: Lookup): ComparedPage {
  const published = lookup.ledger.pages
  const entry = published[page.path]
  const formerPaths = (lookup.formerAddresses.get(page.path) ?? []).filter(
    (was) => !isPartAddress(was) && !lookup.pages.has(was) && isActive(published[was]),
  )
  const entries = [page.path, ...formerPaths].flatMap((path) => published[path] ?? [])
  if (entry?.outcome && !formerPaths.length && !isRestored(page, entry)) lookup.reused.push({ address: page.path, page, part: undefined })
  const paragraphIds = assignParagraphIds(page, entries, (id) => lookup.moves.has(formatAddress(page.path, id)))
  const paragraphs = page.paragraphs.flatMap((one, i): CurrentPart[] =>
    paragraphIds[i] ? [{ ...one, id: paragraphIds[i], paragraphs: [i] }] : [],
  )
  const parts = [...page.parts, ...paragraphs].map((part) => comparePart(part, page, entry, formerPaths, lookup))
  return {
    current: page,
    ...compareVersion(page, entries[0]?.versions ?? [], lookup),
    entry,
    formerPaths,
    releasedChanges: mergeChanges(entries.map(({ changes = [] }) => changes)),
    parts,
    paragraphIds,
    ...compareGrouping(parts, entries),
  }
}

/** Compares the new, changed and restored paragraphs with the published ones that are missing or changed. */
function compareGrouping(
  parts: readonly ComparedPart[],
  entries: readonly LedgerPage[],
): Pick<ComparedPage, 'regrouped' | 'earlierParagraphs'> {
  const same = new Set(parts.flatMap(({ id, state }) => (state === 'same' ? [id] : [])))
  const old = entries
    .flatMap((entry) => Object.entries(entry.parts))
    .filter(([id, { is, outcome }]) => is === 'paragraph' && !outcome && !same.has(id))
    .toSorted(([, a], [, b]) => (a.line ?? 0) - (b.line ?? 0))
  const oldWords = old.map(([, entry]) => lastWords(entry))
  // One that is back at the address that it had before it was merged has its words from the paragraph that it was merged into.
  const isBack = (id: string) => entries.some((entry) => entry.parts[id]?.outcome) && !entries.some((entry) => isActive(entry.parts[id]))
  const current = parts.filter(({ id, is, state }) => is === 'paragraph' && (state !== 'same' || isBack(id)))
  const words = current.map((part) => part.words)
  const byId = (numbers: Iterable<readonly [number, readonly number[]]>) =>
    new Map([...numbers].map(([n, earlier]) => [current[n]?.id ?? '', earlier.map((i) => old[i]?.[0] ?? '')]))
  return { regrouped: byId(findRegrouped(oldWords, words)), earlierParagraphs: byId(findEarlierTexts(oldWords, words).entries()) }
}

/** Whether a removed page is back with its words, or in the case of an article with any of its paragraphs. */
function isRestored(page: CurrentPage, entry: LedgerPage): boolean {
  if (page.is !== 'article') return normalizeWords(page.words) === normalizeWords(lastWords(entry))
  const former = Object.values(entry.parts).flatMap((part) => (part.is === 'paragraph' ? normalizeWords(lastWords(part)) : []))
  return page.paragraphs.some(({ words }) => former.includes(normalizeWords(words)))
}

function comparePart(
  part: CurrentPart,
  page: CurrentPage,
  entry: LedgerPage | undefined,
  formerPaths: readonly string[],
  lookup: Lookup,
): ComparedPart {
  const address = formatAddress(page.path, part.id)
  const own = findPart(entry, part.id)
  const restored = own && compareVersion(part, own.versions, lookup)
  if (restored && isActive(own)) return { ...part, ...restored, formerAddresses: [] }
  const { label, suffix } = parseId(part.id)
  const renamed =
    part.is === 'paragraph' ? [] : (lookup.formerAddresses.get(formatAddress(page.path, label)) ?? []).map((was) => was + suffix)
  const moved = formerPaths.map((path) => formatAddress(path, part.id))
  const from = [...renamed, ...moved].find((was) => isActive(findEntry(lookup.ledger, was)) && !isCurrent(lookup, was))
  const before = from === undefined ? undefined : findEntry(lookup.ledger, from)
  // An address that was given up may only be used again for words that it had.
  if (own && restored?.state !== 'same' && !(before && sharesWords(own, before))) lookup.reused.push({ address, page, part })
  if (before && from !== undefined) return { ...part, ...compareVersion(part, before.versions, lookup), formerAddresses: [from] }
  if (restored?.state === 'same') return { ...part, ...restored, formerAddresses: [] }
  return { ...part, ...compareVersion(part, [], lookup), formerAddresses: [] }
}

function compareVersion({ hashed }: { hashed: string }, versions: readonly Version[], { withFirstPaths }: Lookup) {
  const v = versionOf(withFirstPaths(hashed))
  const last = versions.at(-1)
  const state: State = last === undefined ? 'new' : last.v === v ? 'same' : 'changed'
  return { v, versions, state }
}

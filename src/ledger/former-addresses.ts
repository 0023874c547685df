import { compareStrings } from '../model/compare-strings.ts'
import { formatAddress, parseAddress, parseId } from '../model/ids.ts'
import { findEntry, findPart, type LedgerEntry, type LedgerPage } from '../model/ledger.ts'
import type { Named } from '../model/named.ts'
import type { FormerAddress, FormerPage } from '../model/page-history.ts'
import { fileId, pathOf } from '../model/permalink.ts'
import { nameAddress } from './address-name.ts'
import { isCurrent, lastWords, type NextLedger, type PendingOutcome } from './ledger-comparison.ts'
import { followAddress } from './outcomes.ts'
import { type ChangeOwner, changesOfPage } from './page-changes.ts'

/** The former ids of a page that lead to one current part of it, by the id of that part. */
export function findAliases(path: string, { parts }: LedgerPage, next: NextLedger): Record<string, string[]> {
  const aliases = Object.entries(parts).flatMap(([id, { outcome }]) => {
    const to = outcome && partHere(path, id, next)
    return to ? { id, to } : []
  })
  return Object.fromEntries([...Map.groupBy(aliases, ({ to }) => to)].map(([to, list]) => [to, list.map(({ id }) => id)]))
}

/** The part of a page that a former id of it leads to; undefined when it leads to several parts, elsewhere, or nowhere. */
function partHere(path: string, id: string, next: NextLedger): string | undefined {
  const { now } = followAddress(next, formatAddress(path, id))
  const { page, id: to } = parseAddress(now.length === 1 ? (now[0] ?? '') : '')
  return page === path && to !== '' ? to : undefined
}

/** The former ids of a current page that lead elsewhere or are gone, newest first. */
export function formerAddressesIn(path: string, { parts }: LedgerPage, next: NextLedger): FormerAddress[] {
  const former = Object.entries(parts).filter(([id, { outcome }]) => outcome && partHere(path, id, next) === undefined)
  return sortedAddresses(path, former, next)
}

function sortedAddresses(path: string, entries: readonly (readonly [string, LedgerEntry])[], next: NextLedger): FormerAddress[] {
  return entries
    .map(([id, entry]) => formerAddress(path, id, entry, next))
    .toSorted((a, b) => compareStrings(b.on, a.on) || compareStrings(a.id, b.id))
}

function formerAddress(path: string, id: string, entry: LedgerEntry, next: NextLedger): FormerAddress {
  const address = formatAddress(path, id)
  const { at, ...former } = whatBecameOf(address, entry, path, next)
  const removed = former.now.length ? address : lastRemoved(at, next)
  return { id, ...(removed === address ? {} : { at: removed }), ...former }
}

/** What became of a former address, as a page shows it; and the address that was removed, if it is gone. */
function whatBecameOf(address: string, entry: LedgerEntry, shownOn: string, next: NextLedger) {
  const { now, outcome, at } = followAddress(next, address)
  return {
    title: nameAddress(entry.is, parseAddress(address).id, lastWords(entry)),
    on: dateOf(outcome, entry),
    now: now.map((to) => nameTarget(to, shownOn, next)),
    why: outcome?.why,
    at,
  }
}

/** The address at which a removal is shown: a page that moved passes its former addresses on with the same outcome. */
function lastRemoved(address: string, next: NextLedger, seen: readonly string[] = []): string {
  const { page, id } = parseAddress(address)
  const { outcome, parts = {} } = next.ledger.pages[page] ?? {}
  const [to, ...others] = outcome && 'now' in outcome ? outcome.now : []
  if (id === '' || to === undefined || others.length > 0 || seen.includes(page)) return address
  const [here, there] = [findPart({ parts }, id)?.outcome, findPart(next.ledger.pages[to], id)?.outcome]
  const isSame = here && there && 'gone' in here && 'gone' in there && here.gone === there.gone && here.why === there.why
  return isSame ? lastRemoved(formatAddress(to, id), next, [...seen, page]) : address
}

/** The day on which an address moved or was removed; empty before that is released. */
function dateOf(outcome: PendingOutcome | undefined, entry: LedgerEntry): string {
  if (outcome && 'gone' in outcome) return outcome.gone
  return /^\d{4}-\d\d-\d\d/.exec(entry.outcome?.on ?? '')?.[0] ?? ''
}

/** Names a current address, together with its page unless it is shown there. */
function nameTarget(address: string, shownOn: string, { pages, ledger }: NextLedger): Named {
  const { page: path, id } = parseAddress(address)
  const page = pages.get(path)
  const part = page?.parts.find((one) => one.id === id)
  const title = page ? nameAddress(page.current.is, '', page.current.words) : path
  if (id === '') return { text: title, path: address }
  const name = part ? nameAddress(part.is, id, part.words) : nameAddress(findEntry(ledger, address)?.is ?? 'passage', id, '')
  return { text: path === shownOn ? name : `${name}, in ${title}`, path: address }
}

/** All published pages that do not exist any more: of articles, people, sources, topics and single annotations. */
export function formerPages(next: NextLedger, isOwner: ChangeOwner): FormerPage[] {
  return Object.entries(next.ledger.pages).flatMap(([path, entry]) => [
    ...(next.pages.has(path) ? [] : [formerPage(path, entry, next, isOwner)]),
    ...(entry.is === 'article' ? formerPassagePages(path, entry, next) : []),
  ])
}

function formerPage(path: string, entry: LedgerPage, next: NextLedger, isOwner: ChangeOwner): FormerPage {
  const { at, ...former } = whatBecameOf(path, entry, path, next)
  return {
    path,
    ...(at === path ? {} : { at }),
    ...former,
    formerAddresses: sortedAddresses(path, Object.entries(entry.parts), next),
    // Changes to parts of other pages are shown by the pages that it leads to.
    changes: changesOfPage(path, entry, isOwner).filter(
      ({ changed, passages }) => former.now.length === 0 || changed.length > 0 || passages.length > 0,
    ),
  }
}

function formerPassagePages(path: string, page: LedgerPage, next: NextLedger): FormerPage[] {
  const article = nameAddress(page.is, '', lastWords(page))
  return Object.entries(page.parts).flatMap(([id, entry]) => {
    const address = formatAddress(path, id)
    if (entry.is !== 'passage' || parseId(id).suffix || isCurrent(next, address)) return []
    const { title, on, now, why } = whatBecameOf(address, entry, '', next)
    const pages = now.map((to) => onOwnPage(to, next))
    return { path: `${path}${id}/`, title: `${title}, in ${article}`, on, now: pages, why, formerAddresses: [], changes: [] }
  })
}

/** The link to a passage’s own page instead of to its words in the article. */
function onOwnPage(named: Named, { pages }: NextLedger): Named {
  const { page, id } = parseAddress(named.path ?? '')
  const part = pages.get(page)?.parts.find((one) => one.id === id)
  return part?.is === 'passage' && !parseId(id).suffix ? { ...named, path: pathOf.passagePage(fileId(page.replace(/\/$/, '')), id) } : named
}

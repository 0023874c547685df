import { joinAddress, type LedgerEntry, type LedgerPage, partOf, splitAddress } from '../model/ledger.ts'
import type { Named } from '../model/named.ts'
import type { Departed } from '../model/page-history.ts'
import { entryAt } from './entry-at.ts'
import { follow } from './follow.ts'
import { nameOfAddress } from './name-address.ts'
import type { NextLedger } from './next-ledger.ts'

/** The old ids of a page that lead to one place of it, by the id of that place. */
export function oldIdsAt(path: string, { parts }: LedgerPage, next: NextLedger): Record<string, string[]> {
  const old = Object.entries(parts).flatMap(([id, { fate }]) => {
    const there = fate && placeIn(path, id, next)
    return there ? { id, there } : []
  })
  return Object.fromEntries([...Map.groupBy(old, ({ there }) => there)].map(([there, ids]) => [there, ids.map(({ id }) => id)]))
}

/** The place of a page that an old id of it leads to; undefined when it leads to several, elsewhere, or nowhere. */
function placeIn(path: string, id: string, next: NextLedger): string | undefined {
  const { now } = follow(next, joinAddress(path, id))
  const [only] = now.length === 1 ? now : []
  const position = only === undefined ? undefined : splitAddress(only)
  return position?.page === path && position.id !== '' ? position.id : undefined
}

/** The old ids of a page that lead elsewhere or are gone, newest first. */
export function departedIn(path: string, { parts }: LedgerPage, next: NextLedger): Departed[] {
  const old = Object.entries(parts).filter(([id, { fate }]) => fate && placeIn(path, id, next) === undefined)
  return departedAmong(path, old, next)
}

/** Ids of a page with where they lead, newest first. */
export function departedAmong(path: string, old: readonly (readonly [string, LedgerEntry])[], next: NextLedger): Departed[] {
  return old
    .map(([id, entry]) => departedFrom(path, id, entry, next))
    .toSorted((a, b) => (a.on > b.on ? -1 : a.on < b.on ? 1 : a.id < b.id ? -1 : 1))
}

function departedFrom(path: string, id: string, entry: LedgerEntry, next: NextLedger): Departed {
  const address = joinAddress(path, id)
  const { now, fate, at } = follow(next, address)
  const taken = now.length ? address : handedOn(at, next)
  return {
    id,
    ...(taken === address ? {} : { at: taken }),
    title: nameOfAddress(entry.is, id, entry.versions.at(-1)?.words ?? ''),
    on: fate && 'gone' in fate ? fate.gone : (releasedOn(entry) ?? ''),
    now: now.map((to) => namedAddress(to, path, next)),
    why: fate?.why,
  }
}

/** Where something that is gone is told: a page that moved has handed on what it had given up, and the same is gone there. */
function handedOn(address: string, next: NextLedger, seen: readonly string[] = []): string {
  const { page, id } = splitAddress(address)
  const { fate, parts } = next.ledger.pages[page] ?? {}
  const [to, ...others] = fate && 'now' in fate ? fate.now : []
  if (id === '' || to === undefined || others.length > 0 || seen.includes(page)) return address
  const [here, there] = [parts && partOf({ parts }, id)?.fate, partOf(next.ledger.pages[to], id)?.fate]
  const isSame = here && there && 'gone' in here && 'gone' in there && here.gone === there.gone && here.why === there.why
  return isSame ? handedOn(joinAddress(to, id), next, [...seen, page]) : address
}

/** The day on which a fate was released; undefined while it waits for that. */
export function releasedOn({ fate }: LedgerEntry): string | undefined {
  return fate && /^\d{4}-\d/.test(fate.on) ? fate.on.slice(0, 10) : undefined
}

/** An address that is there, by name; with its article's where that is another than the page's. */
export function namedAddress(address: string, from: string, { pages, ledger }: NextLedger): Named {
  const { page, id } = splitAddress(address)
  const stood = pages.get(page)
  const part = stood?.parts.find((one) => one.id === id)
  const title = stood ? nameOfAddress(stood.page.is, '', stood.page.words) : page
  if (id === '') return { text: title, path: address }
  const entry = entryAt(ledger, address)
  const name = part ? nameOfAddress(part.is, id, part.words) : nameOfAddress(entry?.is ?? 'passage', id, '')
  return { text: page === from ? name : `${name}, in ${title}`, path: address }
}

import { formatAddress, parseAddress } from '../../model/ids.ts'
import { findPart, type Ledger, type LedgerEntry, type LedgerPage, type ReleasedChange } from '../../model/ledger.ts'

/** An entry of the list of changes: the address that it links to first, and the places that it is about. */
export interface ListedChange {
  address: string
  places: readonly string[]
}

/**
 * What is wrong with the list of changes of a site, one line a fault. By the ledger alone, it has of every change each paragraph and note once, wherever
 * the article is by now; everything of an article that was given up, once; and nothing else.
 */
export function judgeList(list: readonly ListedChange[], ledger: Ledger): string[] {
  const addresses = list.map(({ address }) => address)
  const twice = addresses.filter((address, i) => addresses.indexOf(address) < i)
  return [
    ...twice.map((address) => `${address} is in the list of changes twice.`),
    ...faultsInChanges(list, ledger),
    ...faultsInGone(addresses, ledger),
  ]
}

const ofChange = /^site-change-(\d+)$/

function faultsInChanges(list: readonly ListedChange[], { pages }: Ledger): string[] {
  const changes = list.flatMap(({ address, places }) => {
    const { page, id } = parseAddress(address)
    const number = ofChange.exec(id)?.[1]
    return number === undefined ? [] : { address, places, page, change: pages[page]?.changes?.[Number(number) - 1] }
  })
  const listed = changes.flatMap(({ places, page, change }) =>
    [...new Set(places)].map(parseAddress).flatMap((at) => (change && at.page === page ? (keyOf(change, at.id, pages[page]) ?? []) : [])),
  )
  const counts = new Map([...Map.groupBy(listed, (key) => key)].map(([key, { length }]) => [key, length]))
  return [
    ...changes.filter(({ change }) => !change).map(({ address }) => `${address} is not a change.`),
    ...[...wantedChanges(Object.values(pages))]
      .filter(([key, count]) => counts.get(key) !== count)
      .map(([key, count]) => `Of ${count}, ${counts.get(key) ?? 0} are listed: ${key}`),
  ]
}

/** How often each change to the words of a paragraph or a note is to be listed: a page that moved hands its changes on, and has them still. */
function wantedChanges(pages: readonly LedgerPage[]): Map<string, number> {
  const wanted = new Map<string, number>()
  for (const page of pages) {
    const keys = (page.changes ?? []).flatMap((change) => Object.keys(change.of).flatMap((id) => keyOf(change, id, page) ?? []))
    for (const [key, { length }] of Map.groupBy(keys, (key) => key)) wanted.set(key, Math.max(length, wanted.get(key) ?? 0))
  }
  return wanted
}

/** Identifies a change of a place, whatever the place is called by now; undefined where the change is not about it, or it is a passage, whose paragraph is listed. */
function keyOf({ on, date, kind, what, why, of }: ReleasedChange, id: string, page: LedgerPage | undefined): string | undefined {
  const is = findPart(page, id)?.is
  return of[id] && is !== 'passage' ? [on, date, kind, what, why, is, ...of[id]].join(' ') : undefined
}

function faultsInGone(addresses: readonly string[], { pages }: Ledger): string[] {
  const wanted = new Set(
    Object.entries(pages)
      .filter(([, { is }]) => is === 'article')
      .flatMap(([path, page]) => [
        ...(removalOf(page) ? [path] : []),
        ...Object.entries(page.parts)
          .filter(([id, part]) => isToBeListed(id, part, page, pages))
          .map(([id]) => groupOf(formatAddress(path, id))),
      ]),
  )
  const listed = addresses.filter((address) => !ofChange.test(parseAddress(address).id)).map(groupOf)
  return [
    ...[...wanted].filter((address) => !listed.includes(address)).map((address) => `${address} is gone, and is not listed.`),
    ...listed
      .filter((address) => !wanted.has(address))
      .map((address) => `${address} is listed as gone, and is not, or another entry has it.`),
  ]
}

/** Whether a place of words was given up by itself: not with its whole page, and where the page moved, not as something that the page there has given up. */
function isToBeListed(id: string, part: LedgerEntry, page: LedgerPage, pages: Ledger['pages']): boolean {
  const removal = removalOf(part)
  if (!removal || !(part.is === 'paragraph' || part.is === 'passage' || part.is === 'note') || removal === removalOf(page)) return false
  const [to, ...others] = page.outcome && 'now' in page.outcome ? page.outcome.now : []
  return removal !== removalOf(to !== undefined && others.length === 0 ? findPart(pages[to], id) : undefined)
}

/** The day on which an entry was given up, and the reason; undefined when it was not. */
function removalOf(entry: LedgerEntry | undefined): string | undefined {
  return entry?.outcome && 'gone' in entry.outcome ? `${entry.outcome.gone} ${entry.outcome.why}` : undefined
}

/** A passage, its later ones and its note are listed together. */
function groupOf(address: string): string {
  return address.replace(/\.(\d+|note)$/, '')
}

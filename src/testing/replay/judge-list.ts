import { formatAddress, parseAddress } from '../../model/ids.ts'
import { findPart, type Ledger, type LedgerEntry, type LedgerPage, type ReleasedChange } from '../../model/ledger.ts'
import { countOf } from './differences.ts'

/** An entry of the list of changes: the address that it links to first, and the parts that it is about. */
export interface ListedChange {
  address: string
  places: readonly string[]
}

/**
 * What is wrong with the list of changes of a site, one line per fault. By the ledger alone, it has of every change each paragraph and note once, wherever
 * the article is by now; everything of an article that was given up, once; and nothing else.
 */
export function judgeList(list: readonly ListedChange[], { pages }: Ledger): string[] {
  const addresses = list.map(({ address }) => address)
  const twice = addresses.filter((address, i) => addresses.indexOf(address) < i)
  const changes = list.flatMap(({ address, places }) => {
    const { page: path, id } = parseAddress(address)
    if (!changeId.test(id)) return []
    const page = pages[path]
    const change = page?.changes?.[Number(changeId.exec(id)?.[1]) - 1]
    const own = [...new Set(places)].map(parseAddress).filter((place) => place.page === path)
    return change ? own.flatMap((place) => keyOf(change, place.id, page) ?? []) : `${address}, which is not a change`
  })
  const removals = new Set(addresses.filter((address) => !changeId.test(parseAddress(address).id)).map(groupOf))
  const listed = countOf([...changes, ...removals])
  const wanted = new Map([...wantedChanges(Object.values(pages)), ...countOf(new Set(wantedRemovals(pages)))])
  const wrong = [...new Set([...wanted.keys(), ...listed.keys()])].filter((key) => wanted.get(key) !== listed.get(key))
  return [
    ...twice.map((address) => `${address} is in the list of changes twice.`),
    ...wrong.map((key) => `Listed: ${listed.get(key) ?? 0}, to be listed: ${wanted.get(key) ?? 0} (${key})`),
  ]
}

const changeId = /^site-change-(\d+)$/

/** How often each change to the words of a paragraph or a note should be listed: a page that moved passes its changes on, and still has them. */
function wantedChanges(pages: readonly LedgerPage[]): Map<string, number> {
  const wanted = new Map<string, number>()
  for (const page of pages) {
    const keys = (page.changes ?? []).flatMap((change) => Object.keys(change.of).flatMap((id) => keyOf(change, id, page) ?? []))
    for (const [key, count] of countOf(keys)) wanted.set(key, Math.max(count, wanted.get(key) ?? 0))
  }
  return wanted
}

/** Identifies a change of a part, whatever the part is called by now; undefined where the change is not about it, or it is a passage, whose paragraph is listed. */
function keyOf({ on, date, kind, what, why, of }: ReleasedChange, id: string, page: LedgerPage | undefined): string | undefined {
  const is = findPart(page, id)?.is
  return of[id] && is !== 'passage' ? [on, date, kind, what, why, is, ...of[id]].join(' ') : undefined
}

/** What was removed: whole articles, and single parts of others. */
function wantedRemovals(pages: Ledger['pages']): string[] {
  const articles = Object.entries(pages).filter(([, { is }]) => is === 'article')
  return articles.flatMap(([path, page]) => {
    const parts = Object.entries(page.parts).filter(([id, part]) => isToBeListed(id, part, page, pages))
    return [...(removalOf(page) ? [path] : []), ...parts.map(([id]) => groupOf(formatAddress(path, id)))]
  })
}

/** Whether a part with words was given up by itself: not with its whole page, and where the page moved, not as something that the page there has given up. */
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

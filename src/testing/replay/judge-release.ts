import { formatAddress } from '../../model/ids.ts'
import type { Ledger, LedgerEntry } from '../../model/ledger.ts'
import { pathOf } from '../../model/permalink.ts'
import type { FictionalSite } from '../fiction/site.ts'
import { addressesOf, differences, type WordDifference, wordPlacesOf } from './differences.ts'

/** Every address of a ledger with its entry. */
export function entriesOf({ pages }: Ledger): Map<string, LedgerEntry> {
  return new Map(
    Object.entries(pages).flatMap(([path, page]): [string, LedgerEntry][] => [
      [path, page],
      ...Object.entries(page.parts).map(([id, part]): [string, LedgerEntry] => [formatAddress(path, id), part]),
    ]),
  )
}

/**
 * What is wrong with the ledger of a release, one line per fault: it has all addresses that it had before, all that the site has now, and of each the
 * words that the site publishes; every paragraph with words has an address.
 */
export function judgeLedger(earlier: Ledger, ledger: Ledger, site: FictionalSite): string[] {
  const entries = entriesOf(ledger)
  const live = (address: string) => {
    const entry = entries.get(address)
    return entry && !entry.outcome ? entry : undefined
  }
  const vanished = [...entriesOf(earlier).keys()].filter((address) => !entries.has(address))
  const missing = [...addressesOf(site).keys()].filter((address) => !live(address))
  const others = site.articles.flatMap((article) => {
    const page = pathOf.article(article.slug)
    const parts = Object.values(ledger.pages[page]?.parts ?? {})
    const paragraphs = new Set(parts.filter(({ is, outcome }) => is === 'paragraph' && !outcome).map(latestWords))
    return wordPlacesOf(site.notes, article).flatMap(({ is, id, words }) => {
      if (is === 'paragraph') return paragraphs.has(words) ? [] : `${page} has a paragraph without an address: “${words}”`
      const entry = live(formatAddress(page, id))
      // The replay does not know what words a note has besides its text: fields, for example.
      const has = entry && (is === 'note' ? latestWords(entry).includes(words) : latestWords(entry) === words)
      return has ? [] : `${formatAddress(page, id)} is not released with its words “${words}”`
    })
  })
  return [
    ...vanished.map((address) => `${address} has vanished from the ledger.`),
    ...missing.map((address) => `${address} is there, and the ledger does not have it.`),
    ...others,
  ]
}

/** The words of an entry as they were last released. */
export function latestWords({ versions }: LedgerEntry): string {
  return versions.at(-1)?.words ?? ''
}

/**
 * What is wrong with the changes that a release wrote down, one line per fault: of each article, they have all paragraphs and notes whose words changed,
 * nothing whose words did not, and nothing twice. New and removed parts may be among them or not, and so may paragraphs that were only split or merged.
 */
export function judgeChanges(earlier: Ledger, ledger: Ledger, before: FictionalSite, after: FictionalSite): string[] {
  const earlierChanges = new Set(
    Object.values(earlier.pages).flatMap(({ changes = [] }) => changes.map((change) => JSON.stringify(change))),
  )
  const { words } = differences(before, after)
  return after.articles.flatMap(({ key, slug }) => {
    const path = pathOf.article(slug)
    const page = ledger.pages[path]
    const recorded = (page?.changes ?? []).filter((change) => !earlierChanges.has(JSON.stringify(change)))
    const wordsOf = (id: string, version: string) => page?.parts[id]?.versions.find(({ v }) => v === version)?.words ?? ''
    const own = recorded.flatMap(({ of }) =>
      Object.entries(of).map(([id, [was, now]]) => ({ id, was: wordsOf(id, was), now: wordsOf(id, now) })),
    )
    const different = words.get(key) ?? []
    const required = different.filter(({ became, is }) => became === 'changed' && is !== 'passage')
    const twice = own.filter(({ id }, i) => own.findIndex((one) => one.id === id) !== i)
    return [
      ...required
        .filter((one) => !own.some((part) => isAbout(part, one)))
        .map(({ id, now }) => `${path}#${id} has changed, and no change has it: “${now}”`),
      ...own
        .filter((part) => !different.some((one) => isAbout(part, one)))
        .map(({ id }) => `${path}#${id} is in a change, and has not changed.`),
      ...twice.map(({ id }) => `${path}#${id} is in two changes.`),
    ]
  })
}

/** Whether a part of a change is a difference: labels are compared by their id, paragraphs by their words. */
function isAbout(part: { id: string; was: string; now: string }, { is, id, was, now }: WordDifference): boolean {
  if (is !== 'paragraph') return part.id === id
  return now ? part.now === now : part.was === was
}

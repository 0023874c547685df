import { formatAddress } from '../../model/ids.ts'
import type { Ledger, LedgerEntry } from '../../model/ledger.ts'
import { pathOf } from '../../model/permalink.ts'
import type { FictionalSite } from '../fiction/site.ts'
import { addressesOf, wordPlacesOf } from './places.ts'

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
 * What is wrong with the ledger of a release, one line a fault: it has all addresses that it had before, all that the site has now, and of each the
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
      // The replay does not know what a note's words are beside its text: fields, say.
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

function latestWords({ versions }: LedgerEntry): string {
  return versions.at(-1)?.words ?? ''
}

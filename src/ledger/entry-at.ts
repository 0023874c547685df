import { type Ledger, type LedgerEntry, partOf, splitAddress } from '../model/ledger.ts'

/** What the ledger has of an address. */
export function entryAt({ pages }: Ledger, address: string): LedgerEntry | undefined {
  const { page, id } = splitAddress(address)
  return id === '' ? pages[page] : partOf(pages[page], id)
}

/** Whether something that was published is neither moved nor gone. */
export function isLive(entry: LedgerEntry | undefined): boolean {
  return entry !== undefined && entry.fate === undefined
}

/** Whether two addresses once had the same words: then they are of one thing, that moved. */
export function sharesWords(one: LedgerEntry, other: LedgerEntry): boolean {
  return one.versions.some(({ v }) => other.versions.some((version) => version.v === v))
}

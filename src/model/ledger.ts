import { parseAddress } from './ids.ts'

/** What an address can lead to. A `note` explains a passage; a `place` is a section of a person's or source's page. */
export type AddressKind = 'article' | 'section' | 'paragraph' | 'passage' | 'note' | 'person' | 'source' | 'place' | 'topic'

/** The words of an address as one release published them. */
export interface Version {
  /** The moment of the release, ISO in UTC; later releases have later moments. */
  on: string
  /** Eight letters of the words' hash, which a copied link names (`?v=`). */
  v: string
  /** NFC, with line feeds between blocks and other white space as single spaces. Of a section and an article: the heading. */
  words: string
}

/** What became of an address: it leads to others, or has been gone since `gone`, an ISO date. `on` is the moment of the release that wrote this down. */
export type Outcome = { on: string; now: string[]; why?: string } | { on: string; gone: string; why: string }

/** An address that was published. */
export interface LedgerEntry {
  is: AddressKind
  /** Its line in its file at the last release that had it; topics have none. */
  line?: number
  /** Oldest first, never empty; a release that does not change the words adds none. */
  versions: Version[]
  /** What became of it, if it does not exist any more. */
  outcome?: Outcome
  /** Outcomes that it had before it came back or got another one, oldest first. */
  previousOutcomes?: Outcome[]
}

/** A released change to published words: the entry of the article's `changes`, and what it changed. */
export interface ReleasedChange {
  /** The moment of the release. */
  on: string
  date: string
  kind: 'typo' | 'clarification' | 'correction' | 'retraction'
  passage?: string
  what: string
  why: string
  /** The ids whose words changed, each with its versions before and after; `''` if there was none before. */
  of: Record<string, [before: string, after: string]>
}

/** A page that was published, with every address in it. */
export interface LedgerPage extends LedgerEntry {
  /** The path at which it was first published, if that was another. */
  first?: string
  /** By id. */
  parts: Record<string, LedgerEntry>
  /** Changes to an article's words, in the order of their releases. */
  changes?: ReleasedChange[]
}

/** Every address ever published: pages by their paths below the site's folder (`articles/talks/`), their parts by ids (`articles/talks/#quote-x`). */
export interface Ledger {
  pages: Record<string, LedgerPage>
}

/** The ledger's entry of an id in a page. An id such as `constructor` is also a property of every object, which does not count. */
export function findPart(page: Pick<LedgerPage, 'parts'> | undefined, id: string): LedgerEntry | undefined {
  return page && Object.hasOwn(page.parts, id) ? page.parts[id] : undefined
}

/** The ledger's entry of an address. */
export function findEntry({ pages }: Ledger, address: string): LedgerEntry | undefined {
  const { page, id } = parseAddress(address)
  return id === '' ? pages[page] : findPart(pages[page], id)
}

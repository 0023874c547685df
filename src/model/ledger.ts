/** What an address leads to. A `note` is what explains a passage; a `place` is a section of a person's or source's page. */
export const addressKinds = ['article', 'section', 'paragraph', 'passage', 'note', 'person', 'source', 'place', 'topic'] as const
export type AddressKind = (typeof addressKinds)[number]

/** The words of an address as one release published them. */
export interface Version {
  /** When they were released: an ISO moment in UTC. Of two versions the later one was released later. */
  on: string
  /** Eight letters of the words' hash: the version that a copied link names (`?v=`). */
  v: string
  /** The words themselves, NFC, white space as single spaces but for line feeds between blocks. Of a section and of a whole article: the heading. */
  words: string
}

/** Where an address leads that has nothing of its own any more: to other addresses, or to the dated word that it is gone. */
export type Outcome = { on: string; now: string[]; why?: string } | { on: string; gone: string; why: string }

/** An address that was published once, and what became of it. */
export interface LedgerEntry {
  is: AddressKind
  /** The line of its file where it stood when it was last released; none for topics. */
  line?: number
  /** Oldest first, never empty; a release that leaves the words as they are adds none. */
  versions: Version[]
  /** Set when it leads elsewhere or is gone: `gone` is an ISO date, `on` the moment of the release that wrote it down. */
  fate?: Outcome
  /** Fates that it had before: it came back, or another was said. Oldest first. */
  left?: Outcome[]
}

/** A change to published words as it was released: the entry of the front matter, and what it changed. */
export interface ReleasedChange {
  /** The release. */
  on: string
  date: string
  kind: 'typo' | 'clarification' | 'correction' | 'retraction'
  passage?: string
  what: string
  why: string
  /** The ids whose words it changed, each with the versions before and after; an empty string where it was new or is gone. */
  of: Record<string, [before: string, after: string]>
}

/** A page that was published once, with every address in it. */
export interface LedgerPage extends LedgerEntry {
  /** The path that it was first published at, when that was another. */
  first?: string
  /** By id. */
  parts: Record<string, LedgerEntry>
  /** Changes to an article's words, in the order of their releases. */
  changes?: ReleasedChange[]
}

/** Every address ever published: pages by their path below the site's folder (`articles/talks/`). An address in a page is `articles/talks/#quote-x`. */
export interface Ledger {
  pages: Record<string, LedgerPage>
}

/** What the ledger has of an id of a page; a section may be called “constructor”, which every object has. */
export function partOf(page: Pick<LedgerPage, 'parts'> | undefined, id: string): LedgerEntry | undefined {
  return page && Object.hasOwn(page.parts, id) ? page.parts[id] : undefined
}

/** An address taken apart: its page, and the id in it (empty for the page itself). */
export function splitAddress(address: string): { page: string; id: string } {
  const at = address.indexOf('#')
  return at < 0 ? { page: address, id: '' } : { page: address.slice(0, at), id: address.slice(at + 1) }
}

/** The address of a place in a page; of the page itself without an id. */
export function joinAddress(page: string, id: string): string {
  return id === '' ? page : `${page}#${id}`
}

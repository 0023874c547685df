import type { Ledger, LedgerEntry, LedgerPage, Outcome } from '../model/ledger.ts'
import { hashLetters } from '../model/version.ts'

/** The name of the ledger's file in `content/`. */
export const ledgerFile = 'ledger.json'

const about = 'Every address that was ever published, and its words. `npm run release` writes this file; nobody else does.'
const beforePages = '"pages": {\n'

/** An entry in the file, with the short names that the format has for its outcomes. */
type Stored<Entry extends LedgerEntry> = Omit<Entry, 'outcome' | 'previousOutcomes'> & { fate?: Outcome; left?: Outcome[] }

/** A page in the file, with its seal. */
export interface StoredPage extends Omit<Stored<LedgerPage>, 'parts'> {
  parts: Record<string, Stored<LedgerEntry>>
  seal?: string
}

/** What is wrong with the file of the ledger. */
export interface LedgerProblem {
  /** A line of the file. */
  line: number
  what: string
  fix: string
}

/**
 * The text of the ledger's file: sorted JSON with one line for each address, so that people can read it and releases on two branches change different
 * lines. Each page ends with a seal, a hash of its lines; the file begins with a seal of everything below it.
 */
export function formatLedger({ pages }: Ledger): string {
  const list = Object.keys(pages)
    .toSorted()
    .map((path) => formatPage(path, pages[path] as LedgerPage))
    .join(',\n')
  const body = `${beforePages}${list}${list ? '\n' : ''}}\n}\n`
  return `{\n"about": ${JSON.stringify(about)},\n"seal": ${JSON.stringify(sealOf(body))},\n${body}`
}

function sealOf(text: string | Uint8Array): string {
  return hashLetters(text, 10)
}

function formatPage(path: string, { is, line, first, versions, outcome, previousOutcomes, parts, changes = [] }: LedgerPage): string {
  const list = (lines: readonly string[]) => (lines.length ? `\n    ${lines.join(',\n    ')}\n  ` : '')
  const own = JSON.stringify({ is, line, first, versions, fate: outcome, left: previousOutcomes }).slice(1, -1)
  const entries = Object.keys(parts)
    .toSorted()
    .map((id) => `${JSON.stringify(id)}: ${formatEntry(parts[id] as LedgerEntry)}`)
  const lines = [
    `${JSON.stringify(path)}: {`,
    `  ${own},`,
    `  "parts": {${list(entries)}},`,
    ...(changes.length ? [`  "changes": [${list(changes.map((change) => JSON.stringify(change)))}],`] : []),
  ].join('\n')
  return `${lines}\n  "seal": ${JSON.stringify(sealOf(lines))}\n}`
}

/** The keys are always in the same order, so that equal entries are equal lines. */
function formatEntry({ is, line, versions, outcome, previousOutcomes }: LedgerEntry): string {
  return JSON.stringify({ is, line, versions, fate: outcome, left: previousOutcomes })
}

/**
 * Reads the file of the ledger.
 *
 * @param file its bytes or its text
 * @returns the ledger, or what is wrong: the file was cut short or changed by hand, or contains a merge conflict
 */
export function readLedger(file: Uint8Array | string): Ledger | LedgerProblem {
  const bytes = withLineFeeds(typeof file === 'string' ? Buffer.from(file) : Buffer.from(file.buffer, file.byteOffset, file.byteLength))
  const start = bytes.indexOf(beforePages)
  const seal = /\n"seal": "([a-z]+)",\n$/.exec(bytes.toString('latin1', 0, Math.max(0, start)))?.[1]
  const isSealed = seal !== undefined && seal === sealOf(bytes.subarray(start))
  return isSealed ? { pages: lazyPages(bytes, start + beforePages.length) } : findProblem(bytes.toString())
}

/** Whether the file could be read. */
export function isLedger(read: Ledger | LedgerProblem): read is Ledger {
  return 'pages' in read
}

/** Undoes what text editors and git may do to the file: other line ends, a byte order mark. */
function withLineFeeds(bytes: Buffer): Buffer {
  if (bytes[0] === 0x7b && !bytes.includes(0x0d)) return bytes
  const text = bytes.toString()
  return Buffer.from(text.replace(/^\uFEFF/, '').replace(/\r\n/g, '\n'))
}

/** The pages by path, each parsed on first access. The content of a page is indented, so a brace at the margin ends it. */
function lazyPages(bytes: Buffer, start: number): Ledger['pages'] {
  const pages: Ledger['pages'] = {}
  for (let at = start; bytes[at] === 0x22; ) {
    const [open, end] = [bytes.indexOf('": {', at) + 3, bytes.indexOf('\n}', at) + 2]
    const path = JSON.parse(bytes.toString('utf8', at, open - 2)) as string
    const set = (value: LedgerPage) => Object.defineProperty(pages, path, { value, enumerable: true, configurable: true, writable: true })
    const get = (): LedgerPage => {
      const page = fromStored(JSON.parse(bytes.toString('utf8', open, end)) as StoredPage)
      set(page)
      return page
    }
    Object.defineProperty(pages, path, { get, set, enumerable: true, configurable: true })
    at = end + ',\n'.length
  }
  return pages
}

/** Converts a page from the form in which it is stored. */
export function fromStored({ seal: _, parts, ...page }: StoredPage): LedgerPage {
  const entry = <E extends LedgerEntry>({ fate, left, ...rest }: Stored<E>) =>
    ({ ...rest, ...(fate && { outcome: fate }), ...(left && { previousOutcomes: left }) }) as unknown as E
  return {
    ...entry<Omit<LedgerPage, 'parts'>>(page),
    parts: Object.fromEntries(Object.entries(parts).map(([id, part]) => [id, entry<LedgerEntry>(part)])),
  }
}

const restore = 'restore the file from the project’s history (`git restore content/ledger.json`); only `npm run release` writes it.'

/** What is wrong with a file that does not match its seal. */
function findProblem(text: string): LedgerProblem {
  const conflict = /^<{7}/m.exec(text)
  if (conflict)
    return {
      line: lineOf(text, conflict.index),
      what: 'Two branches changed the ledger, and git has left both versions here.',
      fix: 'run `npm run release`: it merges them.',
    }
  const cut = { line: text.trimEnd().split('\n').length, fix: restore }
  if (!text.trim()) return { ...cut, what: 'The ledger is empty.' }
  const pages = parsePages(text)
  if (!pages)
    return {
      ...cut,
      what: text.trimEnd().endsWith('}') ? 'The ledger cannot be read: something in it was changed by hand.' : 'The ledger is cut short.',
    }
  if (typeof pages !== 'object') return { line: 1, what: 'This is not a ledger: it has no pages.', fix: restore }
  const changed = changedPages(pages)
  const [first] = changed
  return first === undefined
    ? {
        line: 1,
        what: 'The ledger was changed by hand: pages were removed or added, or the file was reformatted. It does not match its seal.',
        fix: `${restore} After a merge that was resolved by hand, \`git checkout --merge content/ledger.json\` brings the lines of both branches back, and \`npm run release\` merges them.`,
      }
    : {
        line: lineOf(text, Math.max(0, text.indexOf(`${JSON.stringify(first)}: {`))),
        what: `The ledger was changed by hand: the lines of ${changed.map((path) => `\`${path}\``).join(', ')} do not match the seal below them.`,
        fix: restore,
      }
}

/** The pages of a file by path, as they are stored; `'none'` when it has no pages, undefined when it is not JSON. */
export function parsePages(text: string): Record<string, StoredPage> | 'none' | undefined {
  try {
    const value: unknown = JSON.parse(text)
    const has = typeof value === 'object' && value !== null && 'pages' in value && typeof value.pages === 'object' && value.pages !== null
    return has ? (value.pages as Record<string, StoredPage>) : 'none'
  } catch {
    return undefined
  }
}

/** The paths of the pages that do not match their seals. */
export function changedPages(pages: Record<string, StoredPage>): string[] {
  return Object.entries(pages).flatMap(([path, page]) => (matchesSeal(path, page) ? [] : [path]))
}

function matchesSeal(path: string, page: StoredPage): boolean {
  try {
    return page.seal !== undefined && formatPage(path, fromStored(page)).endsWith(`\n  "seal": ${JSON.stringify(page.seal)}\n}`)
  } catch {
    // Something in it does not have the form of an entry.
    return false
  }
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}

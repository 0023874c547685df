import type { Ledger, LedgerPage } from '../model/ledger.ts'
import { beforePages, sealedPage, sealOf } from './ledger-text.ts'

/** What is wrong with the file of the ledger. */
export interface LedgerProblem {
  /** A line of the file. */
  line: number
  what: string
  fix: string
  /** Whether it is a merge that git has left to be solved: `npm run release` does that. */
  isConflict?: true
}

/** A page of the file, with its seal. */
type Sealed = LedgerPage & { seal?: string }

const restore = 'bring the file back from the project’s history (`git restore content/ledger.json`); only `npm run release` writes it.'

/**
 * The ledger that a file holds, or what is wrong with it: cut short, changed by hand, or in the middle of a merge.
 *
 * @param file its bytes, or its text
 */
export function readLedger(file: Uint8Array | string): Ledger | LedgerProblem {
  const bytes = withLineFeeds(typeof file === 'string' ? Buffer.from(file) : Buffer.from(file.buffer, file.byteOffset, file.byteLength))
  return readSealed(bytes) ?? problemOf(bytes.toString())
}

/** The file as it was written: some editors, and git on some systems, write line ends otherwise, or a byte order mark. */
function withLineFeeds(bytes: Buffer): Buffer {
  const isAsWritten = bytes[0] === 0x7b && !bytes.includes(0x0d)
  return isAsWritten
    ? bytes
    : Buffer.from(
        bytes
          .toString()
          .replace(/^\uFEFF/, '')
          .replace(/\r\n/g, '\n'),
      )
}

/** The ledger when the file fits its seal; its pages are read one by one when they are first asked for. */
function readSealed(bytes: Buffer): Ledger | undefined {
  const begin = bytes.indexOf(beforePages)
  const seal = /\n"seal": "([a-z]+)",\n$/.exec(bytes.toString('latin1', 0, Math.max(0, begin)))?.[1]
  return seal !== undefined && seal === sealOf(bytes.subarray(begin)) ? { pages: pagesIn(bytes, begin + beforePages.length) } : undefined
}

/** Each page by its path. What is in a page is indented, so a brace at the margin ends it. */
function pagesIn(bytes: Buffer, begin: number): Ledger['pages'] {
  const pages: Ledger['pages'] = {}
  for (let at = begin; bytes[at] === 0x22; ) {
    const [start, end] = [bytes.indexOf('": {', at) + 3, bytes.indexOf('\n}', at) + 2]
    const path = JSON.parse(bytes.toString('utf8', at, start - 2)) as string
    const keep = (value: LedgerPage) => Object.defineProperty(pages, path, { value, enumerable: true, configurable: true, writable: true })
    const get = (): LedgerPage => {
      const page = JSON.parse(bytes.toString('utf8', start, end)) as LedgerPage
      keep(page)
      return page
    }
    Object.defineProperty(pages, path, { get, set: keep, enumerable: true, configurable: true })
    at = end + ',\n'.length
  }
  return pages
}

/** What is wrong with a file that does not fit its seal. */
function problemOf(text: string): LedgerProblem {
  const conflict = /^<{7}/m.exec(text)
  if (conflict)
    return {
      line: lineOf(text, conflict.index),
      what: 'Two branches have written the ledger, and git has left both of their lines here.',
      fix: 'run `npm run release`: it puts them together.',
      isConflict: true,
    }
  const parsed = parse(text)
  if ('what' in parsed) return parsed
  const changed = changedPages(parsed.pages)
  const [first] = changed
  return {
    line: first === undefined ? 1 : lineOf(text, Math.max(0, text.indexOf(`${JSON.stringify(first)}: {`))),
    what: changed.length
      ? `The ledger was changed by hand: what it says of ${changed.map((path) => `\`${path}\``).join(', ')} does not fit the seal below it.`
      : 'The ledger was changed by hand: pages were taken out or put in, or the file was formatted anew. It does not fit its seal.',
    fix: changed.length
      ? restore
      : `${restore} After a merge that was solved by hand, \`git checkout --merge content/ledger.json\` brings both branches’ lines back, and \`npm run release\` puts them together.`,
  }
}

/** Whether reading the file gave a ledger. */
export function isLedger(read: Ledger | LedgerProblem): read is Ledger {
  return 'pages' in read
}

/** The pages that do not fit their own seals. */
export function changedPages(pages: Ledger['pages']): string[] {
  return Object.entries(pages).flatMap(([path, page]) => (isSealed(path, page) ? [] : [path]))
}

function isSealed(path: string, { seal, ...page }: Sealed): boolean {
  try {
    return seal !== undefined && sealedPage(path, page).endsWith(`\n  "seal": ${JSON.stringify(seal)}\n}`)
  } catch {
    // Something in it has not even the shape of an entry.
    return false
  }
}

function parse(text: string): Ledger | LedgerProblem {
  const cut = { line: text.trimEnd().split('\n').length, fix: restore }
  if (!text.trim()) return { ...cut, what: 'The ledger is empty.' }
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && 'pages' in value && typeof value.pages === 'object' && value.pages !== null)
      return value as Ledger
    return { line: 1, what: 'This is no ledger: it holds no pages.', fix: restore }
  } catch {
    return {
      ...cut,
      what: text.trimEnd().endsWith('}') ? 'The ledger cannot be read: something in it was changed by hand.' : 'The ledger is cut short.',
    }
  }
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}

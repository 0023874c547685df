import type { Ledger, LedgerPage } from '../model/ledger.ts'
import { hashLetters } from '../model/version.ts'

/** The file of the ledger; it lies in `content/`. */
export const ledgerFile = 'ledger.json'

/** What the file says of itself. */
export const about = 'Every address that was ever published, and its words. `npm run release` writes this file; nobody else does.'

/** What stands before the first page. */
export const beforePages = '"pages": {\n'

/**
 * The ledger as its file has it: JSON, sorted, one line a place, so that people can read it and two branches' releases of different articles touch
 * different lines. Each page ends with a seal over its lines, and the file's head has one over everything below it.
 */
export function ledgerText({ pages }: Ledger): string {
  const body = Object.keys(pages)
    .toSorted()
    .map((path) => sealedPage(path, pages[path] as LedgerPage))
    .join(',\n')
  return withHead(`${beforePages}${body}${body ? '\n' : ''}}\n}\n`)
}

/** The file from what stands below its head. */
export function withHead(body: string): string {
  return `{\n"about": ${JSON.stringify(about)},\n"seal": ${JSON.stringify(sealOf(body))},\n${body}`
}

/** The letters that tell whether something was changed since it was written. */
export function sealOf(text: string | Uint8Array): string {
  return hashLetters(text, 10)
}

/** A page's lines with their seal. */
export function sealedPage(path: string, page: LedgerPage): string {
  const lines = pageLines(path, page)
  return `${lines}\n  "seal": ${JSON.stringify(sealOf(lines))}\n}`
}

function pageLines(path: string, { parts, changes, ...page }: LedgerPage): string {
  const { versions, is, line, first, fate, left } = page
  const own = JSON.stringify({ is, line, first, versions, fate, left }).slice(1, -1)
  const places = Object.keys(parts)
    .toSorted()
    .map((id) => `    ${JSON.stringify(id)}: ${JSON.stringify(ordered(parts[id] as LedgerPage['parts'][string]))}`)
  const changed = (changes ?? []).map((change) => `    ${JSON.stringify(change)}`)
  return [
    `${JSON.stringify(path)}: {`,
    `  ${own},`,
    `  "parts": {${list(places)}},`,
    ...(changed.length ? [`  "changes": [${list(changed)}],`] : []),
  ].join('\n')
}

function list(lines: readonly string[]): string {
  return lines.length ? `\n${lines.join(',\n')}\n  ` : ''
}

/** Keys in one order, so that equal entries are equal lines. */
function ordered({ is, line, versions, fate, left }: LedgerPage['parts'][string]) {
  return { is, line, versions, fate, left }
}

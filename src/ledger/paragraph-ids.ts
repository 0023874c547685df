import { isSuspect, paragraphId } from '../model/ids.ts'
import type { LedgerEntry, LedgerPage } from '../model/ledger.ts'
import { hashLetters, normalizeWords } from '../model/version.ts'
import type { CurrentPage } from './current-pages.ts'
import { lastWords, sharesWords } from './ledger-comparison.ts'
import { matchParagraphs } from './match-paragraphs.ts'

/**
 * The ids of a page's paragraphs, in order. A published paragraph keeps its id, even if its words have changed; one that is back with its former words
 * gets its former id; a new one gets an id made from its words that no part of the page ever had. Empty for a paragraph without words.
 *
 * @param entries the ledger's entries of the page and of the pages that moved here
 * @param hasMove whether an editor recorded where an id went
 */
export function assignParagraphIds(
  { paragraphs }: CurrentPage,
  entries: readonly LedgerPage[],
  hasMove: (id: string) => boolean,
): string[] {
  const published = new Map<string, LedgerEntry>()
  for (const { parts } of entries)
    for (const [id, entry] of Object.entries(parts)) {
      const other = published.get(id)
      // A paragraph that moves here does not take over an id that this page gave up for other words.
      if (!other || (other.outcome && sharesWords(other, entry))) published.set(id, entry)
    }
  const candidates = [...published].filter(([id, { is }]) => is === 'paragraph' && !hasMove(id))
  const active = candidates.filter(([, { outcome }]) => !outcome).toSorted(([, a], [, b]) => (a.line ?? 0) - (b.line ?? 0))
  const former = new Map(candidates.flatMap(([id, entry]) => (entry.outcome ? [[normalizeWords(lastWords(entry)), id]] : [])))

  const words = paragraphs.map((one) => one.words)
  const ids = words.map(() => '')
  const filled = [...words.keys()].filter((i) => normalizeWords(words[i] ?? ''))
  const pairs = matchParagraphs(
    active.map(([, entry]) => lastWords(entry)),
    filled.map((i) => words[i] ?? ''),
  )
  for (const [a, b] of pairs) ids[filled[b] ?? 0] = active[a]?.[0] ?? ''
  for (const i of filled) {
    const id = ids[i] ? undefined : former.get(normalizeWords(words[i] ?? ''))
    if (id !== undefined && !ids.includes(id)) ids[i] = id
  }
  for (const i of filled) ids[i] ||= newId(words[i] ?? '', (id) => published.has(id) || ids.includes(id))
  return ids
}

function newId(words: string, isTaken: (id: string) => boolean): string {
  for (let n = 1; ; n++) {
    const id = paragraphId(hashLetters(normalizeWords(words) + (n === 1 ? '' : `\n${n}`), 6))
    if (!isTaken(id) && !isSuspect(id)) return id
  }
}

import type { LedgerEntry, LedgerPage } from '../model/ledger.ts'
import { hashLetters, normalized } from '../model/version.ts'
import type { CurrentPage } from './current-page.ts'
import { sharesWords } from './entry-at.ts'
import { matchParagraphs } from './match-paragraphs.ts'

/**
 * The ids of a page's paragraphs, in their order: a published one goes on with its own, whatever its words are now; a new one gets `p-` and six letters
 * of its words, or others where an id of the page was ever the same. Empty for a paragraph without words.
 *
 * @param entries what the ledger has of the page, and of those that moved here
 * @param isSpokenFor whether an editor says of an id where it went
 */
export function givenIds({ paragraphs }: CurrentPage, entries: readonly LedgerPage[], isSpokenFor: (id: string) => boolean): string[] {
  const ids = paragraphs.map(() => '')
  const known = new Map<string, LedgerEntry>()
  for (const { parts } of entries)
    for (const [id, entry] of Object.entries(parts)) {
      const other = known.get(id)
      // An id that the page gave up is no other paragraph’s that moves here.
      if (!other || (other.fate && sharesWords(other, entry))) known.set(id, entry)
    }
  const old = [...known]
    .filter(([id, { is, fate }]) => is === 'paragraph' && !fate && !isSpokenFor(id))
    .toSorted(([, a], [, b]) => (a.line ?? 0) - (b.line ?? 0))
  const filled = [...paragraphs.keys()].filter((i) => normalized(paragraphs[i]?.words ?? ''))
  const pairs = matchParagraphs(
    old.map(([, { versions }]) => versions.at(-1)?.words ?? ''),
    filled.map((i) => paragraphs[i]?.words ?? ''),
  )
  for (const [a, b] of pairs) ids[filled[b] ?? 0] = old[a]?.[0] ?? ''
  // What is back with its words, as a page does that was given up, has its own ids again.
  const over = new Map(
    [...known]
      .filter(([id, { is, fate }]) => is === 'paragraph' && fate && !isSpokenFor(id))
      .map(([id, { versions }]) => [normalized(versions.at(-1)?.words ?? ''), id]),
  )
  for (const i of filled) {
    const id = ids[i] ? undefined : over.get(normalized(paragraphs[i]?.words ?? ''))
    if (id !== undefined && !ids.includes(id)) ids[i] = id
  }
  for (const i of filled)
    if (!ids[i]) {
      const id = newId(paragraphs[i]?.words ?? '', (one) => known.has(one) || ids.includes(one))
      ids[i] = id
    }
  return ids
}

function newId(words: string, isTaken: (id: string) => boolean): string {
  for (let n = 1; ; n++) {
    const id = `p-${hashLetters(normalized(words) + (n === 1 ? '' : `\n${n}`), 6)}`
    if (!isTaken(id)) return id
  }
}

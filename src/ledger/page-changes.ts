import { compareStrings } from '../model/compare-strings.ts'
import { changeId, formatAddress, parseAddress } from '../model/ids.ts'
import { findPart, type LedgerEntry, type LedgerPage, type ReleasedChange } from '../model/ledger.ts'
import type { ChangedPart, PageChange } from '../model/page-history.ts'
import { normalizeWords } from '../model/version.ts'
import { nameAddress } from './address-name.ts'
import { diffWords } from './diff-words.ts'
import { type NextLedger, pending } from './ledger-comparison.ts'

/** Whether a page is the one that shows a change to one of its parts. */
export type ChangeOwner = (path: string, change: ReleasedChange, id: string) => boolean

/**
 * Decides which page shows each changed part, because pages that were moved, split or merged pass copies of their changes on. It is the page that the
 * part is in now, or else a current page, or else the page that existed longest. Only pages that led to one another are compared.
 */
export function ownersOfChanges({ ledger, pages }: NextLedger): ChangeOwner {
  const familyOf = findFamilies(ledger.pages)
  const keyOf = (path: string, { on, date, kind, what, why, of }: ReleasedChange, id: string) =>
    JSON.stringify([familyOf(path), on, date, kind, what, why, ...(of[id] ?? [])])
  const best = new Map<string, { path: string; rank: string }>()
  for (const [path, entry] of Object.entries(ledger.pages))
    for (const change of entry.is === 'article' ? (entry.changes ?? []) : [])
      for (const id of Object.keys(change.of)) {
        const key = keyOf(path, change, id)
        const part = findPart(entry, id)
        const rank = [pages.has(path) ? 1 : 0, part && !part.outcome ? 1 : 0, entry.outcome?.on ?? ''].join(' ')
        const other = best.get(key)
        if (!other || rank > other.rank) best.set(key, { path, rank })
      }
  return (path, change, id) => best.get(keyOf(path, change, id))?.path === path
}

/** Groups the articles that ever led to one another: maps each path to one that represents its group. */
function findFamilies(pages: Readonly<Record<string, LedgerPage>>): (path: string) => string {
  const parents = new Map<string, string>()
  const rootOf = (path: string): string => {
    const parent = parents.get(path)
    return parent === undefined || parent === path ? path : rootOf(parent)
  }
  for (const [path, { is, outcome, previousOutcomes = [] }] of Object.entries(pages))
    if (is === 'article')
      for (const one of [outcome, ...previousOutcomes])
        if (one && 'now' in one) for (const to of one.now) parents.set(rootOf(parseAddress(to).page), rootOf(path))
  return rootOf
}

/** The changes that an article's page shows, newest first, each with the parts that no other page shows it for. */
export function changesOfPage(path: string, { changes = [], parts }: LedgerPage, isOwner: ChangeOwner): PageChange[] {
  const shown = changes.map((change, i): PageChange => {
    const { on, date, kind, what, why, of } = change
    const name = (id: string) => {
      const { is, versions } = parts[id] as LedgerEntry
      return { text: nameAddress(is, id, versions.at(-1)?.words ?? ''), path: formatAddress(path, id) }
    }
    const words = (id: string) => (of[id] ?? []).map((v) => parts[id]?.versions.find((version) => version.v === v)?.words ?? '')
    const changedPart = (id: string): ChangedPart => {
      const [before = '', after = ''] = words(id)
      return { id, named: name(id), words: diffWords(before, after) }
    }
    const ids = Object.keys(of).filter((id) => parts[id] !== undefined && isOwner(path, change, id))
    const passages = ids.filter((id) => parts[id]?.is === 'passage')
    const others = ids.filter((id) => parts[id]?.is !== 'passage')
    const paragraphs = others.filter((id) => parts[id]?.is === 'paragraph')
    // The change of a paragraph includes those of the passages in it.
    const separate = passages.filter((id) => !paragraphs.some((paragraph) => contains(words(paragraph), words(id))))
    return {
      id: changeId(i),
      on: on === pending ? undefined : on,
      ...{ date, kind, what, why },
      changed: [...others, ...separate].map(changedPart),
      passages: passages.map(name),
    }
  })
  // Changes inherited from another page may come after later ones.
  return shown.toReversed().toSorted((a, b) => compareStrings(b.on ?? pending, a.on ?? pending))
}

/** Whether a paragraph has a passage's words before or after a change. */
function contains(paragraph: readonly string[], passage: readonly string[]): boolean {
  return passage.some((words, side) => {
    const around = normalizeWords(paragraph[side] ?? '')
    const pieces = words.split('[…]').map(normalizeWords).filter(Boolean)
    return pieces.length > 0 && pieces.every((piece) => around.includes(piece))
  })
}

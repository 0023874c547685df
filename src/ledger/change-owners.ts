import { type LedgerPage, partOf, type ReleasedChange, splitAddress } from '../model/ledger.ts'
import type { NextLedger } from './next-ledger.ts'

/** Whether a page tells of a change to a place of it. */
export type ChangeOwner = (path: string, change: ReleasedChange, id: string) => boolean

/**
 * Settles which page tells of each changed place, for pages that moved, were parted or put together hand their changes on and have them still: the
 * page in which the place is, else one that is there, else the last that was. Pages that one another's addresses never led to have nothing in common.
 */
export function ownersOfChanges({ ledger, pages }: NextLedger): ChangeOwner {
  const articles = Object.entries(ledger.pages).filter(([, { is, changes }]) => is === 'article' && changes?.length)
  const familyOf = families(ledger.pages)
  const best = new Map<string, { path: string; rank: string }>()
  for (const [path, entry] of articles)
    for (const change of entry.changes ?? [])
      for (const id of Object.keys(change.of)) {
        const key = keyOf(familyOf(path), change, id)
        const rank = rankOf(pages.has(path), entry, id)
        const known = best.get(key)
        if (!known || rank > known.rank) best.set(key, { path, rank })
      }
  return (path, change, id) => best.get(keyOf(familyOf(path), change, id))?.path === path
}

/** The larger, the nearer to the words. */
function rankOf(isThere: boolean, entry: LedgerPage, id: string): string {
  const part = partOf(entry, id)
  return [isThere ? 1 : 0, part && !part.fate ? 1 : 0, entry.fate?.on ?? ''].join(' ')
}

function keyOf(family: string, { on, date, kind, what, why, of }: ReleasedChange, id: string): string {
  return JSON.stringify([family, on, date, kind, what, why, ...(of[id] ?? [])])
}

/** For each page one path that stands for all pages that its address ever led to, or that led to it. */
function families(pages: Readonly<Record<string, LedgerPage>>): (path: string) => string {
  const heads = new Map<string, string>()
  const headOf = (path: string): string => {
    const head = heads.get(path)
    return head === undefined || head === path ? path : headOf(head)
  }
  for (const [path, { is, fate, left = [] }] of Object.entries(pages))
    if (is === 'article')
      for (const one of [fate, ...left])
        if (one && 'now' in one) for (const to of one.now) heads.set(headOf(splitAddress(to).page), headOf(path))
  return headOf
}

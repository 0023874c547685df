import { joinAddress, type LedgerEntry, type LedgerPage, type ReleasedChange } from '../model/ledger.ts'
import type { ChangedPlace, PageChange } from '../model/page-history.ts'
import { normalized } from '../model/version.ts'
import type { ChangeOwner } from './change-owners.ts'
import { diffWords } from './diff-words.ts'
import { nameOfAddress } from './name-address.ts'
import { pending } from './next-ledger.ts'

/** Every change to an article's words, newest first, with what it changed, as far as no other page tells of that. */
export function changesOfPage(path: string, { changes = [], parts }: LedgerPage, tells: ChangeOwner): PageChange[] {
  const told = changes.map((change, i): PageChange => {
    const { on, date, kind, what, why, of } = change
    const places = Object.keys(of).filter((id) => parts[id] !== undefined && tells(path, change, id))
    const passages = places.filter((id) => parts[id]?.is === 'passage')
    const others = places.filter((id) => parts[id]?.is !== 'passage')
    const held = passages.filter((id) => others.some((other) => holds(change, parts, other, id)))
    return {
      id: `site-change-${i + 1}`,
      on: on === pending ? undefined : on,
      ...{ date, kind, what, why },
      changed: [...others, ...passages.filter((id) => !held.includes(id))].map((id) => changedPlace(change, id, path, parts)),
      passages: passages.map((id) => named(id, path, parts)),
    }
  })
  // One that came with another page's words can stand behind later ones.
  return told.reverse().toSorted((a, b) => compare(b.on ?? pending, a.on ?? pending))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Whether a changed paragraph holds a passage's words, before or after: its change tells the passage's. */
function holds(change: ReleasedChange, parts: LedgerPage['parts'], paragraph: string, passage: string): boolean {
  if (parts[paragraph]?.is !== 'paragraph') return false
  return ([0, 1] as const).some((side) => {
    const around = normalized(wordsOf(change, parts, paragraph, side))
    const pieces = wordsOf(change, parts, passage, side).split('[…]').map(normalized).filter(Boolean)
    return pieces.length > 0 && pieces.every((piece) => around.includes(piece))
  })
}

function changedPlace(change: ReleasedChange, id: string, path: string, parts: LedgerPage['parts']): ChangedPlace {
  return { id, named: named(id, path, parts), words: diffWords(wordsOf(change, parts, id, 0), wordsOf(change, parts, id, 1)) }
}

/** A place's words before (0) or after (1) a change. */
function wordsOf({ of }: ReleasedChange, parts: LedgerPage['parts'], id: string, side: 0 | 1): string {
  const v = of[id]?.[side]
  return parts[id]?.versions.find((version) => version.v === v)?.words ?? ''
}

/** The link leads on also where the id is one that was given up since. */
function named(id: string, path: string, parts: LedgerPage['parts']) {
  const { is, versions } = parts[id] as LedgerEntry
  return { text: nameOfAddress(is, id, versions.at(-1)?.words ?? ''), path: joinAddress(path, id) }
}

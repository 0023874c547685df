import { type LedgerEntry, type LedgerPage, partOf, type ReleasedChange, type Version } from '../model/ledger.ts'
import type { PageHistory, PastVersion } from '../model/page-history.ts'
import { diffWords } from './diff-words.ts'
import type { ComparedPage } from './ledger-comparison.ts'
import { pending } from './next-ledger.ts'

/**
 * The earlier versions of every place of a page whose words have changed, by its id and by those that it had before. A section has those of all that stands
 * in it, and the page itself (`''`) those of everything.
 */
export function pastOf(stood: ComparedPage, entry: LedgerPage, also: PageHistory['also']): PageHistory['past'] {
  const past: PageHistory['past'] = {}
  const changes = entry.changes ?? []
  const add = (id: string, { versions }: LedgerEntry, isOwn: (change: ReleasedChange) => boolean) => {
    const before = versionsBefore(versions, changes.filter(isOwn))
    if (before.length) for (const one of [id, ...(also[id] ?? [])]) past[one] = before
  }
  add('', entry, () => true)
  for (const part of stood.parts) {
    const known = partOf(entry, part.id)
    const inside = part.is === 'section' ? new Set((part.paragraphs ?? []).map((n) => stood.paragraphs[n] ?? '')) : undefined
    if (known) add(part.id, known, ({ of }) => (inside ? Object.keys(of).some((id) => inside.has(id)) : part.id in of))
  }
  return past
}

function versionsBefore(versions: readonly Version[], changes: readonly ReleasedChange[]): PastVersion[] {
  const last = versions.at(-1)
  return versions.slice(0, -1).flatMap((version, i) => {
    const next = versions[i + 1]
    if (!next || !last || version.v === last.v) return []
    const made = changes.filter(({ on }) => on === next.on)
    const until = made[0]?.date ?? (next.on === pending ? undefined : next.on.slice(0, 10))
    return {
      v: version.v,
      on: version.on,
      until,
      changes: made.map(({ date, kind, what, why }) => ({ date, kind, what, why })),
      toNext: changed(version, next),
      toNow: changed(version, last),
    }
  })
}

function changed(before: Version, after: Version): PastVersion['toNext'] {
  return before.words === after.words ? [] : diffWords(before.words, after.words)
}

import type { AlignedPiece } from '../comparison/aligned-pieces.ts'
import type { PastVersion } from '../model/page-history.ts'

/** What a page's script is told of the page's past: `past.json` beside it. It is asked for by those alone who follow a link to a version. */
export interface PastView {
  /** The present version of each id, old ids too; of the page itself by `''`. */
  versions: Record<string, string>
  /** The earlier versions of each id that had any, oldest first. */
  past: Record<string, VersionView[]>
}

/** An earlier version of words. */
export interface VersionView extends Pick<PastVersion, 'v' | 'on' | 'until' | 'changes'> {
  /** Its words laid over the present ones; empty when only something within was changed. */
  toNow: AlignedPiece[]
}

/** What there is to tell somebody who followed a link to a version of some words. */
export type ChangeSince = { is: 'unknown' } | { is: 'changed'; version: VersionView; changes: PastVersion['changes'] }

/**
 * What became of words since a version: undefined when they are the same still, or when nothing is known of what the id leads to (what is
 * gone is told where its address leads). Each change is told once, newest first.
 */
export function changedSince({ versions, past }: PastView, id: string, v: string): ChangeSince | undefined {
  const present = versions[id]
  if (present === undefined || v === present) return undefined
  const all = past[id] ?? []
  // Words may come back: the last time that they stood is meant.
  const at = all.findLastIndex((version) => version.v === v)
  const version = all[at]
  if (!version) return { is: 'unknown' }
  const changes = new Map(all.slice(at).flatMap((one) => one.changes.map((change) => [JSON.stringify(change), change] as const)))
  return { is: 'changed', version, changes: [...changes.values()].toReversed() }
}

import type { ShownStretch } from '../comparison/shown-stretches.ts'
import type { PastVersion } from '../model/page-history.ts'

/** What a page's script needs to know of earlier versions: the file `past.json` beside the page, loaded only after a link to a version was followed. */
export interface PastView {
  /** The current version of each id, old ids too; of the page itself by `''`. */
  versions: Record<string, string>
  /** The earlier versions of each id that had any, oldest first. */
  past: Record<string, VersionView[]>
}

/** An earlier version of words. */
export interface VersionView extends Pick<PastVersion, 'v' | 'on' | 'until' | 'changes'> {
  /** Its words aligned with the current ones; empty when only something within was changed. */
  toNow: ShownStretch[]
}

/** What is shown to a reader who followed a link to a version. */
export type ChangeSince = { is: 'unknown' } | { is: 'changed'; version: VersionView; changes: PastVersion['changes'] }

/**
 * What changed in words since a version: undefined when they are the same, or when the id is unknown (removals are reported where the
 * address leads). Each change appears once, newest first.
 */
export function changedSince({ versions, past }: PastView, id: string, v: string): ChangeSince | undefined {
  const current = versions[id]
  if (current === undefined || v === current) return undefined
  const all = past[id] ?? []
  // Words may come back: the last time that they were published is meant.
  const at = all.findLastIndex((version) => version.v === v)
  const version = all[at]
  if (!version) return { is: 'unknown' }
  const changes = new Map(all.slice(at).flatMap((one) => one.changes.map((change) => [JSON.stringify(change), change] as const)))
  return { is: 'changed', version, changes: [...changes.values()].toReversed() }
}

import type { Archive } from '../archive/archive.ts'
import { changedPieces } from '../comparison/aligned-pieces.ts'
import type { PageHistory } from '../model/page-history.ts'
import { type OldAddress, oldAddresses } from './old-addresses.ts'
import type { PastView, VersionView } from './past-view.ts'

/** The file beside a page that holds its past, from the page's path below the site's folder; undefined for a page that never changed. */
export function pastFileOf({ record }: Pick<Archive, 'record'>, path: string): string | undefined {
  const page = record.pages[path]
  return page && hasPast(page) ? `${path}past.json` : undefined
}

/** What a page that is no article tells of its past. */
export interface PagePast {
  /** The path of the file that holds it, when its words were ever changed. */
  past: string | undefined
  /** What has left it. */
  departed: OldAddress[]
}

/** What a person's or source's page tells of its past. */
export function pagePast(archive: Pick<Archive, 'record'>, path: string): PagePast {
  return { past: pastFileOf(archive, path), departed: oldAddresses(archive.record.pages[path]?.departed ?? []) }
}

/** One entry a page whose words were changed since they were published: what its script is told. */
export function pastPages({ record }: Pick<Archive, 'record'>): { params: { page: string }; props: PastView }[] {
  return Object.values(record.pages)
    .filter(hasPast)
    .map((page) => ({ params: { page: page.path.replace(/\/$/, '') }, props: tellPast(page) }))
}

function hasPast({ past, changes }: PageHistory): boolean {
  return changes.length > 0 || Object.keys(past).length > 0
}

function tellPast({ versions, also, past }: PageHistory): PastView {
  const old = Object.entries(also).flatMap(([id, others]) => others.map((other) => [other, versions[id]]))
  return {
    versions: { ...Object.fromEntries(old), ...versions },
    past: Object.fromEntries(
      Object.entries(past).map(([id, all]) => [id, all.map(tellVersion).toSorted((a, b) => (a.on < b.on ? -1 : 1))]),
    ),
  }
}

function tellVersion({ v, on, until, changes, toNow }: PageHistory['past'][string][number]): VersionView {
  return { v, on, until, changes, toNow: changedPieces(toNow) }
}

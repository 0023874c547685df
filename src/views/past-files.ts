import type { Archive } from '../archive/archive.ts'
import { shownChanges } from '../comparison/shown-stretches.ts'
import type { PageHistory } from '../model/page-history.ts'
import { type FormerPart, groupFormerAddresses } from './former-pages.ts'
import type { PastView, VersionView } from './past-view.ts'

/** The file beside a page that holds earlier versions of its words, from the page's path below the site's folder; undefined for a page that never changed. */
export function pastFileOf({ history }: Pick<Archive, 'history'>, path: string): string | undefined {
  const page = history.pages[path]
  return page && hasPast(page) ? `${path}past.json` : undefined
}

/** What the page of a person or source shows of its history. */
export interface PagePast {
  /** The path of the file that holds it, if its words were ever changed. */
  past: string | undefined
  /** Parts that are no longer on it. */
  formerParts: FormerPart[]
}

/** The history of a person's or source's page. */
export function pagePast(archive: Pick<Archive, 'history'>, path: string): PagePast {
  return { past: pastFileOf(archive, path), formerParts: groupFormerAddresses(archive.history.pages[path]?.formerAddresses ?? []) }
}

/** One entry for each page whose words were changed since they were published. */
export function pastPages({ history }: Pick<Archive, 'history'>): { params: { page: string }; props: PastView }[] {
  return Object.values(history.pages)
    .filter(hasPast)
    .map((page) => ({ params: { page: page.path.replace(/\/$/, '') }, props: pastView(page) }))
}

function hasPast({ pastVersions, changes }: PageHistory): boolean {
  return changes.length > 0 || Object.keys(pastVersions).length > 0
}

function pastView({ versions, aliases, pastVersions }: PageHistory): PastView {
  const old = Object.entries(aliases).flatMap(([id, others]) => others.map((other) => [other, versions[id]]))
  return {
    versions: { ...Object.fromEntries(old), ...versions },
    past: Object.fromEntries(
      Object.entries(pastVersions).map(([id, all]) => [id, all.map(versionView).toSorted((a, b) => (a.on < b.on ? -1 : 1))]),
    ),
  }
}

function versionView({ v, on, until, changes, toNow }: PageHistory['pastVersions'][string][number]): VersionView {
  return { v, on, until, changes, toNow: shownChanges(toNow) }
}

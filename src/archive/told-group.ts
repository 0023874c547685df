import { howMany } from '../model/how-many.ts'
import type { ToldGroup, ToldSection } from '../model/told.ts'
import type { Archive, Entry } from './archive.ts'
import { tellAll } from './tell.ts'

/** Annotations under a heading, told; nothing when there are none. */
export function toldGroup(archive: Archive, entries: readonly Entry[], title: string, noun: string, what?: string): ToldGroup[] {
  return section(entries.length, title, noun, what).map((one) => ({ ...one, title, entries: tellAll(archive, entries) }))
}

/** A page's section that holds so many of something; nothing when it holds none. */
export function section(count: number, title: string, noun: string, what?: string): ToldSection[] {
  return count ? [{ id: sectionId(title), holds: howMany(count, noun, what) }] : []
}

/** The id of a section's heading: `Conditions set` → `site-conditions-set`. */
function sectionId(title: string): string {
  return `site-${title.toLowerCase().replaceAll(' ', '-')}`
}

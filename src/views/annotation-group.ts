import type { Archive, Entry } from '../archive/archive.ts'
import { howMany } from '../language/en/forms.ts'
import { annotationViews } from './annotation-view.ts'
import type { AnnotationGroup, PageSection } from './view-types.ts'

/** Annotations under a heading, told; nothing when there are none. */
export function annotationGroup(
  archive: Archive,
  entries: readonly Entry[],
  title: string,
  noun: string,
  what?: string,
): AnnotationGroup[] {
  return section(entries.length, title, noun, what).map((one) => ({ ...one, title, entries: annotationViews(archive, entries) }))
}

/** A page's section that holds so many of something; nothing when it holds none. */
export function section(count: number, title: string, noun: string, what?: string): PageSection[] {
  return count ? [{ id: sectionId(title), holds: howMany(count, noun, what) }] : []
}

/** The id of a section's heading: `Conditions set` → `site-conditions-set`. */
function sectionId(title: string): string {
  return `site-${title.toLowerCase().replaceAll(' ', '-')}`
}

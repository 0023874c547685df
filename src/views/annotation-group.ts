import type { Archive, Entry } from '../archive/archive.ts'
import { howMany } from '../language/en/forms.ts'
import { type AnnotationView, annotationViews } from './annotation-view.ts'

/** A section of a page, for the line of links at the page's head. */
export interface PageSection {
  id: string
  /** How many of what stand in it: `3 conditions set`. */
  holds: string
}

/** Annotations under a heading that says what they have in common. */
export interface AnnotationGroup extends PageSection {
  title: string
  entries: AnnotationView[]
}

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

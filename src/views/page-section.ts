import type { Archive, Entry } from '../archive/archive.ts'
import type { RenderedFile } from '../markdown/render-file.ts'
import type { Named } from '../model/named.ts'
import { partDetails } from '../model/page-history.ts'
import { type AnnotationView, annotationViews } from './annotation-view.ts'

/** One line of an index page: a name with what there is under it. */
export interface IndexLine extends Named {
  path: string
  /** Such as `1 quote · 6 conditions`. */
  holds: string
  /** Such as a role. */
  about: string | undefined
}

/** A section of a page, for the line of links at the page's head. */
export interface PageSection {
  id: string
  /** How many of what are in it: `3 conditions set`. */
  holds: string
}

/** Annotations under a heading that says what they have in common. */
export interface AnnotationGroup extends PageSection {
  title: string
  entries: AnnotationView[]
}

/** The heading of a section, and the words of the link to it for a count. */
interface SectionWords {
  title: string
  holds: (count: number) => string
}

/** Annotations under a heading; nothing when there are none. The id is fixed: an address must not change with the wording of a title. */
export function annotationGroup(archive: Archive, entries: readonly Entry[], id: string, words: SectionWords): AnnotationGroup[] {
  return section(entries.length, id, words).map((one) => ({ ...one, title: words.title, entries: annotationViews(archive, entries) }))
}

/** A section of a page that holds so many of something; nothing when it holds none. */
export function section(count: number, id: string, { holds }: SectionWords): PageSection[] {
  return count ? [{ id: `site-${id}`, holds: holds(count) }] : []
}

/** A piece of a person's or source's text; a heading has its version, and the old ids that lead to it. */
export type FilePiece =
  | { is: 'heading'; id: string; depth: number; html: string; v: string | undefined; aliases: string[] }
  | { is: 'block'; html: string }

/** The text of a person's or source's file, with what the record of its page knows of its sections. */
export function filePieces({ history }: Pick<Archive, 'history'>, path: string, { pieces }: Pick<RenderedFile, 'pieces'>): FilePiece[] {
  return pieces.map((piece) =>
    piece.is === 'heading' ? { ...piece, ...partDetails(history.pages[path], piece.id) } : { is: 'block', html: piece.html },
  )
}

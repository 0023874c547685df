import type { Archive, Entry } from '../archive/archive.ts'
import type { RenderedFile } from '../markdown/render-file.ts'
import { layoutId } from '../model/ids.ts'
import type { Named } from '../model/named.ts'
import { partDetails } from '../model/page-history.ts'
import { type AnnotationView, annotationViews } from './annotation-view.ts'
import type { ArticleSummary } from './article-lists.ts'
import type { PlacePrintingsView } from './printings.ts'
import type { SourceSummary } from './source-pages.ts'
import type { StatementsView } from './statements-view.ts'
import type { TurnView } from './turns-view.ts'

/** One line of an index page: a name with what there is under it. */
export interface IndexLine extends Named {
  path: string
  /** Such as `1 quote · 6 conditions`. */
  holds: string
  /** Such as a role. */
  about: string | undefined
}

/** A section of a page, for the line of links at the page's head. */
export interface SectionLink {
  id: string
  /** What it holds, counted: `3 conditions set`. */
  holds: string
}

/** A section of a page that lists things. */
export interface PageSection extends SectionLink {
  title: string
  count: number
  list:
    | { entries: AnnotationView[] }
    | { articles: ArticleSummary[] }
    | { sources: SourceSummary[] }
    | { statements: StatementsView }
    | { printings: PlacePrintingsView[] }
}

/** The heading of a section, and the words of the link to it for a count. */
interface SectionWords {
  title: string
  holds: (count: number) => string
}

/** A section of a page; nothing when there is nothing to list. The id is fixed: an address must not change with the wording of a title. */
export function section(id: string, { title, holds }: SectionWords, count: number, list: PageSection['list']): PageSection[] {
  return count ? [{ id: layoutId(id), title, holds: holds(count), count, list }] : []
}

/** A section of annotations. */
export function annotationSection(archive: Archive, id: string, words: SectionWords, entries: readonly Entry[]): PageSection[] {
  return section(id, words, entries.length, { entries: annotationViews(archive, entries) })
}

/** A piece of a person's or source's text; a heading has its version, and the old ids that lead to it. */
export type FilePiece =
  | { is: 'heading'; id: string; depth: number; html: string; words: string; v: string | undefined; aliases: string[] }
  | { is: 'block'; html: string }
  | { is: 'turns'; turns: TurnView[]; language: string | undefined }

/** The text of a person's or source's file, with the addresses that are recorded for its sections. */
export function filePieces({ history }: Pick<Archive, 'history'>, path: string, { pieces }: Pick<RenderedFile, 'pieces'>): FilePiece[] {
  return pieces.map((piece) =>
    piece.is === 'heading' ? { ...piece, ...partDetails(history.pages[path], piece.id) } : { is: 'block', html: piece.html },
  )
}

import type { Archive, Entry } from '../archive/archive.ts'
import type { RenderedFile } from '../markdown/render-file.ts'
import { layoutId } from '../model/ids.ts'
import type { Named } from '../model/named.ts'
import { partDetails } from '../model/page-history.ts'
import { type AnnotationView, annotationViews } from './annotation-view.ts'
import type { ArticleSummary } from './article-lists.ts'
import { type EntryGroup, groupByArticle } from './entry-groups.ts'
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
  /** Whether it is visible at first; undefined for one that always is. */
  isOpen?: boolean | undefined
  list:
    | { entries: AnnotationView[] }
    | { groups: EntryGroup[] }
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
export function section(
  id: string,
  { title, holds }: SectionWords,
  count: number,
  list: PageSection['list'],
  isOpen?: boolean,
): PageSection[] {
  return count ? [{ id: layoutId(id), title, holds: holds(count), count, isOpen, list }] : []
}

/** How many annotations a section shows at once; more are under the names of their articles, to be opened one by one. */
const few = 6

/** A section of annotations. */
export function annotationSection(archive: Archive, id: string, words: SectionWords, entries: readonly Entry[]): PageSection[] {
  const views = annotationViews(archive, entries)
  return section(id, words, views.length, views.length > few ? { groups: groupByArticle(views, 0) } : { entries: views })
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

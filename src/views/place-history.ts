import type { Archive } from '../archive/archive.ts'
import type { RenderedFile } from '../markdown/rehype-pieces.ts'
import type { PageHistory } from '../model/page-history.ts'

/** What a page's record knows of its places. A page that was never released has none. */
export type PageAddresses = Pick<PageHistory, 'paragraphIds' | 'aliases' | 'versions'>

/** What a page's record says of a place: its present version, and the old ids that lead to it. */
export function placeDetails(record: PageAddresses | undefined, id: string): { v: string | undefined; aliases: string[] } {
  return { v: ownIn(record?.versions, id), aliases: ownIn(record?.aliases, id) ?? [] }
}

/** A section may be called “constructor”, which every object has. */
function ownIn<T>(of: Record<string, T> | undefined, key: string): T | undefined {
  return of && Object.hasOwn(of, key) ? of[key] : undefined
}

/** A piece of a person's or source's text; a heading has its version, and the old ids that lead to it. */
export type FilePiece =
  | { is: 'heading'; id: string; depth: number; html: string; v: string | undefined; aliases: string[] }
  | { is: 'block'; html: string }

/** The text of a person's or source's file, with what the record of its page knows of its sections. */
export function filePieces({ history }: Pick<Archive, 'history'>, path: string, { pieces }: Pick<RenderedFile, 'pieces'>): FilePiece[] {
  return pieces.map((piece) =>
    piece.is === 'heading' ? { ...piece, ...placeDetails(history.pages[path], piece.id) } : { is: 'block', html: piece.html },
  )
}

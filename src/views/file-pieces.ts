import type { Archive } from '../archive/archive.ts'
import type { RenderedFile } from '../markdown/render-file.ts'
import { partDetails } from '../model/page-history.ts'

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

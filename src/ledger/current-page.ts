import type { Article } from '../model/article.ts'
import type { AddressKind } from '../model/ledger.ts'
import type { Position } from '../model/position.ts'

/** What stands at an address in the content as it is now. */
export interface CurrentPlace {
  is: AddressKind
  /** Its words, as the ledger keeps them; of a section and an article the heading. */
  words: string
  /** What makes its version: its words, or those of all that is in it. */
  hashed: string
  /** Where it stands in its file. */
  position: Position
}

/** A place in a page, with its id. */
export interface CurrentPart extends CurrentPlace {
  id: string
  /** The paragraphs, by their number, that a passage lies in or a section holds. */
  paragraphs?: readonly number[]
}

/** A page of the content as it is now. */
export interface CurrentPage extends CurrentPlace {
  /** Its path below the site's folder. */
  path: string
  /** Its file below `content/`; topics have none. */
  file: string | undefined
  /** Places whose ids their file gives: sections, passages, notes. */
  parts: CurrentPart[]
  /** An article's paragraphs, whose ids the ledger gives. */
  paragraphs: CurrentPlace[]
  /** The changes that an article's front matter tells of, each with its place. */
  changes: { change: Article['changes'][number]; position: Position }[]
}

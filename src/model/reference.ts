import type { Position } from './position.ts'

/** A link from one content file to another, or to a label in it. */
export interface Reference {
  /** The file's path below `content/`, such as `people/anna-lund.md`; the check reports files that do not exist. */
  path: string
  /** The part after `#`: a label or a section's id. */
  fragment?: string
  /** The link's own words. */
  title: string
  /** The link's position in the file in which it is written. */
  position: Position
}

/** Somebody named by a link to a file, or only in words. */
export type Party = Reference | { words: string }

/** Whether a party is named by a link. */
export function isReference(party: Party): party is Reference {
  return 'path' in party
}

/** Somebody behind an annotation: a link to their file, or somebody without a name, and whom they speak for. */
export type Who =
  | Reference
  | {
      /** As the note has it: `unnamed senior official`, `unnamed analysts`, `this article`. */
      words: string
      for?: readonly Reference[]
    }

/** A source that a note cites, and the place of the words in it (`00:14:10`, a page, a heading of the source's file). */
export interface Citation {
  source: Reference
  at?: string
}

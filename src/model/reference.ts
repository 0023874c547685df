import type { Position } from './position.ts'

/** A link from one content file to another, or to a label in it. */
export interface Reference {
  /** The file's path below `content/`, such as `people/anna-lund.md`; a file that does not exist is found out by the checks. */
  path: string
  /** What stands after `#`: a label or a section's id. */
  fragment?: string
  /** The link's own words. */
  title: string
  /** Where the link stands in the file that it is written in. */
  position: Position
}

/** Somebody named either by a link to a file or only in words. */
export type Party = Reference | { words: string }

/** Whether a party is named by a link. */
export function isReference(party: Party): party is Reference {
  return 'path' in party
}

/** A source that a note cites, and where in it the words stand (`00:14:10`, a page, a heading of the source's file). */
export interface Citation {
  source: Reference
  at?: string
}

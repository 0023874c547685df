import type { Kind } from './label.ts'
import type { Position, Span } from './position.ts'
import type { Citation, Party, Reference } from './reference.ts'

/** One stretch of the article that a note is about; an annotation has one for each of its markers. */
export interface Passage {
  /** Its address in the page: the label for the first passage, `label.2` for the second. */
  id: string
  /** The exact words, taken from the article; `[…]` stands where pieces are left out. Empty for a note that is about a place. */
  words: string
  /** Where the pieces stand in the article's plain text; a piece is `text.slice(start, end)`. */
  pieces: Span[]
  /** Where the marker stands in the article's plain text. */
  marker: number
  /** The index in `Article.blocks` of the block that holds the marker. */
  block: number
  /** The id of the section that the marker stands in, or undefined before the first heading. */
  section: string | undefined
  /** Where the marker stands in the file. */
  position: Position
}

export const relationNames = ['restates', 'needs', 'in tension with', 'supported by', 'about'] as const
export type RelationName = (typeof relationNames)[number]

/** A written relation from one annotation to another; shown on both. */
export interface Relation {
  name: RelationName
  to: Reference
}

/** What a field about who is behind it may say in place of a person's file. */
export const unnamedWho = ['unnamed analysts', 'this article'] as const
export type UnnamedWho = (typeof unnamedWho)[number]

interface Annotated {
  /** The permanent name in the article, such as `quote-sign-by-friday`; unique there. */
  label: string
  /** The label without its kind. */
  name: string
  /** The number within its kind, in reading order, from 1: for the eye only, never an address. */
  number: number
  passages: Passage[]
  /** Who is behind it: who says, demands or observes it, a page's or one of the words that its field allows; undefined where nobody can be. */
  who: Reference | UnnamedWho | undefined
  sources: Citation[]
  relations: Relation[]
  /** Shown in `dev` only. */
  draft: boolean
  /** The note's own text without markup, one line a block. */
  text: string
  /** Where the note begins in the file. */
  position: Position
}

export const wordings = ['verbatim', 'differs', 'unchecked'] as const
export type Wording = (typeof wordings)[number]

/** What somebody said. */
export interface Quote extends Annotated {
  kind: 'quote'
  who: Reference
  to?: Party
  /** ISO date, when it is not the source's. */
  saidOn?: string
  /** As the editor wrote it; without it the source's file decides (`verbatim` where it holds words, else `unchecked`). */
  wording?: Wording
  /** The words in the language that they were spoken in; the printed ones are then a translation. */
  original?: { language: string; words: string }
}

export const conditionStates = ['open', 'met', 'refused', 'withdrawn'] as const
export type ConditionState = (typeof conditionStates)[number]

/** What a proposal demands. */
export interface Condition extends Annotated {
  kind: 'condition'
  who: Reference
  /** Who has to meet it; `not said` when the article leaves it open. */
  for: Party | 'not said'
  status: { state: ConditionState; on?: string; source?: Reference }
}

export const confidences = ['low', 'moderate', 'high'] as const
export type Confidence = (typeof confidences)[number]

/** What somebody makes of it. */
export interface Observation extends Annotated {
  kind: 'observation'
  who: Reference | UnnamedWho
  /** The observer's own confidence, never ours. */
  confidence?: Confidence
}

/** Background. */
export interface Background extends Annotated {
  kind: 'note'
  who: undefined
}

export type Annotation = Quote | Condition | Observation | Background

/** The annotation type of a kind. */
export type AnnotationOf<K extends Kind> = Extract<Annotation, { kind: K }>

import type { Field, ValueOf } from './fields.ts'
import type { Kind, kinds } from './kinds.ts'
import type { Position, Span } from './position.ts'
import type { Citation, Reference, Who } from './reference.ts'

/** One stretch of the article that a note is about; an annotation has one for each of its markers. */
export interface Passage {
  /** Its address in the page: the label for the first passage, `label.2` for the second. */
  id: string
  /** The exact words, taken from the article, with `[…]` between pieces. Empty for a note that is about a point in the text. */
  words: string
  /** The pieces in the article's plain text: each is `text.slice(start, end)`. */
  pieces: Span[]
  /** What is emphasized within the words, but not all of them: stretches of the article's plain text. */
  emphasized?: Span[]
  /** The marker's offset in the article's plain text. */
  marker: number
  /** The index in `Article.blocks` of the block with the marker. */
  block: number
  /** The id of the marker's section; undefined before the first heading. */
  section: string | undefined
  /** The marker's position in the file. */
  position: Position
}

export const relationNames = ['restates', 'needs', 'in tension with', 'supported by', 'about'] as const
export type RelationName = (typeof relationNames)[number]

/** A written relation from one annotation to another; shown on both. */
interface Relation {
  name: RelationName
  to: Reference
}

interface Annotated {
  /** The permanent name in the article, such as `quote-sign-by-friday`; unique there. */
  label: string
  /** The label without its kind. */
  name: string
  /** Its title, where the label makes a poor one. */
  title?: string
  /** The number within its kind, in reading order, from 1: for the eye only, never an address. */
  number: number
  passages: Passage[]
  /** Who says, sets or observes it; empty for kinds that nobody is behind. */
  who: readonly Who[]
  sources: Citation[]
  relations: Relation[]
  /** Shown in `dev` only. */
  draft: boolean
  /** The note's own text without markup, one line per block. */
  text: string
  /** Where the note begins in the file. */
  position: Position
}

export const wordings = ['verbatim', 'cleaned', 'differs', 'unchecked'] as const

/** The words of a translated quote in the language that they were spoken in. */
export interface Original {
  language: string
  words: string
}

export const conditionStates = ['open', 'met', 'refused', 'withdrawn'] as const
type ConditionState = (typeof conditionStates)[number]

/** The state of a condition; all but `open` have a day, as an ISO date, and a source. */
export interface ConditionStatus {
  state: ConditionState
  on?: string
  source?: Reference
}

export const confidences = ['low', 'moderate', 'high'] as const

type Always = { required: true } | { otherwise: object }
type PropertyOf<F, Name> = F extends { shape: { is: 'labels' } } ? never : F extends { property: infer P } ? P & string : Name

/** The properties that fields are read into, by their shapes. Links to labels are among the relations. */
type Properties<Fields extends Record<string, Field>> = {
  [N in keyof Fields as Fields[N] extends Always ? PropertyOf<Fields[N], N> : never]: ValueOf<Fields[N]['shape']>
} & {
  [N in keyof Fields as Fields[N] extends Always ? never : PropertyOf<Fields[N], N>]?: ValueOf<Fields[N]['shape']>
}

/** An annotation of any kind. The properties that only some kinds have come from their fields in `kinds.ts`. */
export type Annotation = { [K in Kind]: Annotated & { kind: K } & Properties<(typeof kinds)[K]['fields']> }[Kind]

/** The annotation type of a kind. */
export type AnnotationOf<K extends Kind> = Extract<Annotation, { kind: K }>

/** What somebody said. */
export type Quote = AnnotationOf<'quote'>

/** What a proposal demands. */
export type Condition = AnnotationOf<'condition'>

/** The sources that an annotation cites: that of its status first. */
export function citedSources(annotation: Annotation): Reference[] {
  const status = 'status' in annotation ? annotation.status.source : undefined
  return [...(status ? [status] : []), ...annotation.sources.map(({ source }) => source)]
}

import type { Kind } from '../model/label.ts'
import type { Named } from '../model/named.ts'
import type { Fact, PassageView } from './view-types.ts'

/** A proposal at a glance: its conditions, and how everything that is marked in the article hangs together. */
export interface Glance {
  /** In words: how many conditions, who set them, who has to meet them, how they stand. */
  summary: string
  /** In reading order. */
  conditions: GlanceCondition[]
  /** Pairs that are in tension, each told once, its sides in reading order. */
  tensions: [GlanceSide, GlanceSide][]
  /** What needs, restates or is supported by what: one sentence in pieces an entry. */
  relations: Named[][]
  /** What is made of what, and by whom: one sentence in pieces an entry. */
  observations: Named[][]
  /** The language of the article's words, when it is not the site's. */
  language: string | undefined
}

/** A condition as one entry of the table. */
export interface GlanceCondition {
  /** `C1`. */
  sign: string
  title: string
  passages: PassageView[]
  setBy: Named
  /** Who has to meet it; words without a page where the article does not say. */
  metBy: Named
  /** Its state, since when, and the source of that. */
  status: Fact['values']
}

/** One of two that are in tension, with what a reader needs to compare it with the other. */
export interface GlanceSide {
  kind: Kind
  named: Named & { path: string }
  /** Its words, one entry a passage. */
  words: string[]
  /** Who set, said or observed it: `Condition set by Anna Lund, for the crews`. */
  line: string
  /** The language of the words, when it is not the site's. */
  language: string | undefined
}

/** One article's proposal on the page of all conditions. */
export interface ArticleGlance {
  /** Its section's id there. */
  id: string
  article: Named & { path: string }
  published: string
  glance: Glance
}

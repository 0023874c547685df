import type { Kind } from '../../model/kinds.ts'

/**
 * A fictional site: not its files but their content, so that its Markdown is valid after any edit, and what the edit did is known without reading
 * Markdown. Things keep their keys when they are renamed or moved.
 */
export interface FictionalSite {
  articles: FictionalArticle[]
  people: FictionalPerson[]
  /** The oldest first. */
  sources: FictionalSource[]
  /** By label; a label occurs once in the whole site, so that its words can move between articles. */
  notes: Record<string, FictionalNote>
  /** How many keys were given; names are made of them too, so that none occurs twice. */
  keys: number
  /** Every label that was ever given. */
  labels: Set<string>
}

export interface FictionalArticle {
  key: number
  slug: string
  title: string
  standfirst: string
  /** A date, or a moment in UTC. */
  published: string
  topics: string[]
  blocks: FictionalBlock[]
  /** Entries of `changes` in the front matter, as they are written there. */
  changes: string[]
  /** More lines of the front matter. */
  head: string[]
}

export type FictionalHeading = { is: 'heading'; key: number; depth: 2 | 3; title: string }
export type FictionalBlock = FictionalHeading | TextBlock

/** Text by its form: a list has a paragraph for each item; a table has one, with a clause for each row. */
export interface TextBlock {
  is: 'prose' | 'list' | 'quotation' | 'table'
  paragraphs: ClauseList[]
  /** The label of the quote that is the whole block quote. */
  label?: string | undefined
}

/** A paragraph; its lines are broken before the column `width`, or not at all for 0. */
export type ClauseList = { key: number; clauses: Clause[]; width: number }

/** A sentence or a part of one, with the words in it that notes are about, if any. */
export interface Clause {
  before: string
  noted: string
  after: string
  /** The two quotation marks around the noted words, if any. */
  marks: string
  /** The notes about the noted words, in the order of their markers. */
  labels: string[]
  /** What the last word of `before` leads to: an article, a person or a section by its key, or a label. */
  link?: number | string | undefined
  /** Whether the first word is emphasised. */
  strong?: boolean
}

export interface FictionalNote {
  key: number
  kind: Kind
  /** Who said, set or observed it: a person’s key, or words; nobody for background. */
  by: number | string | undefined
  /** The key of somebody who did so with them. */
  with?: number | undefined
  sources: { source: number; place?: number | undefined }[]
  /** To older notes only, so that there are no circles. */
  relations: { name: string; to: string }[]
  /** More fields, as they are written. */
  fields: string[]
  /** Whether it repeats the words that it is about; or the words that it has instead. */
  writes: boolean | string
  /** Its own text in Markdown. */
  text: string
  /** The most passages that it ever had; the number of a deleted passage is not used again. */
  passages: number
}

/** A person: `called` is what articles say where the name has been read already, `speaks` how often they speak, `head` more front matter. */
export type FictionalPerson = { key: number; id: string; name: string; called: string; speaks: number; head: string[] }

export interface FictionalSource {
  key: number
  id: string
  title: string
  date: string
  /** How its places are named, where its file holds words. */
  names: 'times' | 'pages' | undefined
  places: { key: number; at: string; said: { by: string; words: string }[] }[]
  /** How many places it ever had. */
  given: number
  /** More lines of the front matter. */
  head: string[]
}

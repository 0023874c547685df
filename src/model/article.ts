import { z } from 'zod'
import type { Annotation } from './annotation.ts'
import { topicId } from './permalink.ts'
import type { Position, Span } from './position.ts'
import { date, id, language, moment, words } from './values.ts'

const notQuotedReasons = z.enum(['title', 'term', 'so-called'], { error: 'say what it is: `title`, `term` or `so-called`' })

/** A place where the published text departs from the received one, and why. */
export const departureSchema = z.strictObject(
  {
    /** The words as received; they occur exactly once in the received text. */
    received: z.string({ error: 'write the words as received, in quotation marks' }).min(1, { error: 'write the words as received' }),
    /** The words as published; empty where they are dropped. */
    published: z.string({ error: 'write the words as published, in quotation marks (`""` where they are dropped)' }),
    /** Why, as told to readers. */
    why: words,
  },
  { error: 'write `received`, `published` and `why` here' },
)

/** A change to published words, as told to readers. */
export const changeSchema = z.strictObject(
  {
    /** When the words were changed. */
    date,
    /** What kind of change it is. */
    kind: z.enum(['typo', 'clarification', 'correction', 'retraction'], {
      error: 'write `typo`, `clarification`, `correction` or `retraction`',
    }),
    /** The label of the passage that was changed, when it is one. */
    passage: words.optional(),
    /** What was changed. */
    what: words,
    /** Why it was changed. */
    why: words,
  },
  { error: 'write `date`, `kind`, `what` and `why` here' },
)

/** The front matter of an article. */
export const articleSchema = z.strictObject({
  /** The headline. */
  title: words,
  /** One or two sentences below the headline; they claim no more than the text does. */
  standfirst: words,
  /** When this edition was published. */
  published: moment,
  /** When it was last changed. */
  updated: moment.optional(),
  /** The authors' files, without folder and ending; absent when the text names no author. */
  byline: z.array(id, { error: 'write a list, such as `[mira-holm]`' }).default([]),
  /** What the article is about; each topic has a page. */
  topics: z
    .array(
      words.refine((topic) => topicId(topic) !== '', { error: 'write a topic with letters in it: they become its address' }),
      { error: 'write a list, such as `[harbour, pay]`' },
    )
    .default([]),
  /** The language that the article is written in. */
  language: language.default('en'),
  /** Shown in `npm run dev` only. */
  draft: z.boolean({ error: 'write `true` or `false`' }).default(false),
  /** The received text, byte for byte. */
  received: words.optional(),
  /** Where the published words depart from the received ones. */
  departures: z.array(departureSchema, { error: 'write a list, each entry with `received`, `published` and `why`' }).default([]),
  /** Words that stand in quotation marks and are no quote, each with what they are. */
  'not quoted': z
    .union(
      [
        z.record(words, notQuotedReasons),
        z
          .array(z.record(words, notQuotedReasons))
          .transform((list) => Object.assign({}, ...list) as Record<string, 'title' | 'term' | 'so-called'>),
      ],
      {
        error: 'write each of the words with what they are: `the wall: title` (or `term`, `so-called`)',
      },
    )
    .default({}),
  /** Rules that are overruled here, each with a reason; readers see them. */
  allow: z.record(words, words, { error: 'write each rule’s name with the reason: `rule-name: why`' }).default({}),
  /** Changes to published words. */
  changes: z.array(changeSchema, { error: 'write a list, each entry with `date`, `kind`, `what` and `why`' }).default([]),
})

export type ArticleFrontMatter = z.output<typeof articleSchema>

/** A part of the article under a heading; the heading's words belong to it. */
export interface Section extends Span {
  /** The address in the page: the heading's slug. */
  id: string
  title: string
  /** 1 to 6. */
  depth: number
  position: Position
}

/** A paragraph, heading, table cell or code block: the smallest unit that words lie in. */
export interface Block extends Span {
  kind: 'paragraph' | 'heading' | 'cell' | 'code'
  /** Which block quote it stands in (numbered from 0 in reading order), if any. */
  quotation: number | undefined
  /** Which table it is a cell of (numbered from 0 in reading order), if any. */
  table: number | undefined
  /** The id of its section, or undefined before the first heading. */
  section: string | undefined
  position: Position
}

/** An article as its file says, without any HTML. */
export interface Article extends ArticleFrontMatter {
  /** The file's name without folder and ending; it is the address. */
  slug: string
  /** The file's path below `content/`. */
  path: string
  /** The plain text: blocks in order, headings included, notes not, joined by one line feed. */
  text: string
  blocks: Block[]
  sections: Section[]
  /** In reading order of their first markers. */
  annotations: Annotation[]
}

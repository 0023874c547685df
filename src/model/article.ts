import { z } from 'zod'
import type { Annotation } from './annotation.ts'
import { topicId } from './permalink.ts'
import type { Position, Span } from './position.ts'
import { date, language, moment, peopleIds, words } from './values.ts'

const notQuotedReasons = z.enum(['title', 'term', 'so-called'], { error: 'say what it is: `title`, `term` or `so-called`' })

/** A declared difference between the received and the published text, with the reason. */
const departureSchema = z.strictObject(
  {
    /** The words as received; they occur exactly once in the received text. */
    received: z.string({ error: 'write the words as received, in quotation marks' }).min(1, { error: 'write the words as received' }),
    /** The words as published; empty if they are dropped. */
    published: z.string({ error: 'write the words as published, in quotation marks (`""` if they are dropped)' }),
    /** Why; shown to readers. */
    why: words,
  },
  { error: 'write `received`, `published` and `why` here' },
)

/** A change to published words; shown to readers. */
const changeSchema = z.strictObject(
  {
    /** When the words were changed. */
    date,
    /** What kind of change it is. */
    kind: z.enum(['typo', 'clarification', 'correction', 'retraction'], {
      error: 'write `typo`, `clarification`, `correction` or `retraction`',
    }),
    /** The label or paragraph id of what was changed, if it is one passage or paragraph. */
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
  /** The day on which what it reports happened. */
  'news of': date.optional(),
  /** When it was last changed. */
  updated: moment.optional(),
  /** The authors' files, without folder and ending; absent when the text names no author. */
  byline: peopleIds.default([]),
  /** What the article is about; each topic has a page. */
  topics: z
    .array(
      words
        .refine((topic) => topicId(topic) !== '', { error: 'write a topic with letters in it: they become its address' })
        .transform((topic) => topic.normalize('NFC')),
      { error: 'write a list, such as `[harbour, pay]`' },
    )
    .default([]),
  /** Which pairs of quotation marks enclose quotes: “…” or ‘…’. */
  'quotation marks': z.enum(['double', 'single'], { error: 'write `double` or `single`' }).default('double'),
  /** The label of the quote that the front page shows; by default the longest full sentence. */
  lead: words.optional(),
  /** The language that the article is written in. */
  language: language.default('en'),
  /** Shown in `npm run dev` only. */
  draft: z.boolean({ error: 'write `true` or `false`' }).default(false),
  /** The received text, byte for byte. */
  received: words.optional(),
  /** Where the published words depart from the received ones. */
  departures: z.array(departureSchema, { error: 'write a list, each entry with `received`, `published` and `why`' }).default([]),
  /** Words in quotation marks that are not a quote, each with what they are. */
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
  /** Exceptions to rules, each with a reason; shown to readers. */
  allow: z.record(words, words, { error: 'write each rule’s name with the reason: `rule-name: why`' }).default({}),
  /** Changes to published words. */
  changes: z.array(changeSchema, { error: 'write a list, each entry with `date`, `kind`, `what` and `why`' }).default([]),
})

export type ArticleFrontMatter = z.output<typeof articleSchema>

/** When an article was published, and the day of the news in it, if it is given: ISO dates. */
export interface ArticleDates {
  published: string
  newsOf: string | undefined
}

/** The dates of an article. */
export function datesOf({ published, 'news of': newsOf }: Pick<ArticleFrontMatter, 'published' | 'news of'>): ArticleDates {
  return { published, newsOf }
}

/** The day of an article's news, or else the day on which it was published: an ISO date. */
export function newsDayOf({ published, 'news of': newsOf }: Pick<ArticleFrontMatter, 'published' | 'news of'>): string {
  return newsOf ?? published.slice(0, 10)
}

/** Whether more than a year lies between the news and the article. */
export function isLate({ published, newsOf = published }: ArticleDates): boolean {
  return `${Number(newsOf.slice(0, 4)) + 1}${newsOf.slice(4, 10)}` < published.slice(0, 10)
}

/** A section of the article, including its heading. */
export interface Section extends Span {
  /** Its id in the page: the heading's slug. */
  id: string
  title: string
  /** 1 to 6. */
  depth: number
  position: Position
}

/** A paragraph, heading, table cell or code block: the smallest unit of text. */
export interface Block extends Span {
  is: 'paragraph' | 'heading' | 'cell' | 'code'
  /** The number of the block quote that it is in, if any, counted from 0 in reading order. */
  quotation: number | undefined
  /** The number of the table that it is a cell of, if any, counted from 0 in reading order. */
  table: number | undefined
  /** The id of its section, or undefined before the first heading. */
  section: string | undefined
  position: Position
}

/** An article, without any HTML. */
export interface Article extends ArticleFrontMatter {
  /** The file's name without folder and extension, which is its address. */
  slug: string
  /** The file's path below `content/`. */
  path: string
  /** The plain text: blocks in order, headings included, notes not, joined by one line feed. */
  text: string
  blocks: Block[]
  sections: Section[]
  /** In the order of their first markers. */
  annotations: Annotation[]
}

import { z } from 'zod'
import type { Position } from './position.ts'
import { date, id, language, listOf, webAddress, words } from './values.ts'

/** The front matter of a source's file. */
export const sourceSchema = z.strictObject({
  title: words,
  /** Who published it. */
  publisher: words,
  /** What it is: interview, speech, document, article … */
  kind: words,
  /** When it was published. */
  date,
  url: webAddress.optional(),
  /** A copy in an archive of the web. */
  archived: z.strictObject({ url: webAddress, date }, { error: 'write `url` and `date`' }).optional(),
  /** The language of its words. */
  language: language.default('en'),
  /** Who speaks in it: ids of people's files, or names. */
  participants: listOf(words).default([]),
  /** The id of the source that it reports on. */
  'reports on': id.optional(),
  /** How its words were taken: heard or read in full, as somebody published them, or translated. */
  words: z.enum(['recording', 'as published', 'translation'], { error: 'write `recording`, `as published` or `translation`' }).optional(),
})

/** Words of a source, as its file gives them: one block quote. */
export interface SourceWords {
  /** The heading above them, such as `00:14:10`. */
  at: string | undefined
  /** The id of that place in the source's page. */
  id: string | undefined
  /** One entry per paragraph; `speaker` if it begins with `**Name:**`, which is not part of the words. */
  paragraphs: { speaker: string | undefined; text: string }[]
  position: Position
}

/** A source. */
export interface Source extends z.output<typeof sourceSchema> {
  id: string
  path: string
  wordings: SourceWords[]
}

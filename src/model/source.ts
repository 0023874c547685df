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
  /** Whose all unlabelled words are: ids of people's files. For a source without speakers' labels, such as a document or a speech. */
  'spoken by': listOf(id).default([]),
  /** Whom a label in its words means: a person's id, words such as `a reporter`, or `nobody`. Goes before people's names. */
  speakers: z.record(words, words, { error: 'write each label with a person’s id, words, or `nobody`: `CMP: anna-lund`' }).default({}),
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

/** Whose some words of a source are. */
export type Speaker =
  /** People or bodies with files, by their ids; several for a joint statement. */
  | { is: 'people'; ids: readonly string[] }
  /** Somebody without a file, in the words of the source's `speakers`: `a reporter`. */
  | { is: 'described'; words: string }
  /** Nobody: stage directions, a transcriber's notes, words before the first label. */
  | { is: 'nobody' }
  /** The source does not say. */
  | { is: 'unknown' }

/** Consecutive words of one speaker in a source, without the label; one text for each paragraph. */
export interface Turn {
  speaker: Speaker
  /** The label as the source writes it; undefined for words without one. */
  label: string | undefined
  paragraphs: string[]
}

/** A source. */
export interface Source extends z.output<typeof sourceSchema> {
  id: string
  path: string
  wordings: SourceWords[]
}

import { z } from 'zod'
import { joinLines } from './joined-lines.ts'
import type { Position } from './position.ts'
import { date, id, language, listOf, peopleIds, webAddress, words } from './values.ts'

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
  'spoken by': peopleIds.default([]),
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
  /** Whether another block quote comes before with nothing but headings in between: its last speaker may go on in this one. */
  continues: boolean
  paragraphs: SourceParagraph[]
  position: Position
}

/** A paragraph of a source's words, line by line: each line may begin with a speaker's label. Ask `turnsAt` whose its words are. */
export interface SourceParagraph {
  lines: SourceLine[]
}

/** A line of a source's words. */
export interface SourceLine {
  /** Its words without markup, with what may be a label, without the time stamp in front. */
  text: string
  /** The time stamp in front: `[00:14:10]`. */
  time?: string
  /** What may be a speaker's label at its beginning. */
  label?: PossibleLabel
  /** A line that is only a time stamp, or the number of a subtitle, has no words. */
  isTimeStamp?: true
  position: Position
}

/** What may be a speaker's label. Whether it is one depends on the people's files too. */
export interface PossibleLabel {
  /**
   * - `emphasis`: `**Name:**`, `*Name*:` and the like; `alone`: a bold name alone on its line; `voice`: `<v Name>`; `capitals`: `NAME:`;
   * - `letter-colon`, `letter-stop`, `letter-alone`: `Q:`, `Q.`, `Q`;
   * - `plain`: any other words before a colon, which are a label only if they are somebody's name.
   */
  form: 'emphasis' | 'alone' | 'voice' | 'capitals' | 'letter-colon' | 'letter-stop' | 'letter-alone' | 'plain'
  /** The label without colon and emphasis: `Anna Lund, mayor`. */
  written: string
  name: string
  role?: string
  /** Where the words after it begin in the line's text. */
  end: number
}

/** Every line of a source's words, labels included. */
export function linesOf({ wordings }: Pick<Source, 'wordings'>): SourceLine[] {
  return wordings.flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines))
}

/** Whether what may be a label is one whoever it means, because nothing else is written so. */
export function isCertainLabel({ form }: PossibleLabel): boolean {
  return form !== 'plain' && !form.startsWith('letter')
}

/** A paragraph's words as the file alone gives them: without labels that are written as such, whoever they are. */
export function writtenWords({ lines }: SourceParagraph): string {
  return joinLines(
    lines.flatMap(({ text, label, isTimeStamp }) =>
      isTimeStamp ? [] : (label && isCertainLabel(label) ? text.slice(label.end) : text).trim(),
    ),
  )
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
  /** The label as the source writes it, with its role; undefined for words without one. */
  label: string | undefined
  paragraphs: string[]
  /** Whether it goes on where the speaker was interrupted: by a stage direction, or by the end of a block quote directly before. */
  resumes?: true
}

/** A source. */
export interface Source extends z.output<typeof sourceSchema> {
  id: string
  path: string
  wordings: SourceWords[]
  /** What is emphasized in its words; labels are too. */
  emphasized: string[]
}

import { quotedWordsBefore, withoutMarks } from '../markdown/quoted-words.ts'
import { type ContentFile, readArticle } from '../markdown/read-file.ts'
import { CommandError } from '../model/command-error.ts'
import type { Kind } from '../model/kinds.ts'
import { parseLabel } from '../model/label.ts'
import type { Position, Span } from '../model/position.ts'
import { type ChosenLine, chooseOccurrence } from './choose-occurrence.ts'
import { fileNameFrom } from './file-name-from.ts'
import type { Occurrence } from './find-occurrences.ts'
import type { Spot } from './marker-spot.ts'
import type { NoteField } from './note-fields.ts'
import { problemOf } from './problem-of.ts'
import { openProse, unixText } from './prose.ts'
import { type Written, writeNote } from './write-note.ts'

/** What is to be annotated, and as what. */
export interface Annotating {
  /** The article's words, to the letter. */
  words: string
  kind: Kind
  name: string
  fields: readonly NoteField[]
  /** The note's text, as Markdown. */
  text?: string | undefined
  /** Which of several occurrences of the words is meant. */
  line?: ChosenLine | undefined
}

/** An article with a new annotation, and where it was put. */
export interface Annotated extends Written {
  label: string
  marker: Position
}

/**
 * Sets a marker behind some words of an article and writes the note for it. The outcome is read again: the passage is just these words,
 * and nothing is to be fixed that was not before, but for fields that are still empty.
 *
 * @throws CommandError when the words, the name or the text cannot be used
 */
export function annotate(article: ContentFile, { words, kind, name, fields, text, line }: Annotating): Annotated {
  const label = labelOf(kind, name)
  const reading = readArticle(article)
  const broken = reading.messages.find(({ rule }) => rule === 'file-text')
  if (broken) throw new CommandError(broken.what, broken.fix)
  refuseTaken(label, article)
  if (/^\s*([-*+]|\d+[.)])\s/.test(text ?? ''))
    throw new CommandError('The text of the note begins with a list.', 'begin it with a sentence: the first list of a note is its fields.')
  const prose = openProse(article.text, reading.given)
  const found = chooseOccurrence(prose, words, line)
  const { passage, needsWords } = passageOf(found, kind, reading.given.text ?? '', prose.blocks)
  const written = (reading.given.text ?? '').slice(passage.start, passage.end)
  if (needsWords && written.includes('[…]'))
    throw new CommandError('The words hold `[…]`, which in a note stands for words that are left out.', 'choose words on one side of it.')
  let problem: CommandError | undefined
  for (const own of needsWords ? [written] : [undefined, written]) {
    const write = (all: readonly NoteField[]) => writeNote(article.text, found.spot.position, { label, words: own, fields: all, text })
    problem = problemOf(reading, write, { path: article.path, label, passage, fields })
    if (!problem) return { ...write(fields), label, marker: found.spot.position }
  }
  throw problem
}

function labelOf(kind: Kind, name: string): string {
  const label = name.startsWith(`${kind}-`) ? name : `${kind}-${name}`
  if (parseLabel(label)?.kind === kind) return label
  const near = fileNameFrom(name)
  throw new CommandError(
    `\`${label}\` is no label: it becomes an address.`,
    `name it with lower-case letters, digits and hyphens${near ? `, such as \`${near}\`` : ''}.`,
  )
}

/** Markdown takes labels that differ in capitals for one. */
function refuseTaken(label: string, { text }: ContentFile): void {
  const source = unixText(text).toLowerCase()
  const at = source.indexOf(`[^${label}]`)
  if (at < 0) return
  const line = source.slice(0, at).split('\n').length
  throw new CommandError(
    `The article has \`[^${label}]\` already, on line ${line}.`,
    'choose another name: each label is an address of its own.',
  )
}

/**
 * Where the passage stands in the article's plain text, and whether the note has to write its words. A quote needs none when they
 * are those between the double quotation marks that close at its marker; the marks themselves are not of its words.
 */
function passageOf(
  { block, words, spot }: Occurrence & { spot: Spot },
  kind: Kind,
  text: string,
  blocks: readonly Occurrence['block'][],
): { passage: Span; needsWords: boolean } {
  const span = { start: block.start + words.start, end: block.start + words.end }
  if (kind !== 'quote') return { passage: span, needsWords: true }
  const [bare = span] = withoutMarks(text, [span])
  // Quotation marks are paired through a whole block quote.
  const stretch = block.quotation === undefined ? block : (blocks.find(({ quotation }) => quotation === block.quotation) ?? block)
  const quoted = quotedWordsBefore(text, stretch.start, block.start + spot.at)
  const isQuoted = quoted?.start === bare.start && /^[,،，]?$/.test(text.slice(quoted.end, Math.max(quoted.end, bare.end)))
  return isQuoted && quoted.end <= bare.end ? { passage: quoted, needsWords: false } : { passage: bare, needsWords: true }
}

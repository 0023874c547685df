import type { MarkStyle } from '../markdown/quotation-marks.ts'
import { quotedWordsBefore, withoutMarks } from '../markdown/quoted-words.ts'
import { type ContentFile, readArticle } from '../markdown/read-file.ts'
import type { Block } from '../model/article.ts'
import { CommandError } from '../model/command-error.ts'
import type { Kind } from '../model/kinds.ts'
import { parseLabel } from '../model/label.ts'
import type { Position, Span } from '../model/position.ts'
import { addNote, type WrittenNote } from './add-note.ts'
import { type ChosenLine, chooseOccurrence, type MarkableOccurrence } from './choose-occurrence.ts'
import { fileNameFrom } from './file-name-from.ts'
import { findProblem } from './find-problem.ts'
import type { NoteField } from './note-fields.ts'
import { normalizeLines } from './text-file.ts'

/** An annotation to be written. */
export interface NewAnnotation {
  /** The article's exact words. */
  words: string
  kind: Kind
  name: string
  fields: readonly NoteField[]
  /** The note's text, as Markdown. */
  text?: string | undefined
  /** Which of several occurrences of the words is meant. */
  line?: ChosenLine | undefined
}

/** An article with a new annotation. */
export interface AnnotatedArticle extends WrittenNote {
  label: string
  /** The position of its marker. */
  marker: Position
}

/**
 * Adds a marker after some words of an article and writes the note. The result is read again: the passage must be exactly these words, and
 * there must be no new error, except for fields that are still empty.
 *
 * @throws CommandError when the words, the name or the text cannot be used
 */
export function annotate(article: ContentFile, { words, kind, name, fields, text, line }: NewAnnotation): AnnotatedArticle {
  const label = labelOf(kind, name)
  const reading = readArticle(article)
  const unreadable = reading.messages.find(({ rule }) => rule === 'file-text')
  if (unreadable) throw new CommandError(unreadable.what, unreadable.fix)
  requireNewLabel(label, article)
  if (/^\s*([-*+]|\d+[.)])\s/.test(text ?? ''))
    throw new CommandError('The text of the note begins with a list.', 'begin it with a sentence: the first list of a note is its fields.')
  const found = chooseOccurrence({ text: article.text, reading }, words, line)
  const { text: plain = '', blocks = [] } = reading.given
  const { passage, needsWords } = passageOf(found, kind, plain, blocks, reading.marks)
  const own = plain.slice(passage.start, passage.end)
  if (needsWords && own.includes('[…]'))
    throw new CommandError('The words contain `[…]`, which in a note means that words are left out.', 'choose words on one side of it.')
  let problem: CommandError | undefined
  for (const writtenWords of needsWords ? [own] : [undefined, own]) {
    const write = (all: readonly NoteField[]) =>
      addNote(article.text, found.spot.position, { label, words: writtenWords, fields: all, text })
    problem = findProblem(reading, { label, passage, fields }, write)
    if (!problem) return { ...write(fields), label, marker: found.spot.position }
  }
  throw problem
}

function labelOf(kind: Kind, name: string): string {
  const label = name.startsWith(`${kind}-`) ? name : `${kind}-${name}`
  if (parseLabel(label)?.kind === kind) return label
  const near = fileNameFrom(name)
  throw new CommandError(
    `\`${label}\` cannot be a label, because labels become addresses.`,
    `use lower-case letters, digits and hyphens${near ? `, such as \`${near}\`` : ''}.`,
  )
}

/** Throws when the article has the label: in Markdown, labels that differ only in capitals are the same. */
function requireNewLabel(label: string, { text }: ContentFile): void {
  const source = normalizeLines(text).toLowerCase()
  const at = source.indexOf(`[^${label}]`)
  if (at < 0) return
  const line = source.slice(0, at).split('\n').length
  throw new CommandError(
    `The article already has \`[^${label}]\`, on line ${line}.`,
    'choose another name: two notes cannot have the same address.',
  )
}

/**
 * The passage in the article's plain text, and whether its note has to repeat the words. A quote need not when they are those between the
 * quotation marks that close at its marker; the marks themselves are not part of its words.
 */
function passageOf(
  { block, words: span, spot }: MarkableOccurrence,
  kind: Kind,
  text: string,
  blocks: readonly Block[],
  style: MarkStyle,
): { passage: Span; needsWords: boolean } {
  if (kind !== 'quote') return { passage: span, needsWords: true }
  const [bare = span] = withoutMarks(text, [span], style)
  // Quotation marks are paired through a whole block quote.
  const first = block.quotation === undefined ? block : (blocks.find(({ quotation }) => quotation === block.quotation) ?? block)
  const quoted = quotedWordsBefore(text, first.start, spot.offset, style)
  const isQuoted = quoted?.start === bare.start && /^[,،，]?$/.test(text.slice(quoted.end, Math.max(quoted.end, bare.end)))
  return isQuoted && quoted.end <= bare.end ? { passage: quoted, needsWords: false } : { passage: bare, needsWords: true }
}

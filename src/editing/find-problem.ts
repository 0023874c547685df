import { type FileReading, readArticle } from '../markdown/read-file.ts'
import type { Article } from '../model/article.ts'
import { CommandError } from '../model/command-error.ts'
import type { Message } from '../model/message.ts'
import type { Span } from '../model/position.ts'
import type { WrittenNote } from './add-note.ts'
import type { NoteField } from './note-fields.ts'

/** A value for a person who is still to be named, so that the rest of the note can be read. */
const placeholder = '[Somebody](../people/somebody.md)'

/**
 * Finds what is wrong with an article after it was annotated. It is right if its text and all other annotations are as before, the passage is the
 * intended one, and there is no new error, except for fields that are still empty.
 *
 * @param before the article as it was read before
 * @param intended the annotation, with its passage in the article’s plain text
 * @param write writes it with these fields
 */
export function findProblem(
  before: FileReading<Article>,
  intended: { label: string; passage: Span; fields: readonly NoteField[] },
  write: (fields: readonly NoteField[]) => WrittenNote,
): CommandError | undefined {
  const read = (text: string) => readArticle({ path: before.path, text })
  const { text, empty } = write(intended.fields)
  const after = read(text)
  const filled = empty.length ? read(write(intended.fields.map(({ name, value = placeholder }) => ({ name, value }))).text) : after
  const isEmptyField = ({ rule, position }: Message) => rule === 'field-value' && empty.some(({ line }) => line === position.line)
  const [error] = newErrors(before.messages, [...filled.messages, ...after.messages.filter((message) => !isEmptyField(message))])
  if (error) return new CommandError(`With this note the check would report on line ${error.position.line}: ${error.what}`, error.fix)
  const passages = passagesOf(filled)
  const [own] = passages.get(intended.label) ?? []
  passages.delete(intended.label)
  const [piece, more] = own?.pieces ?? []
  const isIntended = !more && piece?.start === intended.passage.start && piece.end === intended.passage.end
  const isRestUnchanged =
    filled.given.text === before.given.text && JSON.stringify([...passages]) === JSON.stringify([...passagesOf(before)])
  if (isIntended && isRestUnchanged) return undefined
  return new CommandError(
    own && !isIntended
      ? `With the marker there, the note would be about other words: “${own.words}”.`
      : 'With the marker there, the text of the article would change.',
    'choose other words, or write this note by hand.',
  )
}

/** Errors that are new on their line: a marker moves columns, but not lines. */
function newErrors(before: readonly Message[], after: readonly Message[]): Message[] {
  const old = new Set(before.map(({ rule, position }) => `${rule}:${position.line}`))
  return after.filter(({ severity, rule, position }) => severity === 'error' && !old.has(`${rule}:${position.line}`))
}

/** The words and pieces of every passage, by label. */
function passagesOf({ given }: FileReading<Article>) {
  return new Map(
    (given.annotations ?? []).map(({ label, passages }) => [label, passages.map(({ words, pieces }) => ({ words, pieces }))] as const),
  )
}

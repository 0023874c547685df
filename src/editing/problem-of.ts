import { type FileReading, readArticle } from '../markdown/read-file.ts'
import type { Article } from '../model/article.ts'
import { CommandError } from '../model/command-error.ts'
import type { Message } from '../model/message.ts'
import type { Span } from '../model/position.ts'
import type { NoteField } from './note-fields.ts'
import type { Written } from './write-note.ts'

/** What an annotation was meant to be. */
interface Meant {
  path: string
  label: string
  /** Where its passage stands in the article's plain text. */
  passage: Span
  fields: readonly NoteField[]
}

/** Stands in for a person who is still to be named, so that the rest of the note can be read. */
const somebody = '[Somebody](../people/somebody.md)'

/**
 * What is wrong with an article after it was annotated; nothing when its text and all other annotations are as before, the new one's
 * passage is the one that was meant, and there is no error that was not there before, but for fields that are empty.
 *
 * @param before the article as it was read before
 * @param write writes the annotation with these fields
 */
export function problemOf(
  before: FileReading<Article>,
  write: (fields: readonly NoteField[]) => Written,
  meant: Meant,
): CommandError | undefined {
  const read = (text: string) => readArticle({ path: meant.path, text })
  const outcome = write(meant.fields)
  const after = read(outcome.text)
  const filled = outcome.empty.length ? read(write(meant.fields.map(({ name, value = somebody }) => ({ name, value }))).text) : after
  const isToFill = ({ rule, position }: Message) => rule === 'field-value' && outcome.empty.some(({ line }) => line === position.line)
  const [worse] = newErrors(before.messages, [...filled.messages, ...after.messages.filter((message) => !isToFill(message))])
  if (worse) return new CommandError(`With this note the check would say of line ${worse.position.line}: ${worse.what}`, worse.fix)
  const passages = passagesOf(filled)
  const [own] = passages.get(meant.label) ?? []
  passages.delete(meant.label)
  const isMeant = own?.pieces.length === 1 && own.pieces[0]?.start === meant.passage.start && own.pieces[0].end === meant.passage.end
  const isElseSame = filled.given.text === before.given.text && JSON.stringify([...passages]) === JSON.stringify([...passagesOf(before)])
  if (isMeant && isElseSame) return undefined
  return new CommandError(
    own && !isMeant
      ? `With the marker there, the note would be about other words: “${own.words}”.`
      : 'With the marker there, the article would read otherwise than before.',
    'choose other words, or write this note by hand.',
  )
}

/** Errors that were not there before; columns move when a marker is set, lines do not. Warnings are the check's to tell. */
function newErrors(before: readonly Message[], after: readonly Message[]): Message[] {
  const known = new Set(before.map(({ rule, position }) => `${rule}:${position.line}`))
  return after.filter(({ severity, rule, position }) => severity === 'error' && !known.has(`${rule}:${position.line}`))
}

/** The words of every passage and where they stand, by label. */
function passagesOf({ given }: FileReading<Article>) {
  return new Map(
    (given.annotations ?? []).map(({ label, passages }) => [label, passages.map(({ words, pieces }) => ({ words, pieces }))] as const),
  )
}

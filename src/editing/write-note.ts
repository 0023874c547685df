import type { Position } from '../model/position.ts'
import { asMarkdown } from './as-markdown.ts'
import type { NoteField } from './note-fields.ts'
import { unixText } from './prose.ts'

/** A note to be written: its words where it writes them, its fields, its text as Markdown. */
export interface NewNote {
  label: string
  words: string | undefined
  fields: readonly NoteField[]
  text: string | undefined
}

/** The article with a note, and where in the file the note came to stand. */
export interface Written {
  text: string
  /** The line that the note begins on. */
  line: number
  /** The fields that are still empty, each with its line. */
  empty: { name: string; line: number }[]
}

/**
 * Writes a note's marker into an article at a place, and the note behind all that stands there. Nothing else changes: line ends and a
 * byte order mark stay as they are.
 */
export function writeNote(article: string, marker: Position, note: NewNote): Written {
  const end = /\r\n?|\n/.exec(article)?.[0] ?? '\n'
  const at = offsetOf(article, marker)
  const body = `${article.slice(0, at)}[^${note.label}]${article.slice(at)}`
  const last = unixText(body)
  const gap = !last.endsWith('\n') ? end + end : /\n[ \t]*\n$/.test(last) ? '' : end
  const line = unixText(body + gap).split('\n').length
  const lines = linesOf(note)
  const empty = note.fields
    .filter(({ value }) => value === undefined)
    .map(({ name }) => ({ name, line: line + lines.indexOf(fieldLine({ name, value: undefined })) }))
  return { text: `${body}${gap}${lines.join(end)}${end}`, line, empty }
}

function linesOf({ label, words, fields, text }: NewNote): string[] {
  const head = words === undefined ? `[^${label}]:` : `[^${label}]: > ${asMarkdown(words)}`
  const list = fields.map(fieldLine)
  const body = text === undefined ? [] : unixText(text).trim().split('\n')
  return [
    head,
    ...(list.length && words !== undefined ? [''] : []),
    ...list,
    ...(body.length ? [''] : []),
    ...body.map((line) => (line.trim() ? `    ${line}` : '')),
  ]
}

function fieldLine({ name, value }: NoteField): string {
  return `    - ${name}:${value === undefined ? '' : ` ${value}`}`
}

/** Where a place is in a text as it lies on the disk. */
function offsetOf(text: string, { line, column }: Position): number {
  let at = /^\uFEFF*/.exec(text)?.[0].length ?? 0
  const ends = /\r\n?|\n/g
  for (let passed = 1; passed < line && ends.exec(text); passed++) at = ends.lastIndex
  return at + column - 1
}

import type { Position } from '../model/position.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import type { NoteField } from './note-fields.ts'
import { lineStarts, normalizeLines } from './text-file.ts'

/** A note to be written. */
interface NewNote {
  label: string
  /** The words that the note begins with, if any. */
  words: string | undefined
  fields: readonly NoteField[]
  /** Its text, as Markdown. */
  text: string | undefined
}

/** An article with a new note. */
export interface WrittenNote {
  /** The article's file. */
  text: string
  /** The line on which the note begins. */
  line: number
  /** The fields that are still empty, each with its line. */
  empty: { name: string; line: number }[]
}

/** Writes a note at the end of an article, and its marker at a position. Line ends and a byte order mark stay unchanged. */
export function addNote(article: string, marker: Position, note: NewNote): WrittenNote {
  const lineEnd = /\r\n?|\n/.exec(article)?.[0] ?? '\n'
  const at = (lineStarts(article)[marker.line - 1] ?? 0) + marker.column - 1
  const body = `${article.slice(0, at)}[^${note.label}]${article.slice(at)}`
  const normalized = normalizeLines(body)
  const gap = !normalized.endsWith('\n') ? lineEnd + lineEnd : /\n[ \t]*\n$/.test(normalized) ? '' : lineEnd
  const line = lineStarts(body + gap).length
  const lines = linesOf(note)
  const empty = note.fields
    .filter(({ value }) => value === undefined)
    .map((field) => ({ name: field.name, line: line + lines.indexOf(fieldLine(field)) }))
  return { text: `${body}${gap}${lines.join(lineEnd)}${lineEnd}`, line, empty }
}

function linesOf({ label, words, fields, text }: NewNote): string[] {
  const head = words === undefined ? `[^${label}]:` : `[^${label}]: > ${escapeMarkdown(words)}`
  const body = text === undefined ? [] : normalizeLines(text).trim().split('\n')
  return [
    head,
    ...(fields.length && words !== undefined ? [''] : []),
    ...fields.map(fieldLine),
    ...(body.length ? [''] : []),
    ...body.map((line) => (line.trim() ? `    ${line}` : '')),
  ]
}

function fieldLine({ name, value }: NoteField): string {
  return `    - ${name}:${value === undefined ? '' : ` ${value}`}`
}

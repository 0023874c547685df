import type { Annotation } from '../model/annotation.ts'
import { type FieldWithValue, fieldValues } from '../model/fields.ts'
import { pagePathOf } from '../model/permalink.ts'
import { isReference, type Reference } from '../model/reference.ts'

/** The words of a note, as the ledger stores and compares them. */
interface NoteWords {
  words: string
  /** The same with the paths of linked pages in angle brackets, so that a link to another person with the same name is a change. */
  hashed: string
}

/** The words of a note: its fields except relations, one per line, then its text. */
export function noteWords(annotation: Annotation): NoteWords {
  const fields = [
    ...fieldValues(annotation).map((field) => [storedNames[field.name] ?? field.name, wordsOf(field)] as const),
    // Only the source is named: renaming a place in its file does not change the note.
    ...annotation.sources.map(({ source }) => ['Source', named(source)] as const),
  ]
  const lines = (withPages: boolean) => fields.map(([name, { text, page }]) => `${name}: ${text}${withPages && page ? ` <${page}>` : ''}`)
  return { words: [...lines(false), annotation.text].join('\n'), hashed: [...lines(true), annotation.text].join('\n') }
}

interface FieldWords {
  text: string
  page?: string | undefined
}

/** The names of fields as the ledger stores them; a changed one would change every note with the field. Others are stored under their own name. */
const storedNames: Partial<Record<string, string>> = {
  speaker: 'Said by',
  to: 'To',
  'said on': 'Said on',
  wording: 'Wording',
  original: 'Spoken words',
  'set by': 'Set by',
  for: 'To be met by',
  status: 'Status',
  by: 'By',
  confidence: 'Their own confidence',
}

function wordsOf({ is, value }: FieldWithValue): FieldWords {
  if (typeof value === 'string') return { text: value }
  switch (is) {
    case 'status':
      return {
        text: [value.state, value.on, value.source?.title].filter(Boolean).join(', '),
        page: value.source && pagePathOf(value.source.path),
      }
    case 'original':
      return { text: `${value.language}: ${value.words}` }
    default:
      return isReference(value) ? named(value) : { text: value.words }
  }
}

function named({ title, path }: Reference): FieldWords {
  return { text: title, page: pagePathOf(path) }
}

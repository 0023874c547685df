import type { Annotation } from '../model/annotation.ts'
import { type FieldWithValue, fieldValues } from '../model/fields.ts'
import { pagePathOf } from '../model/permalink.ts'
import { isReference, type Party, type Reference, type Who } from '../model/reference.ts'

/** The words of a note, as the ledger stores and compares them. */
interface NoteWords {
  words: string
  /** The same with the paths of linked pages in angle brackets, so that a link to another person with the same name is a change. */
  hashed: string
}

/** The words of a note: its fields except relations and its name, which is a heading, one per line, then its text. */
export function noteWords(annotation: Annotation): NoteWords {
  const fields = [
    ...fieldValues(annotation).map((field) => [storedNames[field.name] ?? field.name, wordsOf(field)] as const),
    // Only the source is named: renaming a place in its file does not change the note.
    ...annotation.sources.map(({ source }) => ['Source', named(source)] as const),
  ]
  const lines = (withPages: boolean) =>
    fields.map(([name, { text, pages }]) => `${name}: ${text}${withPages ? pages.map((page) => (page ? ` <${page}>` : '')).join('') : ''}`)
  return { words: [...lines(false), annotation.text].join('\n'), hashed: [...lines(true), annotation.text].join('\n') }
}

interface FieldWords {
  text: string
  pages: (string | undefined)[]
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
  if (typeof value === 'string') return { text: value, pages: [] }
  switch (is) {
    case 'status':
      return {
        text: [value.state, value.on, value.source?.title].filter(Boolean).join(', '),
        pages: [value.source && pagePathOf(value.source.path)],
      }
    case 'original':
      return { text: `${value.language}: ${value.words}`, pages: [] }
    case 'party':
      return partyWords(value)
    default:
      // Nobody is written as the note has it.
      return value.length ? together(value.map(partyWords)) : { text: 'not said', pages: [] }
  }
}

function partyWords(party: Who | Party): FieldWords {
  if (isReference(party)) return named(party)
  const bodies = together('for' in party ? (party.for ?? []).map(named) : [])
  return { text: [party.words, bodies.text && `for ${bodies.text}`].filter(Boolean).join(', '), pages: bodies.pages }
}

function together(all: readonly FieldWords[]): FieldWords {
  return { text: all.map(({ text }) => text).join(', '), pages: all.flatMap(({ pages }) => pages) }
}

function named({ title, path }: Reference): FieldWords {
  return { text: title, pages: [pagePathOf(path)] }
}

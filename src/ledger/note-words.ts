import type { Annotation } from '../model/annotation.ts'
import { pagePathOf } from '../model/permalink.ts'
import { type Citation, isReference, type Party, type Reference } from '../model/reference.ts'

/** The words of a note, as the ledger stores and compares them. */
export interface NoteWords {
  words: string
  /** The same with the paths of linked pages in angle brackets, so that a link to somebody else with the same name is a change. */
  hashed: string
}

/** The words of a note: its fields about who, to whom, when and from where, one a line, then its text. Relations are not part of them. */
export function noteWords(annotation: Annotation): NoteWords {
  const fields = [...fieldsOf(annotation), ...annotation.sources.map((source) => ['Source', cited(source)] as const)]
  const lines = (withPages: boolean) => fields.map(([name, { text, page }]) => `${name}: ${text}${withPages && page ? ` <${page}>` : ''}`)
  return { words: [...lines(false), annotation.text].join('\n'), hashed: [...lines(true), annotation.text].join('\n') }
}

interface FieldWords {
  text: string
  page?: string | undefined
}

function fieldsOf(annotation: Annotation): (readonly [string, FieldWords])[] {
  switch (annotation.kind) {
    case 'quote': {
      const { who, to, saidOn, wording, original } = annotation
      return [
        ['Said by', named(who)],
        ...(to ? [['To', party(to)] as const] : []),
        ...(saidOn ? [['Said on', { text: saidOn }] as const] : []),
        ...(wording ? [['Wording', { text: wording }] as const] : []),
        ...(original ? [['Spoken words', { text: `${original.language}: ${original.words}` }] as const] : []),
      ]
    }
    case 'condition': {
      const { who, for: by, status } = annotation
      const state = [status.state, status.on, status.source?.title].filter(Boolean).join(', ')
      return [
        ['Set by', named(who)],
        ['To be met by', by === 'not said' ? { text: by } : party(by)],
        ['Status', { text: state, ...(status.source ? { page: pagePathOf(status.source.path) } : {}) }],
      ]
    }
    case 'observation':
      return [
        ['By', typeof annotation.who === 'string' ? { text: annotation.who } : named(annotation.who)],
        ...(annotation.confidence ? [['Their own confidence', { text: annotation.confidence }] as const] : []),
      ]
    case 'note':
      return []
  }
}

function named({ title, path }: Reference): FieldWords {
  return { text: title, page: pagePathOf(path) }
}

function party(one: Party): FieldWords {
  return isReference(one) ? named(one) : { text: one.words }
}

/** Only the source is named: renaming a place in its file does not change the note. */
function cited({ source }: Citation): FieldWords {
  return named(source)
}

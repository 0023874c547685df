import type { Annotation } from '../model/annotation.ts'
import { pagePathOf } from '../model/permalink.ts'
import { type Citation, isReference, type Party, type Reference } from '../model/reference.ts'

/** The words of a note, and what makes their version. */
export interface NoteWords {
  words: string
  /** The same, with the pages that its fields lead to in angle brackets: other people under the same words are another note. */
  hashed: string
}

/** What a note says: its fields that tell who, to whom, when and from where, one a line, then its text. What it is related to is no words. */
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
      const { speaker, to, saidOn, wording, original } = annotation
      return [
        ['Said by', named(speaker)],
        ...(to ? [['To', party(to)] as const] : []),
        ...(saidOn ? [['Said on', { text: saidOn }] as const] : []),
        ...(wording ? [['Wording', { text: wording }] as const] : []),
        ...(original ? [['Spoken words', { text: `${original.language}: ${original.words}` }] as const] : []),
      ]
    }
    case 'condition': {
      const { setBy, for: by, status } = annotation
      const stands = [status.state, status.on, status.source?.title].filter(Boolean).join(', ')
      return [
        ['Set by', named(setBy)],
        ['To be met by', by === 'not said' ? { text: by } : party(by)],
        ['Status', { text: stands, ...(status.source ? { page: pagePathOf(status.source.path) } : {}) }],
      ]
    }
    case 'observation':
      return [
        ['By', typeof annotation.by === 'string' ? { text: annotation.by } : named(annotation.by)],
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

/** A source is named; the place in it is its file's to name. */
function cited({ source }: Citation): FieldWords {
  return named(source)
}

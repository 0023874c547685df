import { asReceived, type Head } from './article-file.ts'
import { translated } from './in-german.ts'
import type { Note } from './note.ts'

/** An article that is written but not yet a file. */
export interface Manuscript {
  slug: string
  /** The day on which it is published. */
  day: string
  head: Head
  body: string
  notes: Note[]
  /** Files that lie beside it, by path below `content/`. */
  beside: Record<string, string>
}

/** What is special about the article of a number, if anything; it may change the manuscript. */
export function makeSpecial(number: number, manuscript: Manuscript): void {
  specials[number]?.(manuscript)
}

/** The article that speaks of analysts whom nobody names, the one in German, and the one with a note that is a draft. */
export const [unnamed, inGerman, withDraftNote] = [9, 10, 14]

const specials: Record<number, (manuscript: Manuscript) => void> = {
  /** Words in quotation marks that nobody said. */
  3: (made) => {
    made.body += '\n\nThe traders call the row of crates “the wall”, and the name has stuck.'
    made.head['not quoted'] = ['the wall: so-called']
  },
  /** Changes after its day. */
  4: ({ head, day, notes }) => {
    const passage = notes.find(({ kind }) => kind === 'condition')?.label
    head['updated'] = `${addDays(day, 3)}T17:00:00Z`
    head['changes'] = [
      `- date: ${addDays(day, 1)}`,
      '  kind: typo',
      '  what: The name of a pier was spelt in two ways.',
      '  why: A reader wrote to us.',
      `- date: ${addDays(day, 3)}`,
      '  kind: correction',
      ...(passage ? [`  passage: ${passage}`] : []),
      '  what: The first edition gave another month.',
      '  why: The minutes were published after us.',
    ]
  },
  /** Words that were spoken in another language. */
  6: (made) => {
    made.body += `\n\n${translated.sentence}`
    made.notes.push(translated.note)
  },
  /** A rule that is set aside. */
  [unnamed]: ({ head }) => {
    head['allow'] = ['unnamed-analysts: The talks were followed by people who may not be named.']
  },
  /** A text that was received. */
  12: (made) => {
    made.body += '\n\nThe clerk read the minutes aloud, and the sitting was closed.'
    made.head['received'] = `../received/${made.slug}.txt`
    made.head['departures'] = ['- received: "The clark read"', '  published: "The clerk read"', '  why: A letter was wrong.']
    made.beside[`received/${made.slug}.txt`] = asReceived(made.body).replace('The clerk read', 'The clark read')
    made.beside[`received/${made.slug}.md`] = 'This text was sent in by a reader of the harbour paper, who had typed it out.\n'
  },
  [withDraftNote]: ({ notes }) => {
    notes.findLast(({ kind }) => kind === 'note')?.fields.push('draft: yes')
  },
}

/** The day so many days after another. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}

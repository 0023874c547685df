import type { Kind } from '../../model/kinds.ts'
import type { Chance } from './chance.ts'
import { labelFor, type Note } from './note.ts'
import { noteText } from './note-text.ts'
import type { Member } from './people.ts'
import type { Sentences } from './sentences.ts'
import type { Paper, Shelf } from './sources.ts'

/** What other articles can relate to. */
export interface Known {
  slug: string
  label: string
  kind: Kind
}

/** What an article is written with. */
export interface Tools {
  slug: string
  /** The day on which it is published; everything that it cites is older. */
  day: string
  chance: Chance
  sentences: Sentences
  shelf: Shelf
  /** The annotations of the articles before it. */
  known: readonly Known[]
  /** Whether some views are by analysts whom nobody names. */
  unnamed?: boolean
}

/** Where an article is written: what it is written with, and the notes that are made on the way. */
export interface Desk extends Tools {
  notes: Note[]
  /** Puts a note on the desk; gives its marker. */
  add(kind: Kind, about: string, note: Pick<Note, 'words' | 'fields'>): string
  /** Links to annotations of some kinds before this one, each once: here or in other articles. */
  related(count: number, ...kinds: Kind[]): string[]
}

export function openDesk(tools: Tools): Desk {
  const { slug, chance, known } = tools
  const notes: Note[] = []
  const own: Known[] = []
  return {
    ...tools,
    notes,
    add(kind, about, note) {
      const label = labelFor(kind, about, new Set(notes.map((one) => one.label)))
      notes.push({ kind, label, ...note, text: noteText(kind, tools.sentences, chance) })
      own.push({ slug, label, kind })
      return `[^${label}]`
    },
    related(count, ...kinds) {
      const here = own.slice(-12).filter(({ kind }) => kinds.includes(kind))
      const elsewhere = known.slice(-60).filter(({ kind }) => kinds.includes(kind))
      const found = new Set<string>()
      for (let i = 0; i < count; i++) {
        const from = elsewhere.length && (chance.oneIn(2) || !here.length) ? elsewhere : here
        const to = from[chance.below(from.length)]
        if (to) found.add(`[${to.label.split('-').slice(1).join(' ')}](${to.slug === slug ? '' : `${to.slug}.md`}#${to.label})`)
      }
      return [...found]
    },
  }
}

/** A link to the file of somebody. */
export function linkTo({ id, name }: Member): string {
  return `[${name}](../people/${id}.md)`
}

/** A source as a field cites it. */
export function cite({ id, title }: Paper, position?: string): string {
  return `[${title}](../sources/${id}.md)${position ? `, ${position}` : ''}`
}

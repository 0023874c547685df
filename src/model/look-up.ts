import { inWords, type Named, type Piece } from '../model/named.ts'
import type { Quote } from './annotation.ts'
import { fileId, pagePathOf } from './permalink.ts'
import type { Person } from './person.ts'
import { isReference, type Party, type Reference } from './reference.ts'
import type { Source } from './source.ts'

/** The files that annotations refer to, by id; an archive has them, and so has content with errors. */
export interface Files {
  people: ReadonlyMap<string, { model: Person }>
  sources: ReadonlyMap<string, { model: Source }>
}

/**
 * The name of somebody, with a link to their page if they have one.
 *
 * @param language of the article that names them in words
 */
export function nameOf(files: Files, party: Party, language?: string): Named {
  if (!isReference(party)) return inWords(party.words, language)
  const person = files.people.get(fileId(party.path))?.model
  const path = pagePathOf(party.path)
  return { ...(person ? personName(person) : inWords(party.title, language)), ...(path ? { path } : {}) }
}

/** The name of a person or body, in its language. */
export function personName({ name, language }: Pick<Person, 'name' | 'language'>): Piece {
  return inWords(name, language)
}

/** A source as a list names it, in its language. */
export function sourceTitle(source: Pick<Source, 'title' | 'publisher' | 'language'>): Piece {
  return inWords(sourceName(source), source.language)
}

/** The source that a reference leads to. */
export function sourceAt(files: Files, { path }: Reference): Source | undefined {
  return files.sources.get(fileId(path))?.model
}

/** The day on which a quote was said, or else on which its first source was published: an ISO date; undefined when neither is known. */
export function dayOf(files: Files, { saidOn, sources: [cited] }: Pick<Quote, 'saidOn' | 'sources'>): string | undefined {
  return saidOn ?? (cited && sourceAt(files, cited.source)?.date)
}

/** A source as a list names it: its title and who published it. */
export function sourceName({ title, publisher }: Pick<Source, 'title' | 'publisher'>): string {
  return publisher === title || title.includes(publisher) ? title : `${publisher}: ${title}`
}

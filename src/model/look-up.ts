import type { Named } from '../model/named.ts'
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

/** The name of somebody, with a link to their page if they have one. */
export function nameOf(files: Files, party: Party): Named {
  if (!isReference(party)) return { text: party.words }
  const person = files.people.get(fileId(party.path))
  const path = pagePathOf(party.path)
  return { text: person?.model.name ?? party.title, ...(path ? { path } : {}) }
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

import type { Named } from '../model/named.ts'
import type { Quote } from './annotation.ts'
import { fileId, pagePathOf } from './permalink.ts'
import type { Person } from './person.ts'
import { isReference, type Party, type Reference } from './reference.ts'
import type { Source } from './source.ts'

/** The files that annotations refer to, by id; an archive has them, and so has content that is still to be fixed. */
export interface Files {
  people: ReadonlyMap<string, { model: Person }>
  sources: ReadonlyMap<string, { model: Source }>
}

/** Somebody as the site names them: by their file's name with a link to their page, or in the article's words. */
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

/** The day that something was said or, failing that, that its first source was published: an ISO date; undefined when neither is known. */
export function dayOf(files: Files, { saidOn, sources: [cited] }: Pick<Quote, 'saidOn' | 'sources'>): string | undefined {
  return saidOn ?? (cited && sourceAt(files, cited.source)?.date)
}

/** A source as a list names it: its title and who published it. */
export function sourceName({ title, publisher }: Pick<Source, 'title' | 'publisher'>): string {
  return publisher === title || title.includes(publisher) ? title : `${publisher}: ${title}`
}

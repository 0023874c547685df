import type { Quote } from '../model/annotation.ts'
import { wordsIn } from '../model/comparison/words.ts'
import { fileId, pagePathOf } from '../model/permalink.ts'
import { isReference, type Party, type Reference } from '../model/reference.ts'
import type { Person } from '../model/person.ts'
import type { Source } from '../model/source.ts'
import type { Named } from '../model/told.ts'

/** The files that annotations refer to, by id; an archive has them, and so has content that is still to be mended. */
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

/** Whether a name that a source's words begin with is a person's: as their file writes it, or otherwise. */
export function speakerIs(files: Files, { path, title }: Pick<Reference, 'path' | 'title'>, name: string): boolean {
  const person = files.people.get(fileId(path))?.model
  const plain = (text: string) =>
    wordsIn(text)
      .map(({ value }) => value.toLowerCase())
      .join(' ')
  return [person?.name ?? title, ...(person?.['also written'] ?? [])].some((known) => plain(known) === plain(name))
}

import { fileId, pagePathOf } from '../model/permalink.ts'
import { isReference, type Party, type Reference } from '../model/reference.ts'
import type { Source } from '../model/source.ts'
import type { Named } from '../model/told.ts'
import type { Archive } from './archive.ts'

/** Somebody as the site names them: by their file's name with a link to their page, or in the article's words. */
export function nameOf(archive: Archive, party: Party): Named {
  if (!isReference(party)) return { text: party.words }
  const person = archive.people.get(fileId(party.path))
  const path = pagePathOf(party.path)
  return { text: person?.model.name ?? party.title, ...(path ? { path } : {}) }
}

/** The source that a reference leads to. */
export function sourceAt(archive: Archive, { path }: Reference): Source | undefined {
  return archive.sources.get(fileId(path))?.model
}

/** A source as a list names it: its title and who published it. */
export function sourceName({ title, publisher }: Pick<Source, 'title' | 'publisher'>): string {
  return publisher === title || title.includes(publisher) ? title : `${publisher}: ${title}`
}

/** The words of a source at the place that a citation names, by its heading or its address; all of them when it names none. */
export function wordingsAt(source: Source, at: string | undefined): Source['wordings'] {
  return source.wordings.filter((wording) => at === undefined || wording.at === at || wording.id === at)
}

/** Whether a name that a source's words begin with is a person's: as their file writes it, or otherwise. */
export function speakerIs(archive: Archive, { path, title }: Reference, name: string): boolean {
  const person = archive.people.get(fileId(path))?.model
  const plain = (text: string) => text.normalize('NFC').toLowerCase().trim()
  return [person?.name ?? title, ...(person?.['also written'] ?? [])].some((known) => plain(known) === plain(name))
}

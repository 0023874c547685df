import type { Author } from './author.ts'
import { headingsOf, markersOf, type ReplaySite, sentencesIn } from './replay-site.ts'

/**
 * What an edit leaves as it was. `everything`: all words, labels and addresses, so that the check may say nothing. `addresses`: words became others
 * or more, so that the check may ask for a change to be told and for nothing else. `nothing`: addresses may die.
 */
export type Keeps = 'everything' | 'addresses' | 'nothing'

/** One thing that editors do to a site. */
export interface Edit {
  name: string
  keeps: Keeps
  /** How often it comes, beside the others. */
  weight: number
  /** Changes the site that it is given, a copy; says where, or undefined when there is nothing that it could be done to. */
  make(site: ReplaySite, author: Author): string | undefined
}

/** An edit that was made. */
export interface Edited {
  edit: Edit
  /** What it was done to. */
  what: string
  site: ReplaySite
}

/** Makes an edit on a copy of a site; undefined when there is nothing that it could be done to. */
export function makeEdit(site: ReplaySite, edit: Edit, author: Author): Edited | undefined {
  const copy = structuredClone(site)
  const what = edit.make(copy, author)
  if (what === undefined) return undefined
  dropLoose(copy)
  return { edit, what, site: copy }
}

/** Takes out what leads to things that are gone: notes without a marker, relations to them, and links, whose words stay. */
function dropLoose(site: ReplaySite): void {
  const labels = new Set(site.articles.flatMap((article) => markersOf(article).map(({ label }) => label)))
  const keys = new Set([...site.articles, ...site.people, ...site.articles.flatMap(headingsOf)].map(({ key }) => key))
  site.notes = Object.fromEntries(Object.entries(site.notes).filter(([label]) => labels.has(label)))
  for (const note of Object.values(site.notes)) note.relations = note.relations.filter(({ to }) => labels.has(to))
  for (const sentence of site.articles.flatMap(({ blocks }) => blocks.flatMap(sentencesIn)))
    if (sentence.link && !(sentence.link.to === 'label' ? labels.has(sentence.link.label) : keys.has(sentence.link.key)))
      sentence.link = undefined
}

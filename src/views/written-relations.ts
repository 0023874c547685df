import { type Archive, type Entry, entriesReferringTo, entryAt } from '../archive/archive.ts'
import type { RelationName } from '../model/annotation.ts'
import type { Article } from '../model/article.ts'

/** A written relation with both its ends looked up. */
export interface WrittenRelation {
  name: RelationName
  from: Entry
  to: Entry
}

/**
 * The relations that begin or end in an article, in its reading order, then those that other articles write down, each once.
 * Tension has no direction: a pair whose notes both write it down has one.
 */
export function writtenRelations(archive: Archive, article: Article): WrittenRelation[] {
  const found = new Map<string, WrittenRelation>()
  const own = article.annotations.map((annotation) => archive.entryByAddress.get(`${article.path}#${annotation.label}`))
  const others = own.flatMap((entry) => (entry ? entriesReferringTo(archive, entry).filter((other) => other.article !== article) : []))
  for (const from of [...own, ...others])
    for (const { name, to: reference } of from?.annotation.relations ?? []) {
      const to = entryAt(archive, reference)
      if (!from || !to || (from.article !== article && to.article !== article)) continue
      const ends = [keyOf(from), keyOf(to)]
      const key = [name, ...(name === 'in tension with' ? ends.toSorted() : ends)].join(' ')
      if (!found.has(key)) found.set(key, { name, from, to })
    }
  return [...found.values()]
}

/** Where an annotation stands in an article's reading order; after everything where it stands in another. */
export function placeOn(article: Article, { annotation }: Entry): number {
  const place = article.annotations.indexOf(annotation)
  return place < 0 ? article.annotations.length : place
}

function keyOf({ article, annotation }: Entry): string {
  return `${article.path}#${annotation.label}`
}

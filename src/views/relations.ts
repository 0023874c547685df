import { type Archive, type Entry, entriesReferringTo, entryAt } from '../archive/archive.ts'
import { listOfNames } from '../language/en/forms.ts'
import { relationWords } from '../language/en/relations.ts'
import type { RelationName } from '../model/annotation.ts'
import type { Article } from '../model/article.ts'
import { formatAddress } from '../model/ids.ts'
import type { Named } from '../model/named.ts'
import { linkToWords, withSign } from './annotation-link.ts'
import { annotationView } from './annotation-view.ts'
import { textOf } from './names.ts'

/** A written relation with both its ends looked up. */
export interface WrittenRelation {
  name: RelationName
  from: Entry
  to: Entry
}

/**
 * The relations that begin or end in an article, in its reading order, then those that other articles write down, each once.
 * Tension has no direction: when both notes write it down, it is one relation.
 */
export function writtenRelations(archive: Archive, article: Article): WrittenRelation[] {
  const found = new Map<string, WrittenRelation>()
  const own: Entry[] = article.annotations.map((annotation) => ({ article, annotation }))
  const others = own.flatMap((entry) => entriesReferringTo(archive, entry).filter((other) => other.article !== article))
  for (const from of [...own, ...others])
    for (const { name, to: reference } of from.annotation.relations) {
      const to = entryAt(archive, reference)
      if (!to || (from.article !== article && to.article !== article)) continue
      const ends = [keyOf(from), keyOf(to)]
      const key = [name, ...(name === 'in tension with' ? ends.toSorted() : ends)].join(' ')
      if (!found.has(key)) found.set(key, { name, from, to })
    }
  return [...found.values()]
}

/** An annotation's rank in an article's reading order; that of another article comes after everything. */
export function placeOn(article: Article, { annotation }: Entry): number {
  const place = article.annotations.indexOf(annotation)
  return place < 0 ? article.annotations.length : place
}

function keyOf({ article, annotation }: Entry): string {
  return formatAddress(article.path, annotation.label)
}

/** The relations that become a sentence about the annotation that writes them, in the order shown. */
const named = ['needs', 'restates', 'supported by'] as const satisfies RelationName[]

/** What needs, restates or is supported by what: one sentence for all that an annotation's note writes under one name. */
export function relationSentences(relations: readonly WrittenRelation[], on: Article): Named[][] {
  return named.flatMap((name) => {
    const byWriter = Map.groupBy(
      relations.filter((relation) => relation.name === name),
      ({ from }) => from,
    )
    return [...byWriter].map(([from, written]) => [
      withSign(linkToWords(from, on)),
      // Words that name another article end with its title, which a comma closes.
      { text: `${from.article === on ? '' : ','} ${relationWords.verbs[name]} ` },
      ...listOfNames(written.map(({ to }) => [withSign(linkToWords(to, on))])),
      { text: '.' },
    ])
  })
}

/** The observations about each annotation, with who makes them; conditions first, and the article's own before others'. */
export function observationSentences(archive: Archive, relations: readonly WrittenRelation[], on: Article): Named[][] {
  const byTarget = Map.groupBy(
    relations.filter(({ name }) => name === 'about'),
    ({ to }) => to,
  )
  const conditionsFirst = ({ annotation }: Entry) => (annotation.kind === 'condition' ? 0 : 1)
  return [...byTarget]
    .toSorted(([a], [b]) => conditionsFirst(a) - conditionsFirst(b) || placeOn(on, a) - placeOn(on, b))
    .flatMap(([to, written]) =>
      [...Map.groupBy(written, ({ from }) => from.annotation.kind)].map(([kind, ofKind]) => [
        { text: relationWords.about(kind, ofKind.length) },
        withSign(linkToWords(to, on)),
        { text: ': ' },
        ...listOfNames(
          ofKind.map(({ from }) => [
            withSign(linkToWords(from, on)),
            { text: relationWords.observer(textOf(annotationView(archive, from).who)) },
          ]),
        ),
        { text: '.' },
      ]),
    )
}

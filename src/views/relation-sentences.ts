import type { Archive, Entry } from '../archive/archive.ts'
import { listOfNames } from '../language/en/forms.ts'
import type { RelationName } from '../model/annotation.ts'
import type { Article } from '../model/article.ts'
import type { Named } from '../model/named.ts'
import { linkToWords, withSign } from './annotation-link.ts'
import { annotationView } from './annotation-view.ts'
import { placeOn, type WrittenRelation } from './written-relations.ts'

/** The relations that are a sentence about what writes them, in the order in which readers are told them. */
const verbs = [
  ['needs', 'needs'],
  ['restates', 'restates'],
  ['supported by', 'is supported by'],
] as const satisfies [RelationName, string][]

/** What needs, restates or is supported by what; one sentence for all that one annotation writes down under a name. */
export function relationSentences(relations: readonly WrittenRelation[], on: Article): Named[][] {
  return verbs.flatMap(([name, verb]) => {
    const byWriter = Map.groupBy(
      relations.filter((relation) => relation.name === name),
      ({ from }) => from,
    )
    return [...byWriter].map(([from, written]) => [
      withSign(linkToWords(from, on)),
      // Words that name another article end with its title, which a comma closes.
      { text: `${from.article === on ? '' : ','} ${verb} ` },
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
    .map(([to, written]) => [
      { text: `Observation${written.length === 1 ? '' : 's'} about ` },
      withSign(linkToWords(to, on)),
      { text: ': ' },
      ...listOfNames(
        written.map(({ from }) => [withSign(linkToWords(from, on)), { text: ` (${annotationView(archive, from).who?.text})` }]),
      ),
      { text: '.' },
    ])
}

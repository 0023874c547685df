import { type Archive, type Entry, entriesReferringTo, entryAt } from '../archive/archive.ts'
import { placesAt } from '../comparison/places.ts'
import { factWords } from '../language/en/facts.ts'
import { capitalized, languageName, listOfNames } from '../language/en/forms.ts'
import { relationWords } from '../language/en/relations.ts'
import type { Annotation, ConditionStatus } from '../model/annotation.ts'
import { newsDayOf } from '../model/article.ts'
import { fieldValues } from '../model/fields.ts'
import { formatAddress } from '../model/ids.ts'
import { dayOf, nameOf, sourceAt, sourceTitle } from '../model/look-up.ts'
import { mediumOf } from '../model/medium.ts'
import { inWords, type Named, withNames } from '../model/named.ts'
import { fileId, pathOf } from '../model/permalink.ts'
import { rolesOn } from '../model/person.ts'
import { isReference, type Party, type Who } from '../model/reference.ts'
import { type AnnotationLink, linkToPage, linkToWords } from './annotation-link.ts'
import { namesOf } from './names.ts'

/** A field or relation as readers see it: a name and one or more values. */
export interface Fact {
  name: string
  /** Whether it is a relation to other annotations, which lists leave out. */
  isRelation?: true
  values: (Named | AnnotationLink | { date: string } | { pieces: Named[] })[]
}

/** The fields and relations of an annotation, in the order in which readers ask for them: who, to whom, its status, when, where. */
export function factsOf(archive: Archive, entry: Entry): Fact[] {
  return [...ownFacts(archive, entry), ...relationFacts(archive, entry), ...sourceFacts(archive, entry.annotation)]
}

/**
 * The facts on an annotation's own page: with people's roles on the day, and only those relations that its own note writes, each with a
 * link to the other's page. Relations that lead to it are among the page's mentions.
 */
export function factsOnOwnPage(archive: Archive, { article, annotation }: Entry): Fact[] {
  const day = dayOf(archive, annotation) ?? newsDayOf(article)
  const related = Map.groupBy(annotation.relations, ({ name }) => relationWords.titles[name].here)
  const relations = [...related].map(([name, list]) => {
    const others = list.flatMap(({ to }) => entryAt(archive, to) ?? [])
    return { name, values: others.map((other) => linkToPage(other, article)) }
  })
  return [
    ...ownFacts(archive, { article, annotation }, day),
    ...relations.filter(({ values }) => values.length),
    ...sourceFacts(archive, annotation),
  ]
}

/** @param day the day for which to give people's roles, if at all */
function ownFacts(archive: Archive, { article: { language }, annotation }: Entry, day?: string): Fact[] {
  const medium = annotation.kind === 'quote' ? mediumOf(archive, annotation) : undefined
  const names: Partial<Record<string, string>> = { ...factWords.names, ...(medium && factWords[medium]) }
  return fieldValues(annotation).flatMap(({ name: field, is, value }): Fact[] => {
    // How a quote compares with its source is shown with its words.
    if (field === 'wording') return []
    const name = names[field] ?? capitalized(field)
    if (typeof value === 'string') return [fact(name, is === 'date' ? { date: value } : { text: value })]
    switch (is) {
      case 'status':
        return [fact(name, ...statusValues(archive, value))]
      case 'original':
        return [
          fact(factWords.spokenWords(languageName(value.language)), { text: value.words, language: value.language }),
          fact(factWords.printedWords, { text: factWords.translation }),
        ]
      case 'people':
        return [fact(name, ...peopleValues(archive, value, day, language))]
      case 'parties':
        return [fact(name, joined(metByOf(archive, value, language)))]
      default:
        return [fact(name, nameOf(archive, value, language))]
    }
  })
}

/** Those behind an annotation, with their roles: `Anna Lund, mayor`, or several as `Anna Lund (mayor) and Per Ek (clerk)`. */
function peopleValues(archive: Archive, who: readonly Who[], day: string | undefined, language: string): Fact['values'] {
  const [only, ...others] = who.map((one) => ({ name: nameOrWords(archive, one, language), roles: rolesOf(archive, one, day) }))
  if (!only) return []
  if (!others.length) return [joined(only.name), ...only.roles]
  return [
    joined(
      listOfNames(
        [only, ...others].map(({ name, roles }) => [
          ...name,
          ...(roles.length ? [withNames((...names) => factWords.roles(names), ...roles)] : []),
        ]),
      ),
    ),
  ]
}

/** A name; or the words in place of one, which say that there is none. */
function nameOrWords(archive: Archive, who: Who, language: string): Named[] {
  const names = namesOf(archive, [who], language)
  const remark = isReference(who) ? '' : factWords.notNamed(who.words)
  return remark ? [...names, { text: remark }] : names
}

function joined(pieces: Named[]): Named | { pieces: Named[] } {
  const [only, ...others] = pieces
  return only && !others.length ? only : { pieces }
}

function rolesOf(archive: Archive, who: Who, day: string | undefined): Named[] {
  const person = isReference(who) ? archive.people.get(fileId(who.path))?.model : undefined
  return person && day !== undefined ? rolesOn(person, day).map(({ role }) => inWords(role, person.language)) : []
}

/** Who has to meet a condition, in pieces. */
export function metByOf(archive: Archive, parties: readonly Party[], language?: string): Named[] {
  return parties.length ? namesOf(archive, parties, language) : [{ text: factWords.notSaid }]
}

/** A condition's status: its state, since when, and the source of that. */
export function statusValues(archive: Archive, { state, on, source }: ConditionStatus): Fact['values'] {
  return [{ text: capitalized(state) }, ...(on ? [{ date: on }] : []), ...(source ? [sourceLink(archive, source)] : [])]
}

/** Relations written in the annotation's own note, then those that lead to it; a pair that both notes write down appears once. */
function relationFacts(archive: Archive, entry: Entry): Fact[] {
  const facts = new Map<string, Map<string, AnnotationLink>>()
  const add = (name: string, other: Entry | undefined) => {
    if (!other) return
    const values = facts.get(name) ?? new Map<string, AnnotationLink>()
    const link = linkToWords(other, entry.article)
    facts.set(name, values.set(link.path, link))
  }
  for (const { name, to } of entry.annotation.relations) add(relationWords.titles[name].here, entryAt(archive, to))
  for (const other of entriesReferringTo(archive, entry))
    for (const { name, to } of other.annotation.relations)
      if (entryAt(archive, to)?.annotation === entry.annotation) add(relationWords.titles[name].there(other.annotation.kind), other)
  return [...facts].map(([name, values]) => ({ name, isRelation: true, values: [...values.values()] }))
}

/** The sources cited, and when each was published. */
function sourceFacts(archive: Archive, annotation: Annotation): Fact[] {
  return annotation.sources.map(({ source: reference, at }) => {
    const source = sourceAt(archive, reference)
    const link = sourceLink(archive, reference, at)
    return { name: factWords.source, values: [link, ...(source ? [{ date: source.date }] : [])] }
  })
}

function sourceLink(archive: Archive, reference: Annotation['relations'][number]['to'], at?: string): Named {
  const source = sourceAt(archive, reference)
  if (!source) return { text: reference.title }
  const id = at === undefined ? undefined : placesAt(source, at)[0]?.[0]?.id
  return {
    ...(at === undefined ? sourceTitle(source) : withNames((title = '') => `${title}, ${at}`, sourceTitle(source))),
    path: formatAddress(pathOf.source(source.id), id),
  }
}

function fact(name: string, ...values: Fact['values']): Fact {
  return { name, values }
}

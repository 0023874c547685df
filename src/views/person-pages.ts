import { type Archive, entriesOfPerson, isOf, type Published } from '../archive/archive.ts'
import { sectionWords } from '../language/en/sections.ts'
import type { Article } from '../model/article.ts'
import { cached } from '../model/cached.ts'
import { kindNames, kinds } from '../model/kinds.ts'
import { mediumOf } from '../model/medium.ts'
import { inWords } from '../model/named.ts'
import { pathOf } from '../model/permalink.ts'
import type { Person } from '../model/person.ts'
import type { Source } from '../model/source.ts'
import { articleSummary } from './article-lists.ts'
import { annotationSection, type FilePiece, filePieces, type IndexLine, type PageSection, section } from './page-section.ts'
import { type PagePast, pagePast } from './past-files.ts'
import { sourceSummary } from './source-pages.ts'
import { statementsView } from './statements-view.ts'

/** What a person's page shows. */
export interface PersonPage extends PagePast {
  person: Person
  pieces: FilePiece[]
  /** In order. */
  sections: PageSection[]
}

/** One entry per person or body. */
export function personPages(archive: Archive): { params: { id: string }; props: PersonPage }[] {
  return [...archive.people.values()].map((person) => ({ params: { id: person.model.id }, props: personPage(archive, person) }))
}

function personPage(archive: Archive, { model, rendered }: Published<Person>): PersonPage {
  const { theirs, saidForThem, saidToThem, forThem } = entriesOfPerson(archive, model.id)
  const { articles = [], sources = [] } = worksOf(archive).get(model.id) ?? {}
  return {
    person: model,
    pieces: filePieces(archive, pathOf.person(model.id), rendered),
    sections: [
      ...kindNames.flatMap((kind) => {
        const { personSection: id } = kinds[kind]
        if (!id) return []
        const words = sectionWords.theirs(kind)
        if (kind !== 'quote') return annotationSection(archive, id, words, theirs.filter(isOf(kind)))
        const said = theirs.filter(isOf('quote'))
        const hasWritten = said.some(({ annotation }) => mediumOf(archive, annotation) === 'written')
        return section(id, hasWritten ? { ...words, ...sectionWords.saidOrWritten } : words, said.length, {
          statements: statementsView(archive, said),
        })
      }),
      ...annotationSection(archive, 'said-for-them', sectionWords.saidForThem, saidForThem),
      ...annotationSection(archive, 'said-to-them', sectionWords.addressedToThem, saidToThem),
      ...annotationSection(archive, 'for-them-to-meet', sectionWords.conditionsToMeet, forThem),
      ...section('written-by-them', sectionWords.writtenByThem, articles.length, { articles: articles.map(articleSummary) }),
      ...section('sources', sectionWords.sources, sources.length, { sources: sources.map(sourceSummary) }),
    ],
    ...pagePast(archive, pathOf.person(model.id)),
  }
}

/** The articles that somebody wrote, and the sources in which they speak. */
interface Works {
  articles: Published<Article>[]
  sources: Source[]
}

/** The works of everybody, by id: gathered once, because every person's page asks for its own. */
const worksOf = cached(({ articles, sources }: Archive): Map<string, Works> => {
  const found = new Map<string, Works>()
  const of = (id: string) => {
    const own = found.get(id) ?? { articles: [], sources: [] }
    found.set(id, own)
    return own
  }
  for (const article of articles) for (const id of new Set(article.model.byline)) of(id).articles.push(article)
  for (const { model } of sources.values()) for (const id of new Set(model.participants)) of(id).sources.push(model)
  return found
})

/** Everybody who has a page, by name. */
export function personIndex(archive: Archive): IndexLine[] {
  const people = [...archive.people.values()].map(({ model }) => model)
  return people
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
    .map(({ id, name, roles, language }) => {
      const { theirs, saidForThem, saidToThem, forThem } = entriesOfPerson(archive, id)
      const holds = [
        ...kindNames.map((kind) => sectionWords.ofKind(kind).holds(theirs.filter(isOf(kind)).length)),
        sectionWords.saidForThem.holds(saidForThem.length),
        sectionWords.addressedToThem.holds(saidToThem.length),
        sectionWords.conditionsToMeet.holds(forThem.length),
      ]
      return {
        ...inWords(name, language),
        path: pathOf.person(id),
        holds: holds.filter(Boolean).join(' · '),
        about: roles.findLast(({ to }) => to === undefined)?.role,
      }
    })
}

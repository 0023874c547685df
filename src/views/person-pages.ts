import { type Archive, entriesOfPerson, isOf, type Published } from '../archive/archive.ts'
import { sectionWords } from '../language/en/sections.ts'
import { kindNames, kinds } from '../model/kinds.ts'
import { pathOf } from '../model/permalink.ts'
import type { Person } from '../model/person.ts'
import { type ArticleSummary, articleSummary } from './article-lists.ts'
import {
  type AnnotationGroup,
  annotationGroup,
  type FilePiece,
  filePieces,
  type IndexLine,
  type PageSection,
  section,
} from './page-section.ts'
import { type PagePast, pagePast } from './past-files.ts'
import { type SourceSummary, sourceSummary } from './source-pages.ts'
import { type StatementsView, statementsView } from './statements-view.ts'

/** What a person's page shows. */
export interface PersonPage extends PagePast {
  person: Person
  pieces: FilePiece[]
  /** The page's sections in order. */
  sections: PageSection[]
  statements: StatementsView
  groups: AnnotationGroup[]
  /** Articles that name them as author. */
  articles: ArticleSummary[]
  /** Sources that they take part in. */
  sources: SourceSummary[]
}

/** One entry a person or body. */
export function personPages(archive: Archive): { params: { id: string }; props: PersonPage }[] {
  return [...archive.people.values()].map((person) => ({ params: { id: person.model.id }, props: personPage(archive, person) }))
}

function personPage(archive: Archive, { model, rendered }: Published<Person>): PersonPage {
  const { theirs, saidToThem, forThem } = entriesOfPerson(archive, model.id)
  const said = theirs.filter(isOf('quote'))
  const groups = [
    ...kindNames.flatMap((kind) => {
      // Quotes are shown by the day and by whom they were said to.
      const id = kind === 'quote' ? undefined : kinds[kind].personSection
      return id ? annotationGroup(archive, theirs.filter(isOf(kind)), id, sectionWords.theirs(kind)) : []
    }),
    ...annotationGroup(archive, saidToThem, 'said-to-them', sectionWords.addressedToThem),
    ...annotationGroup(archive, forThem, 'for-them-to-meet', sectionWords.conditionsToMeet),
  ]
  const articles = archive.articles.filter(({ model: { byline } }) => byline.includes(model.id)).map(articleSummary)
  const sources = [...archive.sources.values()].map((source) => source.model).filter(({ participants }) => participants.includes(model.id))
  return {
    person: model,
    pieces: filePieces(archive, pathOf.person(model.id), rendered),
    sections: [
      ...section(said.length, kinds.quote.personSection, sectionWords.theirs('quote')),
      ...groups,
      ...section(articles.length, 'written-by-them', sectionWords.writtenByThem),
      ...section(sources.length, 'sources', sectionWords.sources),
    ],
    statements: statementsView(archive, said),
    groups,
    articles,
    sources: sources.map(sourceSummary),
    ...pagePast(archive, pathOf.person(model.id)),
  }
}

/** Everybody who has a page, by name. */
export function personIndex(archive: Archive): IndexLine[] {
  const people = [...archive.people.values()].map(({ model }) => model)
  return people
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
    .map(({ id, name, roles }) => {
      const { theirs, saidToThem, forThem } = entriesOfPerson(archive, id)
      const holds = [
        ...kindNames.map((kind) => sectionWords.ofKind(kind).holds(theirs.filter(isOf(kind)).length)),
        sectionWords.addressedToThem.holds(saidToThem.length),
        sectionWords.conditionsToMeet.holds(forThem.length),
      ]
      return {
        text: name,
        path: pathOf.person(id),
        holds: holds.filter(Boolean).join(' · '),
        about: roles.findLast(({ to }) => to === undefined)?.role,
      }
    })
}

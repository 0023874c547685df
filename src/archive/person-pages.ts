import { pathOf } from '../model/permalink.ts'
import type { Person } from '../model/person.ts'
import type { ToldArticle, ToldGroup, ToldSaid, ToldSection, ToldSource } from '../model/told.ts'
import { type Archive, entriesOfPerson, type Published } from './archive.ts'
import { tellArticle } from './article-lists.ts'
import { type PagePast, pagePast } from './past-pages.ts'
import { tellSaid } from './said.ts'
import { tellPieces, type ToldFilePiece } from './tell-pieces.ts'
import { tellSource } from './source-lists.ts'
import { section, toldGroup } from './told-group.ts'

/** What a person's page shows. */
export interface PersonPage extends PagePast {
  person: Person
  pieces: ToldFilePiece[]
  /** The page's sections in order. */
  sections: ToldSection[]
  said: ToldSaid
  groups: ToldGroup[]
  /** Articles that name them as author. */
  articles: ToldArticle[]
  /** Sources that they take part in. */
  sources: ToldSource[]
}

/** One entry a person or body. */
export function personPages(archive: Archive): { params: { id: string }; props: PersonPage }[] {
  return [...archive.people.values()].map((person) => ({ params: { id: person.model.id }, props: personPage(archive, person) }))
}

function personPage(archive: Archive, { model, rendered }: Published<Person>): PersonPage {
  const { said, set, observed, saidToThem, forThem } = entriesOfPerson(archive, model.id)
  const groups = [
    ...toldGroup(archive, set, 'Conditions set', 'condition', 'set'),
    ...toldGroup(archive, observed, 'Observed', 'observation'),
    ...toldGroup(archive, saidToThem, 'Said to them', 'quote', 'said to them'),
    ...toldGroup(archive, forThem, 'For them to meet', 'condition', 'for them to meet'),
  ]
  const articles = archive.articles.filter(({ model: { byline } }) => byline.includes(model.id)).map(tellArticle)
  const sources = [...archive.sources.values()].map((source) => source.model).filter(({ participants }) => participants.includes(model.id))
  return {
    person: model,
    pieces: tellPieces(archive, pathOf.person(model.id), rendered),
    sections: [
      ...section(said.length, 'Said', 'quote'),
      ...groups,
      ...section(articles.length, 'Written by them', 'article', 'written by them'),
      ...section(sources.length, 'Sources', 'source', 'that they speak in'),
    ],
    said: tellSaid(archive, said),
    groups,
    articles,
    sources: sources.map(tellSource),
    ...pagePast(archive, pathOf.person(model.id)),
  }
}

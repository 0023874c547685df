import type { Kind } from '../model/label.ts'
import { pathOf } from '../model/permalink.ts'
import type { Person } from '../model/person.ts'
import type { Source } from '../model/source.ts'
import type { Named, Told, ToldArticle, ToldGroup, ToldPrintings, ToldSource } from '../model/told.ts'
import { type Archive, entriesOfKind, entriesOfPerson, entriesOfSource, type Published, topics } from './archive.ts'
import { tellArticle } from './article-lists.ts'
import { printingsOf } from './printings.ts'
import { sourcesReportingOn, tellSource } from './source-lists.ts'
import { tellAll } from './tell.ts'

/** Every annotation of a kind, told. */
export function toldOfKind(archive: Archive, kind: Kind): Told[] {
  return tellAll(archive, entriesOfKind(archive, kind))
}

/** What a person's page shows. */
export interface PersonPage {
  person: Person
  pieces: Published<Person>['rendered']['pieces']
  groups: ToldGroup[]
  /** Articles that name them as author. */
  articles: ToldArticle[]
  /** Sources that they take part in. */
  sources: ToldSource[]
}

/** One entry a person or body. */
export function personPages(archive: Archive): { params: { id: string }; props: PersonPage }[] {
  return [...archive.people.values()].map(({ model, rendered }) => {
    const { said, set, observed, addressed } = entriesOfPerson(archive, model.id)
    const groups = [
      { title: 'Said', entries: tellAll(archive, said) },
      { title: 'Conditions set', entries: tellAll(archive, set) },
      { title: 'Observed', entries: tellAll(archive, observed) },
      {
        title: 'Said to them',
        entries: tellAll(
          archive,
          addressed.filter(({ annotation }) => annotation.kind === 'quote'),
        ),
      },
      {
        title: 'For them to meet',
        entries: tellAll(
          archive,
          addressed.filter(({ annotation }) => annotation.kind === 'condition'),
        ),
      },
    ]
    const sources = [...archive.sources.values()].filter(({ model: source }) => source.participants.includes(model.id))
    return {
      params: { id: model.id },
      props: {
        person: model,
        pieces: rendered.pieces,
        groups: groups.filter(({ entries }) => entries.length),
        articles: archive.articles.filter(({ model: article }) => article.byline.includes(model.id)).map(tellArticle),
        sources: sources.map(({ model: source }) => tellSource(source)),
      },
    }
  })
}

/** What a source's page shows. */
export interface SourcePage {
  source: Source
  path: string
  pieces: Published<Source>['rendered']['pieces']
  participants: Named[]
  reportsOn: ToldSource | undefined
  /** How its words were printed. */
  printings: ToldPrintings[]
  entries: Told[]
  reports: ToldSource[]
}

/** One entry a source. */
export function sourcePages(archive: Archive): { params: { id: string }; props: SourcePage }[] {
  return [...archive.sources.values()].map(({ model, rendered }) => {
    const reported = archive.sources.get(model['reports on'] ?? '')
    return {
      params: { id: model.id },
      props: {
        source: model,
        path: pathOf.source(model.id),
        pieces: rendered.pieces,
        participants: model.participants.map((participant) => {
          const person = archive.people.get(participant)
          return person ? { text: person.model.name, path: pathOf.person(participant) } : { text: participant }
        }),
        reportsOn: reported && tellSource(reported.model),
        printings: printingsOf(archive, model),
        entries: tellAll(archive, entriesOfSource(archive, model.id)),
        reports: sourcesReportingOn(archive, model.id),
      },
    }
  })
}

/** What a topic's page shows. */
export interface TopicPage {
  title: string
  path: string
  articles: ToldArticle[]
  groups: ToldGroup[]
}

/** One entry a topic. */
export function topicPages(archive: Archive): { params: { topic: string }; props: TopicPage }[] {
  return [...topics(archive)].map(([id, { title, articles }]) => {
    const filed = new Set(articles.map(({ model }) => model))
    const group = (heading: string, kind: Kind) => ({
      title: heading,
      entries: tellAll(
        archive,
        entriesOfKind(archive, kind).filter(({ article }) => filed.has(article)),
      ),
    })
    const groups = [group('Quotes', 'quote'), group('Conditions', 'condition'), group('Observations', 'observation')]
    return {
      params: { topic: id },
      props: {
        title,
        path: pathOf.topic(title),
        articles: articles.map(tellArticle),
        groups: groups.filter(({ entries }) => entries.length),
      },
    }
  })
}

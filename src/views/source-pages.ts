import { type Archive, entriesOfSource, type Published } from '../archive/archive.ts'
import { capitalized } from '../language/en/forms.ts'
import { listWords } from '../language/en/lists.ts'
import { sectionWords } from '../language/en/sections.ts'
import { sourceWords } from '../language/en/source.ts'
import { cached } from '../model/cached.ts'
import { layoutId } from '../model/ids.ts'
import { personName } from '../model/look-up.ts'
import type { Named } from '../model/named.ts'
import { pathOf, topicId } from '../model/permalink.ts'
import type { Source } from '../model/source.ts'
import { site } from '../site.ts'
import { type Choice, choicesOf, type Facets } from './choices.ts'
import { annotationSection, type FilePiece, filePieces, type PageSection, type SectionLink, section } from './page-section.ts'
import { type PagePast, pagePast } from './past-files.ts'
import { printingsOf } from './printings.ts'
import { turnsView } from './turns-view.ts'

/** What a source's page shows. */
export interface SourcePage extends PagePast {
  source: Source
  path: string
  pieces: FilePiece[]
  /** In order. */
  sections: PageSection[]
  /** Links to them, and before these one to the words on file. */
  links: SectionLink[]
  participants: Named[]
  reportsOn: SourceSummary | undefined
}

/** One entry per source. */
export function sourcePages(archive: Archive): { params: { id: string }; props: SourcePage }[] {
  return [...archive.sources.values()].map((source) => ({ params: { id: source.model.id }, props: sourcePage(archive, source) }))
}

function sourcePage(archive: Archive, { model, rendered }: Published<Source>): SourcePage {
  const reported = archive.sources.get(model['reports on'] ?? '')
  const printings = printingsOf(archive, model)
  const timesPrinted = printings.reduce((sum, place) => sum + place.printings.length, 0)
  const reports = sourcesReportingOn(archive, model.id)
  const sections = [
    ...section('printings', sectionWords.printings, timesPrinted, { printings }),
    ...annotationSection(archive, 'cited', sectionWords.citations, entriesOfSource(archive, model.id)),
    ...section('reports', sectionWords.reports, reports.length, { sources: reports }),
  ]
  return {
    source: model,
    path: pathOf.source(model.id),
    pieces: filePieces(archive, pathOf.source(model.id), rendered).map((piece, i) =>
      wordsAsTurns(archive, model, piece, rendered.pieces[i]),
    ),
    sections,
    links: [...(model.wordings.length ? [{ id: layoutId('words'), holds: sourceWords.wordsOnFile }] : []), ...sections],
    participants: model.participants.map((participant) => {
      const person = archive.people.get(participant)
      return person ? { ...personName(person.model), path: pathOf.person(participant) } : { text: participant }
    }),
    reportsOn: reported && sourceSummary(reported.model),
    ...pagePast(archive, pathOf.source(model.id)),
  }
}

/** The words of a source as turns; any other piece as it is. */
function wordsAsTurns(
  archive: Archive,
  source: Source,
  piece: FilePiece,
  rendered: Published<Source>['rendered']['pieces'][number] | undefined,
): FilePiece {
  if (rendered?.is !== 'block' || !rendered.words) return piece
  const language = source.language === site.language ? undefined : source.language
  return { is: 'turns', turns: turnsView(archive, source, rendered.words), language }
}

/** A source as a list of sources shows it. */
export interface SourceSummary {
  title: string
  path: string
  publisher: string
  /** What it is: interview, speech, document … */
  kind: string
  date: string
  /** How its words were taken, in words; undefined when its file holds none. */
  words: string | undefined
  /** What lists of sources can be narrowed by. */
  facets?: Facets
  /** The language of its words, its title and its publisher's name, when it is not the page's. */
  language?: string
}

/** Every source, by publisher, then the newest first. */
export function sourceList(archive: Archive): SourceSummary[] {
  const sources = [...archive.sources.values()].map(({ model }) => model)
  return sources.toSorted((a, b) => a.publisher.localeCompare(b.publisher, 'en') || b.date.localeCompare(a.date)).map(sourceSummary)
}

/** How many sources are shown in one list; more are grouped by publisher. */
const few = 10

/** Sources by who published them; none for a few sources. */
export function sourcesByPublisher(sources: readonly SourceSummary[]): { publisher: string; sources: SourceSummary[] }[] {
  if (sources.length <= few) return []
  return [...Map.groupBy(sources, ({ publisher }) => publisher)].map(([publisher, own]) => ({ publisher, sources: own }))
}

/** The choices by which a list of sources can be narrowed. */
export function sourceChoices(sources: readonly SourceSummary[]): Choice[] {
  const texts = new Map(sources.flatMap(({ kind, publisher }) => [kind, publisher].map((text) => [topicId(text), text])))
  return choicesOf(sources, listWords.sourceChoices, (_, id) => capitalized(texts.get(id) ?? id))
}

/** The sources that report on each, by its id: gathered once. */
const reportsBySource = cached(({ sources }: Archive) =>
  Map.groupBy(
    [...sources.values()].map(({ model }) => model),
    (source) => source['reports on'],
  ),
)

/** The sources that report on another, oldest first. */
function sourcesReportingOn(archive: Archive, id: string): SourceSummary[] {
  const reports = reportsBySource(archive).get(id) ?? []
  return reports.toSorted((a, b) => a.date.localeCompare(b.date) || a.publisher.localeCompare(b.publisher, 'en')).map(sourceSummary)
}

/** A source as lists show it. */
export function sourceSummary(source: Source): SourceSummary {
  return {
    title: source.title,
    path: pathOf.source(source.id),
    publisher: source.publisher,
    ...(source.language === site.language ? {} : { language: source.language }),
    kind: source.kind,
    date: source.date,
    facets: { kind: [topicId(source.kind)], publisher: [topicId(source.publisher)] },
    words: source.wordings.length ? (source.words ? sourceWords.wordsTakenInList[source.words] : sourceWords.wordsOnFile) : undefined,
  }
}

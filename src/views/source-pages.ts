import { type Archive, entriesOfSource, type Published } from '../archive/archive.ts'
import { sectionWords } from '../language/en/sections.ts'
import type { Named } from '../model/named.ts'
import { pathOf } from '../model/permalink.ts'
import type { Source } from '../model/source.ts'
import { type PageSection, section } from './annotation-group.ts'
import { type AnnotationView, annotationViews } from './annotation-view.ts'
import { type FilePiece, filePieces } from './file-pieces.ts'
import { type PagePast, pagePast } from './page-past.ts'
import { type PlacePrintingsView, printingsOf } from './printings.ts'
import { type SourceSummary, sourceSummary, sourcesReportingOn } from './source-lists.ts'

/** What a source's page shows. */
export interface SourcePage extends PagePast {
  source: Source
  path: string
  pieces: FilePiece[]
  /** The page's sections in order. */
  sections: PageSection[]
  participants: Named[]
  reportsOn: SourceSummary | undefined
  /** How its words were printed. */
  printings: PlacePrintingsView[]
  timesPrinted: number
  entries: AnnotationView[]
  reports: SourceSummary[]
}

/** One entry a source. */
export function sourcePages(archive: Archive): { params: { id: string }; props: SourcePage }[] {
  return [...archive.sources.values()].map((source) => ({ params: { id: source.model.id }, props: sourcePage(archive, source) }))
}

function sourcePage(archive: Archive, { model, rendered }: Published<Source>): SourcePage {
  const reported = archive.sources.get(model['reports on'] ?? '')
  const printings = printingsOf(archive, model)
  const timesPrinted = printings.reduce((sum, place) => sum + place.printings.length, 0)
  const entries = entriesOfSource(archive, model.id)
  const reports = sourcesReportingOn(archive, model.id)
  return {
    source: model,
    path: pathOf.source(model.id),
    pieces: filePieces(archive, pathOf.source(model.id), rendered),
    sections: [
      ...(model.wordings.length ? [{ id: 'site-words', holds: sectionWords.words.title }] : []),
      ...section(timesPrinted, 'printings', sectionWords.printings),
      ...section(entries.length, 'cited', sectionWords.citations),
      ...section(reports.length, 'reports', sectionWords.reports),
    ],
    participants: model.participants.map((participant) => {
      const person = archive.people.get(participant)
      return person ? { text: person.model.name, path: pathOf.person(participant) } : { text: participant }
    }),
    reportsOn: reported && sourceSummary(reported.model),
    printings,
    timesPrinted,
    entries: annotationViews(archive, entries),
    reports,
    ...pagePast(archive, pathOf.source(model.id)),
  }
}

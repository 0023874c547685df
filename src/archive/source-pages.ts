import { pathOf } from '../model/permalink.ts'
import type { Source } from '../model/source.ts'
import type { Named, Told, ToldPrintings, ToldSection, ToldSource } from '../model/told.ts'
import { type Archive, entriesOfSource, type Published } from './archive.ts'
import { type PagePast, pagePast } from './past-pages.ts'
import { printingsOf } from './printings.ts'
import { sourcesReportingOn, tellSource } from './source-lists.ts'
import { tellPieces, type ToldFilePiece } from './tell-pieces.ts'
import { tellAll } from './tell.ts'
import { section } from './told-group.ts'

/** What a source's page shows. */
export interface SourcePage extends PagePast {
  source: Source
  path: string
  pieces: ToldFilePiece[]
  /** The page's sections in order. */
  sections: ToldSection[]
  participants: Named[]
  reportsOn: ToldSource | undefined
  /** How its words were printed. */
  printings: ToldPrintings[]
  timesPrinted: number
  entries: Told[]
  reports: ToldSource[]
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
    pieces: tellPieces(archive, pathOf.source(model.id), rendered),
    sections: [
      ...(model.wordings.length ? [{ id: 'site-words', holds: 'Words on file' }] : []),
      ...section(timesPrinted, 'Printings', 'printing', 'of the same words'),
      ...section(entries.length, 'Cited', 'passage', 'citing it'),
      ...section(reports.length, 'Reports', 'report', 'on it'),
    ],
    participants: model.participants.map((participant) => {
      const person = archive.people.get(participant)
      return person ? { text: person.model.name, path: pathOf.person(participant) } : { text: participant }
    }),
    reportsOn: reported && tellSource(reported.model),
    printings,
    timesPrinted,
    entries: tellAll(archive, entries),
    reports,
    ...pagePast(archive, pathOf.source(model.id)),
  }
}

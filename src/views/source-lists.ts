import type { Archive } from '../archive/archive.ts'
import { pageWords } from '../language/en/pages.ts'
import { pathOf } from '../model/permalink.ts'
import type { Source } from '../model/source.ts'

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

/** The sources that report on another, oldest first. */
export function sourcesReportingOn(archive: Archive, id: string): SourceSummary[] {
  const reports = [...archive.sources.values()].map(({ model }) => model).filter((source) => source['reports on'] === id)
  return reports.toSorted((a, b) => a.date.localeCompare(b.date) || a.publisher.localeCompare(b.publisher, 'en')).map(sourceSummary)
}

/** A source as lists show it. */
export function sourceSummary(source: Source): SourceSummary {
  return {
    title: source.title,
    path: pathOf.source(source.id),
    publisher: source.publisher,
    kind: source.kind,
    date: source.date,
    words: source.wordings.length ? (source.words ? pageWords.taken[source.words] : pageWords.wordsOnFile) : undefined,
  }
}

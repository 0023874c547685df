import type { Content } from '../archive/open-content.ts'
import { type LookAlike, labelLookAlikes } from '../comparison/label-look-alikes.ts'
import { labelsInLines } from '../comparison/labels-in-lines.ts'
import { speakerOfValue } from '../comparison/speaker-names.ts'
import { sourceLabels } from '../comparison/turns.ts'
import type { Annotation } from '../model/annotation.ts'
import { cached } from '../model/cached.ts'
import { fileId } from '../model/permalink.ts'
import type { Source } from '../model/source.ts'
import { id } from '../model/values.ts'
import { readableFiles } from './quotes.ts'

/** A function that gives the rest of a line as a source’s file writes it. */
export function rawLinesOf(content: Content, path: string): (line: { position: { line: number; column: number } }) => string {
  const text = content.folder.sources.find((file) => file.path === path)?.text ?? ''
  const lines = text.replace(/^\uFEFF+/, '').split(/\r\n?|\n/)
  return ({ position }) => (lines[position.line - 1] ?? '').slice(position.column - 1).trimEnd()
}

/** The lines of a source that look like speakers’ labels but are not read as such. */
export const lookAlikesIn = cached((content: Content) => {
  const cache = new Map<Source, LookAlike[]>()
  return (source: Source): LookAlike[] => {
    const found = cache.get(source) ?? labelLookAlikes(readableFiles(content), source, rawLinesOf(content, source.path))
    cache.set(source, found)
    return found
  }
})

/** Who a source's front matter says speaks, by ids that are no person's file. Words, such as `a reporter`, are no id. */
export function namedWithoutFile(
  content: Content,
  source: Source,
): { key: 'spoken by' | 'speakers'; entry: number | string; name: string }[] {
  const files = readableFiles(content)
  const ids = new Set(content.people.map(({ path }) => fileId(path)))
  const spokenBy = source['spoken by'].map((name, entry) => ({ key: 'spoken by' as const, entry, name }))
  const speakers = Object.entries(source.speakers)
    .map(([entry, name]) => ({ key: 'speakers' as const, entry, name }))
    .filter(({ name }) => name.includes('-') && id.safeParse(name).success && speakerOfValue(files, name).is === 'described')
  return [...spokenBy, ...speakers].filter(({ name }) => !ids.has(name))
}

/** The sources, by path, with labels that have errors. */
export const sourcesWithLabelErrors = cached((content: Content): ReadonlySet<string> => {
  const files = readableFiles(content)
  const wrong = content.sources.filter(
    ({ model }) =>
      model &&
      (namedWithoutFile(content, model).length ||
        sourceLabels(files, model).some(({ named }) => named.is !== 'speaker') ||
        lookAlikesIn(content)(model).length ||
        labelsInLines(files, model, rawLinesOf(content, model.path)).length),
  )
  return new Set(wrong.map(({ path }) => path))
})

/** Whether an annotation cites a source with labels that have errors: these are reported there, and until then its words may be anybody’s. */
export function citesUnclearSpeakers(content: Content, { sources }: Pick<Annotation, 'sources'>): boolean {
  return sources.some(({ source }) => sourcesWithLabelErrors(content).has(source.path))
}

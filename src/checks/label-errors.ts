import type { Content } from '../archive/open-content.ts'
import { type LookAlike, labelLookAlikes } from '../comparison/label-look-alikes.ts'
import { labelsInLines } from '../comparison/labels-in-lines.ts'
import { sourceLabels } from '../comparison/turns.ts'
import type { Annotation } from '../model/annotation.ts'
import { cached } from '../model/cached.ts'
import type { Source } from '../model/source.ts'
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

const sourcesWithLabelErrors = cached((content: Content): ReadonlySet<string> => {
  const files = readableFiles(content)
  const wrong = content.sources.filter(
    ({ model }) =>
      model &&
      (sourceLabels(files, model).some(({ named }) => named.is !== 'speaker') ||
        lookAlikesIn(content)(model).length ||
        labelsInLines(files, model, rawLinesOf(content, model.path)).length),
  )
  return new Set(wrong.map(({ path }) => path))
})

/** Whether an annotation cites a source with labels that have errors: these are reported there, and until then its words may be anybody’s. */
export function citesUnclearSpeakers(content: Content, { sources }: Pick<Annotation, 'sources'>): boolean {
  return sources.some(({ source }) => sourcesWithLabelErrors(content).has(source.path))
}

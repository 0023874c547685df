import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import type { Annotation } from '../model/annotation.ts'
import { type Kind, kinds } from '../model/label.ts'
import { buildAnnotation } from './build-annotation.ts'
import { findPassages } from './find-passages.ts'
import { readingOf } from './reading.ts'
import { labelOf } from './remark-markers.ts'

/** Joins notes and markers into annotations, in reading order, numbered within their kinds. Drafts are left out unless asked for. */
export function remarkAnnotations() {
  return (_tree: Root, file: VFile): void => {
    const reading = readingOf(file)
    const found = reading.notes.flatMap((note) => {
      const markers = reading.markers.filter((marker) => labelOf(marker) === note.label)
      const passages = markers.length ? findPassages(note, markers, reading, file) : undefined
      return buildAnnotation(note, passages, reading.path, file) ?? []
    })
    const shown = found.filter((annotation) => reading.drafts || !annotation.draft)
    reading.annotations = shown.toSorted((a, b) => firstMarker(a) - firstMarker(b))
    const counts = Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<Kind, number>
    for (const annotation of reading.annotations) annotation.number = ++counts[annotation.kind]
  }
}

function firstMarker(annotation: Annotation): number {
  return annotation.passages[0]?.marker ?? 0
}

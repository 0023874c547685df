import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { type Kind, kindNames } from '../model/kinds.ts'
import { buildAnnotation } from './build-annotation.ts'
import { findPassages } from './find-passages.ts'
import { proseBeforeMarkers } from './prose-before.ts'
import { type ReadNote, readingOf } from './reading.ts'
import { positionOf, report } from './report.ts'

/** Joins notes and markers into annotations, in reading order, numbered within their kinds. Drafts are left out unless asked for. */
export function remarkAnnotations() {
  return (_tree: Root, file: VFile): void => {
    const reading = readingOf(file)
    const byLabel = Map.groupBy(reading.markers, (marker) => marker.label)
    const prose = proseBeforeMarkers(reading)
    const found = reading.notes.flatMap((note) => {
      if (isEmpty(note)) {
        report(
          file,
          'words-missing',
          positionOf(note.node),
          `The note \`${note.label}\` is empty.`,
          'write its text after the colon, or remove it and its marker.',
        )
        return []
      }
      const markers = byLabel.get(note.label) ?? []
      const passages = markers.length ? findPassages(note, markers, reading, prose, file) : undefined
      return buildAnnotation(note, passages, reading, file) ?? []
    })
    const shown = found.filter((annotation) => reading.drafts || !annotation.draft)
    // The map has the labels in the order in which they were first met.
    const order = new Map([...byLabel.keys()].map((label, i) => [label, i]))
    reading.annotations = shown.toSorted((a, b) => (order.get(a.label) ?? 0) - (order.get(b.label) ?? 0))
    const counts = Object.fromEntries(kindNames.map((kind) => [kind, 0])) as Record<Kind, number>
    for (const annotation of reading.annotations) annotation.number = ++counts[annotation.kind]
  }
}

/** Whether nothing stands in a note, nor behind it as if it were meant for it. */
function isEmpty({ node, told }: ReadNote): boolean {
  return node.children.length === 0 && told.size === 0
}

import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { type Kind, kindNames } from '../model/kinds.ts'
import { buildAnnotation } from './build-annotation.ts'
import { findPassages } from './find-passages.ts'
import { proseBeforeMarkers } from './find-pieces.ts'
import { readingOf } from './reading.ts'

/** Joins notes and markers into annotations, in reading order, numbered within their kinds. Drafts are left out unless asked for. */
export function remarkAnnotations() {
  return (_tree: Root, file: VFile): void => {
    const reading = readingOf(file)
    const markers = Map.groupBy(reading.markers, (marker) => marker.label)
    const prose = proseBeforeMarkers(reading)
    const found = reading.notes.flatMap((note) => {
      if (note.node.children.length === 0 && note.misplaced.size === 0) {
        const fix = 'write its text after the colon, or remove it and its marker.'
        reading.report('words-missing', note.node, `The note \`${note.label}\` is empty.`, fix)
        return []
      }
      const own = markers.get(note.label)
      return buildAnnotation(note, own && findPassages(note, own, reading, prose), reading) ?? []
    })
    const shown = found.filter((annotation) => reading.drafts || !annotation.draft)
    // The map has the labels in the order of their first markers.
    const order = new Map([...markers.keys()].map((label, i) => [label, i]))
    reading.annotations = shown.toSorted((a, b) => (order.get(a.label) ?? 0) - (order.get(b.label) ?? 0))
    const counts = Object.fromEntries(kindNames.map((kind) => [kind, 0])) as Record<Kind, number>
    for (const annotation of reading.annotations) annotation.number = ++counts[annotation.kind]
  }
}

import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { nearestName } from '../model/did-you-mean.ts'
import { parseLabel } from '../model/label.ts'
import { labelMend } from './read-note.ts'
import { type ReadMarker, type Reading, readingOf } from './reading.ts'
import { placeOf, report } from './report.ts'

/** Every marker has a note and stands where a marker can stand; every note has a marker. Markers that fail are not looked at again. */
export function remarkMarkers() {
  return (tree: Root, file: VFile): void => {
    const reading = readingOf(file)
    const labels = reading.notes.map((note) => note.label)
    const inCode = [tree, ...reading.notes.flatMap((note) => note.content)].flatMap((root) => findUnread(root, labels, reading, file))
    for (const { node } of reading.notes)
      visit(node, 'footnoteReference', (marker) => {
        report(file, 'marker-place', placeOf(marker), `The marker \`[^${marker.label}]\` stands inside another note.`, 'move it into the article’s text, or write a link to the label: `[words](#label)`.')
      })
    const sound = reading.markers.filter((marker) => isSound(marker, reading, file))
    for (const note of reading.notes)
      // A marker that differs in capitals alone is told as a label that is none.
      if (!inCode.includes(note.label) && !reading.markers.some((marker) => labelOf(marker).toLowerCase() === note.label))
        report(file, 'note-marker', placeOf(note.node), `No marker \`[^${note.label}]\` stands in the text.`, 'set it directly behind the words that the note is about, or take the note out.')
    reading.markers = sound
  }
}

/** A marker's label as it is written in the file. */
export function labelOf({ node }: ReadMarker): string {
  return (node.label ?? node.identifier).replaceAll('\\', '')
}

function isSound(marker: ReadMarker, reading: Reading, file: VFile): boolean {
  const { node, around, at, block } = marker
  const label = labelOf(marker)
  const place = placeOf(node)
  if (reading.kind !== 'article') {
    report(file, 'marker-place', place, 'Only articles have notes.', 'take the marker and its note out.')
    return false
  }
  if (!parseLabel(label)) {
    report(file, 'label', place, `\`${label}\` is no label.`, labelMend(label))
    return false
  }
  const inside = around.find((parent) => parent.type === 'heading' || parent.type === 'link' || parent.type === 'linkReference')
  if (inside) {
    report(file, 'marker-place', place, `The marker \`[^${label}]\` stands in ${inside.type === 'heading' ? 'a heading' : 'the words of a link'}.`,
      inside.type === 'heading' ? 'move it into the text below the heading.' : 'move it behind the link.')
    return false
  }
  const start = reading.blocks[block]?.start ?? 0
  if (at > start && /\s/.test(reading.text.charAt(at - 1))) {
    report(file, 'marker-space', place, `A space stands before the marker \`[^${label}]\`.`, 'set the marker directly behind the words.')
    return false
  }
  return true
}

/** What looks like a marker and was not read as one, because it has no note, or stands in code; the labels of the latter come back. */
function findUnread(root: Nodes, labels: readonly string[], reading: Reading, file: VFile): string[] {
  const inCode: string[] = []
  visit(root, (node) => {
    if (node.type !== 'text' && node.type !== 'inlineCode' && node.type !== 'code') return
    const { start, end } = node.position ?? {}
    if (!start || !end) return
    const raw = reading.source.slice(start.offset, end.offset)
    for (const { 0: marker, 1: label = '', index } of raw.matchAll(/\[\^([^\]\n]*)\]/g)) {
      if (node.type !== 'text' ? !parseLabel(label) : isEscaped(raw, index)) continue
      const before = raw.slice(0, index).split('\n')
      const column = before.length === 1 ? start.column + index : (before.at(-1)?.length ?? 0) + 1
      const place = { line: start.line + before.length - 1, column }
      if (node.type !== 'text') inCode.push(label)
      if (node.type !== 'text') report(file, 'marker-place', place, `The marker \`${marker}\` stands in code.`, 'move it behind the code.')
      else if (!parseLabel(label)) report(file, 'label', place, `\`${label}\` is no label.`, labelMend(label))
      else {
        const near = nearestName(label, labels)
        report(file, 'marker-note', place, `The marker \`${marker}\` has no note.`, near ? `did you mean \`[^${near}]\`?` : `write the note behind the text, on a line that begins with \`${marker}:\`.`)
      }
    }
  })
  return inCode
}

function isEscaped(raw: string, index: number): boolean {
  return (/\\*$/.exec(raw.slice(0, index))?.[0].length ?? 0) % 2 === 1
}

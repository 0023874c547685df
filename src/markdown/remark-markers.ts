import type { Nodes, Root } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { parseLabel } from '../model/label.ts'
import type { TextEdit } from '../model/message.ts'
import { findUnread } from './find-unread.ts'
import { labelInFile } from './label-in-file.ts'
import { labelAdvice, labelFix } from './read-note.ts'
import { type Reading, type ReadMarker, readingOf } from './reading.ts'
import { positionOf, report } from './report.ts'

/** Every marker has a note and stands where a marker can stand; every note has a marker. */
export function remarkMarkers() {
  return (tree: Root, file: VFile): void => {
    const reading = readingOf(file)
    // A marker that was told already, or that differs in capitals alone, is none that is missing.
    const known = new Set([tree, ...reading.notes.flatMap((note) => note.content)].flatMap((root) => findUnread(root, reading, file)))
    for (const { node } of reading.notes) takeMarkers(node, reading, file)
    for (const marker of reading.markers) {
      known.add(marker.label.toLowerCase())
      marker.sound = isSound(marker, reading, file)
    }
    for (const note of reading.notes)
      if (!known.has(note.label))
        report(
          file,
          'note-marker',
          positionOf(note.node),
          `The text has no marker \`[^${note.label}]\`.`,
          'put it directly after the words that the note is about, or remove the note.',
        )
  }
}

/** Takes the markers out of a note: they would become footnotes of a footnote. */
function takeMarkers(note: Reading['notes'][number]['node'], reading: Reading, file: VFile): void {
  visit(note, 'footnoteReference', (marker, index, parent) => {
    report(
      file,
      'marker-place',
      positionOf(marker),
      `The marker \`[^${labelInFile(marker, reading.source)}]\` is inside another note.`,
      'move it into the article’s text, or write a link to the label: `[words](#label)`.',
    )
    if (!parent || index === undefined) return undefined
    parent.children.splice(index, 1)
    return [SKIP, index]
  })
}

function isSound(marker: ReadMarker, reading: Reading, file: VFile): boolean {
  const { node, around, at, block, label } = marker
  const position = positionOf(node)
  if (reading.kind !== 'article') {
    report(file, 'marker-place', position, 'Only articles have notes.', 'remove the marker and its note.')
    return false
  }
  if (!parseLabel(label)) {
    report(file, 'label', position, `\`${label}\` is not a label.`, labelAdvice(label), labelFix(label, position))
    return false
  }
  const inside = around.find((parent) => parent.type === 'heading' || parent.type === 'link' || parent.type === 'linkReference')
  if (inside) {
    report(
      file,
      'marker-place',
      position,
      `The marker \`[^${label}]\` is in ${inside.type === 'heading' ? 'a heading' : 'the words of a link'}.`,
      inside.type === 'heading' ? 'move it into the text below the heading.' : 'move it after the link.',
    )
    return false
  }
  const start = reading.blocks[block]?.start ?? 0
  if (at > start && /\s/.test(reading.text.charAt(at - 1)) && !followsImage(marker)) {
    report(
      file,
      'marker-space',
      position,
      `There is a space before the marker \`[^${label}]\`.`,
      'put the marker directly after the words.',
      spaceFix(marker, reading),
    )
    return false
  }
  return true
}

/** Takes out the white space before a marker; a line's end too, with what Markdown writes before the marker on its own line. */
function spaceFix({ node }: ReadMarker, { source, positionAt }: Reading): TextEdit | undefined {
  const end = node.position?.start.offset ?? 0
  const was = /[ \t\u00A0]+$|[ \t]*\n[ \t>]*$/.exec(source.slice(Math.max(0, end - 200), end))?.[0]
  // Behind a backslash it is a line break that was meant.
  return was && source.charAt(end - was.length - 1) !== '\\' ? { from: positionAt(end - was.length), was, text: '' } : undefined
}

/** An image has no words of its own; the space before it is not the marker's. */
function followsImage({ node, around }: ReadMarker): boolean {
  const siblings: readonly Nodes[] = around.at(-1)?.children ?? []
  const before = siblings[siblings.indexOf(node) - 1]
  return before?.type === 'image' || before?.type === 'imageReference'
}

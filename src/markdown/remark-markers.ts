import type { Nodes, Root } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { parseLabel } from '../model/label.ts'
import type { TextEdit } from '../model/message.ts'
import { findUnreadMarkers } from './find-unread-markers.ts'
import { labelInFile, reportLabel } from './labels.ts'
import { type Reading, type ReadMarker, readingOf } from './reading.ts'

/** Every marker has a note and is where a marker may be; every note has a marker. */
export function remarkMarkers() {
  return (tree: Root, file: VFile): void => {
    const reading = readingOf(file)
    // A marker is not missing where one is reported already, or differs only in capitals.
    const found = new Set([tree, ...reading.notes.flatMap((note) => note.content)].flatMap((root) => findUnreadMarkers(root, reading)))
    for (const { node } of reading.notes) takeMarkers(node, reading)
    for (const marker of reading.markers) {
      found.add(marker.label.toLowerCase())
      marker.isValid = isValid(marker, reading)
    }
    const fix = 'put it directly after the words that the note is about, or remove the note.'
    for (const { label, node } of reading.notes)
      if (!found.has(label)) reading.report('note-marker', node, `The text has no marker \`[^${label}]\`.`, fix)
  }
}

/** Takes the markers out of a note: they would become footnotes of a footnote. */
function takeMarkers(note: Nodes, { source, report }: Reading): void {
  visit(note, 'footnoteReference', (marker, index, parent) => {
    const what = `The marker \`[^${labelInFile(marker, source)}]\` is inside another note.`
    report('marker-place', marker, what, 'move it into the article’s text, or write a link to the label: `[words](#label)`.')
    if (!parent || index === undefined) return undefined
    parent.children.splice(index, 1)
    return [SKIP, index]
  })
}

function isValid(marker: ReadMarker, reading: Reading): boolean {
  const { node, around, at, block, label } = marker
  const { report } = reading
  const inside = around.find((parent) => parent.type === 'heading' || parent.type === 'link' || parent.type === 'linkReference')
  const start = reading.blocks[block]?.start ?? 0
  if (reading.kind !== 'article') report('marker-place', node, 'Only articles have notes.', 'remove the marker and its note.')
  else if (!parseLabel(label)) reportLabel(node, label, reading)
  else if (inside?.type === 'heading')
    report('marker-place', node, `The marker \`[^${label}]\` is in a heading.`, 'move it into the text below the heading.')
  else if (inside) report('marker-place', node, `The marker \`[^${label}]\` is in the words of a link.`, 'move it after the link.')
  else if (at > start && /\s/.test(reading.text.charAt(at - 1)) && !followsImage(marker)) {
    const what = `There is a space before the marker \`[^${label}]\`.`
    report('marker-space', node, what, 'put the marker directly after the words.', spaceEdit(marker, reading))
  } else return true
  return false
}

/** Removes the white space before a marker; a line end too, with what Markdown writes before the marker on its own line. */
function spaceEdit({ node }: ReadMarker, { source, positionAt }: Reading): TextEdit | undefined {
  const end = node.position?.start.offset ?? 0
  const was = /[ \t\u00A0]+$|[ \t]*\n[ \t>]*$/.exec(source.slice(Math.max(0, end - 200), end))?.[0]
  // After a backslash a line break is meant.
  return was && source.charAt(end - was.length - 1) !== '\\' ? { from: positionAt(end - was.length), was, text: '' } : undefined
}

/** An image has no words of its own; the space before it is not the marker's. */
function followsImage({ node, around }: ReadMarker): boolean {
  const siblings: readonly Nodes[] = around.at(-1)?.children ?? []
  const before = siblings[siblings.indexOf(node) - 1]
  return before?.type === 'image' || before?.type === 'imageReference'
}

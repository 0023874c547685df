import type { Link, LinkReference, Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { nearestName } from '../model/did-you-mean.ts'
import { parseLabel } from '../model/label.ts'
import { labelAdvice } from './read-note.ts'
import type { Reading } from './reading.ts'
import { report } from './report.ts'

/**
 * Tells what looks like a marker and was not read as one: because it has no note, stands in code, or was taken for a part of an address.
 *
 * @returns the labels of those that have a note
 */
export function findUnread(root: Nodes, reading: Reading, file: VFile): string[] {
  const labels = reading.notes.map((note) => note.label)
  const found: string[] = []
  visit(root, (node) => {
    const from = node.position?.start.offset
    if (from === undefined) return
    const raw = reading.source.slice(from, node.position?.end.offset)
    if (node.type === 'text') {
      for (const { 0: marker, 1: label = '', index } of raw.matchAll(/\[\^([^\]\n]*)\]/g))
        if (!isEscaped(raw, index)) tellMissing(marker, label, from + index)
    } else if (node.type === 'inlineCode' || node.type === 'code') {
      for (const { 0: marker, 1: label = '', index } of raw.matchAll(/\[\^([^\]\n]*)\]/g)) {
        if (!parseLabel(label)) continue
        found.push(label)
        report(file, 'marker-place', reading.positionAt(from + index), `The marker \`${marker}\` is in code.`, 'move it after the code.')
      }
    } else if (node.type === 'link' || node.type === 'linkReference') found.push(...tellLink(node, raw, from))
  })
  return found

  function tellMissing(marker: string, label: string, offset: number): void {
    const position = reading.positionAt(offset)
    const near = nearestName(label, labels)
    if (!parseLabel(label)) report(file, 'label', position, `\`${label}\` is not a label.`, labelAdvice(label))
    else
      report(
        file,
        'marker-note',
        position,
        `The marker \`${marker}\` has no note.`,
        near ? `did you mean \`[^${near}]\`?` : `write the note after the text, on a line that begins with \`${marker}:\`.`,
      )
  }

  /** `[^note-x](…)` without its note is a link, and an address takes in the marker behind it. */
  function tellLink(node: Link | LinkReference, raw: string, from: number): string[] {
    const [marker, label = ''] = /^\[\^([^\]\n]*)\]/.exec(raw) ?? []
    if (marker) tellMissing(marker, label, from)
    const swallowed = /^[^[<].*?(\[\^([^\]\n]*))/su.exec(node.type === 'link' ? raw : '')
    if (!swallowed) return []
    const [, start = '', name = ''] = swallowed
    report(
      file,
      'marker-place',
      reading.positionAt(from + raw.indexOf(start)),
      `The marker \`[^${name}]\` was read as a part of the address before it.`,
      'write the address as `<https://…>`, or as a link: `[words](https://…)`.',
    )
    return [name]
  }
}

function isEscaped(raw: string, index: number): boolean {
  let slashes = 0
  while (raw.charAt(index - 1 - slashes) === '\\') slashes++
  return slashes % 2 === 1
}

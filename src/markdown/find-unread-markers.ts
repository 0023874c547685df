import type { Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import { nearestName } from '../model/did-you-mean.ts'
import { parseLabel } from '../model/label.ts'
import { labelAdvice } from './labels.ts'
import type { Reading } from './reading.ts'

/**
 * Reports what looks like a marker and was not read as one: because it has no note, is in code, or was taken for part of an address.
 *
 * @returns the labels of those that have a note
 */
export function findUnreadMarkers(root: Nodes, { source, notes, positionAt, report }: Reading): string[] {
  const labels = notes.map((note) => note.label)
  const found: string[] = []
  visit(root, (node) => {
    const from = node.position?.start.offset
    if (from === undefined) return
    const raw = source.slice(from, node.position?.end.offset)
    if (node.type === 'text') {
      for (const { 0: marker, 1: label = '', index } of raw.matchAll(/\[\^([^\]\n]*)\]/g))
        if (!isEscaped(raw, index)) reportMissingNote(marker, label, from + index)
    } else if (node.type === 'inlineCode' || node.type === 'code') {
      for (const { 0: marker, 1: label = '', index } of raw.matchAll(/\[\^([^\]\n]*)\]/g)) {
        if (!parseLabel(label)) continue
        found.push(label)
        report('marker-place', positionAt(from + index), `The marker \`${marker}\` is in code.`, 'move it after the code.')
      }
    } else if (node.type === 'link' || node.type === 'linkReference') {
      // `[^note-x](…)` without its note is a link.
      const [marker, label = ''] = /^\[\^([^\]\n]*)\]/.exec(raw) ?? []
      if (marker) reportMissingNote(marker, label, from)
      const [, start = '', name] = /^[^[<].*?(\[\^([^\]\n]*))/su.exec(node.type === 'link' ? raw : '') ?? []
      if (name === undefined) return
      found.push(name)
      report(
        'marker-place',
        positionAt(from + raw.indexOf(start)),
        `The marker \`[^${name}]\` was read as a part of the address before it.`,
        'write the address as `<https://…>`, or as a link: `[words](https://…)`.',
      )
    }
  })
  return found

  function reportMissingNote(marker: string, label: string, offset: number): void {
    const near = nearestName(label, labels)
    const fix = near ? `did you mean \`[^${near}]\`?` : `write the note after the text, on a line that begins with \`${marker}:\`.`
    if (!parseLabel(label)) report('label', positionAt(offset), `\`${label}\` is not a label.`, labelAdvice(label))
    else report('marker-note', positionAt(offset), `The marker \`${marker}\` has no note.`, fix)
  }
}

function isEscaped(raw: string, index: number): boolean {
  let slashes = 0
  while (raw.charAt(index - 1 - slashes) === '\\') slashes++
  return slashes % 2 === 1
}

import type { FootnoteDefinition, FootnoteReference } from 'mdast'
import { listOfAlternatives } from '../language/en/forms.ts'
import { nearestName } from '../model/did-you-mean.ts'
import { kindNames } from '../model/kinds.ts'
import { parseLabel } from '../model/label.ts'
import type { Reading } from './reading.ts'
import { positionOf } from './report.ts'

/**
 * The label of a note or a marker, letter by letter as the file writes it. Markdown itself reads `quote\-x` and `Quote-x` as if they
 * were the same as others; in addresses every letter counts.
 */
export function labelInFile(node: FootnoteDefinition | FootnoteReference, source: string): string {
  const start = node.position?.start.offset ?? 0
  return /^\[\^((?:[^\]\\]|\\.)*)\]/.exec(source.slice(start, start + 1100))?.[1] ?? node.label ?? node.identifier
}

/** Reports a note or a marker whose label is not one. Where only its capitals are wrong, the message has the edit that fixes it. */
export function reportLabel(node: FootnoteDefinition | FootnoteReference, label: string, { report }: Reading): void {
  const lower = label.toLowerCase()
  const edit = parseLabel(lower) ? { from: positionOf(node), was: `[^${label}]`, text: `[^${lower}]` } : undefined
  report('label', node, `\`${label}\` is not a label.`, labelAdvice(label), edit)
}

const beginnings = listOfAlternatives(kindNames.map((kind) => `\`${kind}-\``))

/** How to fix a label that is not one. */
export function labelAdvice(label: string): string {
  const [kind = ''] = label.split('-')
  const lower = label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  if (parseLabel(lower)) return `write \`[^${lower}]\` at the note and at each of its markers.`
  const near = nearestName(kind, kindNames)
  return `${near && near !== kind ? `did you mean \`${near}-…\`? A` : 'a'} label is ${beginnings} and a name of lower-case letters, digits and hyphens.`
}

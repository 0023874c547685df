import type { FootnoteDefinition, FootnoteReference } from 'mdast'

/**
 * The label of a note or a marker, letter by letter as the file writes it. Markdown itself reads `quote\-x` and `Quote-x` as if they
 * were the same as others; addresses are not so forgiving.
 */
export function labelInFile(node: FootnoteDefinition | FootnoteReference, source: string): string {
  const start = node.position?.start.offset ?? 0
  return /^\[\^((?:[^\]\\]|\\.)*)\]/.exec(source.slice(start, start + 1100))?.[1] ?? node.label ?? node.identifier
}

import type { PhrasingContent } from 'mdast'
import { phrasingText } from './phrasing-text.ts'
import { lengthOfText } from './positions.ts'

/**
 * Cuts inline content in two at an offset of its text; a node around that offset is in both, and a text knows where it begins in the file.
 *
 * @param source the whole file's text
 */
export function cutInline(children: readonly PhrasingContent[], offset: number, source: string): [PhrasingContent[], PhrasingContent[]] {
  let at = 0
  for (const [i, node] of children.entries()) {
    if (at >= offset) return [children.slice(0, i), children.slice(i)]
    const { length } = phrasingText(node)
    if (at + length > offset) {
      const [one, other] = cutNode(node, offset - at, source)
      return [
        [...children.slice(0, i), one],
        [other, ...children.slice(i + 1)],
      ]
    }
    at += length
  }
  return [[...children], []]
}

function cutNode(node: PhrasingContent, offset: number, source: string): [PhrasingContent, PhrasingContent] {
  if ('value' in node) {
    const other = { ...node, value: node.value.slice(offset) }
    const { position } = node
    if (node.type === 'text' && position?.start.offset !== undefined) {
      const { start } = position
      const length = lengthOfText(source.slice(start.offset, position.end.offset), offset)
      other.position = { ...position, start: { ...start, offset: position.start.offset + length } }
    }
    return [{ ...node, value: node.value.slice(0, offset) }, other]
  }
  if (!('children' in node)) return [node, node]
  const [one, other] = cutInline(node.children as PhrasingContent[], offset, source)
  return [{ ...node, children: one } as PhrasingContent, { ...node, children: other } as PhrasingContent]
}

/** The text of inline content, as long as `phrasingText` gives it, with its lines: a break in the file or on the page is a line feed, but in a link a space. */
export function textWithLines(children: readonly PhrasingContent[]): string {
  return children
    .map((node) => {
      if (node.type === 'break') return '\n'
      if (node.type === 'text') return node.value
      const isCuttable = node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete'
      return isCuttable ? textWithLines(node.children) : phrasingText(node)
    })
    .join('')
}

import type { PhrasingContent } from 'mdast'
import { phrasingText } from './phrasing-text.ts'

/** Cuts inline content in two at an offset of its text; a node around that offset is in both. */
export function cutInline(children: readonly PhrasingContent[], offset: number): [PhrasingContent[], PhrasingContent[]] {
  const [before, after]: [PhrasingContent[], PhrasingContent[]] = [[], []]
  let at = 0
  for (const node of children) {
    const { length } = phrasingText(node)
    if (at >= offset) after.push(node)
    else if (at + length <= offset) before.push(node)
    else {
      const [one, other] = cutNode(node, offset - at)
      before.push(one)
      after.push(other)
    }
    at += length
  }
  return [before, after]
}

function cutNode(node: PhrasingContent, offset: number): [PhrasingContent, PhrasingContent] {
  if ('value' in node)
    return [
      { ...node, value: node.value.slice(0, offset) },
      { ...node, value: node.value.slice(offset) },
    ]
  if (!('children' in node)) return [node, node]
  const [one, other] = cutInline(node.children as PhrasingContent[], offset)
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

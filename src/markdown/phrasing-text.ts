import type { Nodes, PhrasingContent } from 'mdast'

/**
 * The text of inline Markdown: words without markup, markers and images; a line break in the file or on the page is one space.
 * It is as long as the text that the page shows, so offsets are the same in both.
 */
export function phrasingText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value.replaceAll('\n', ' ')
  if (node.type === 'break') return ' '
  return 'children' in node ? node.children.map(phrasingText).join('') : ''
}

/** A node of inline content that has no children, with where its words begin in its block's text. */
interface Leaf {
  node: PhrasingContent
  start: number
}

/** The leaves of a block's inline content, in order. */
export function leavesOf(children: readonly PhrasingContent[], start = 0): Leaf[] {
  const leaves: Leaf[] = []
  let at = start
  for (const node of children) {
    if ('children' in node) leaves.push(...leavesOf(node.children, at))
    else leaves.push({ node, start: at })
    at += phrasingText(node).length
  }
  return leaves
}

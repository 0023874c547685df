import type { Nodes, PhrasingContent } from 'mdast'

/**
 * What inline Markdown reads as: words without markup, markers and images; a line break in the file or on the page is one space.
 * The same length as what the page shows, so that places in it are places there.
 */
export function phrasingText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value.replaceAll('\n', ' ')
  if (node.type === 'break') return ' '
  return 'children' in node ? node.children.map(phrasingText).join('') : ''
}

/** One piece of inline content that holds words, with where they begin in its block's text. */
export interface Leaf {
  node: PhrasingContent
  start: number
}

/** The pieces of a block that hold words, in order, each with where its words begin. */
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

import type { PhrasingContent, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { joinsWithoutSpace } from '../model/joined-lines.ts'
import { leavesOf } from './phrasing-text.ts'
import { readingOf } from './reading.ts'

/**
 * Takes out the line breaks of the file between characters of scripts without spaces, where a space would be read as one. A source keeps its lines:
 * each may begin with a speaker's label.
 */
export function remarkJoinedLines() {
  return (tree: Root, file: VFile): void => {
    if (readingOf(file).kind === 'source') return
    visit(tree, ['paragraph', 'heading', 'tableCell'], (node) => {
      if ('children' in node) joinIn(node.children as PhrasingContent[])
    })
  }
}

function joinIn(children: readonly PhrasingContent[]): void {
  const leaves = leavesOf(children).filter(({ node }) => node.type === 'text' || node.type === 'inlineCode' || node.type === 'break')
  const wordsAt = (at: number) => {
    const node = leaves[at]?.node
    return node && 'value' in node ? node.value : ' '
  }
  for (const [i, { node }] of leaves.entries()) {
    if (node.type !== 'text' || !node.value.includes('\n')) continue
    node.value = node.value.replace(/\n/g, (line, at: number, whole: string) => {
      const last = Array.from(at > 0 ? whole.slice(Math.max(0, at - 2), at) : wordsAt(i - 1).slice(-2)).at(-1) ?? ' '
      const first = String.fromCodePoint((at + 1 < whole.length ? whole.codePointAt(at + 1) : wordsAt(i + 1).codePointAt(0)) ?? 32)
      return joinsWithoutSpace(last, first) ? '' : line
    })
  }
}

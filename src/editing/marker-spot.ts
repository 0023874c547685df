import type { PhrasingContent } from 'mdast'
import { isClosing } from '../markdown/closing.ts'
import { phrasingText } from '../markdown/phrasing-text.ts'
import { positionInFile } from '../markdown/position-in-file.ts'
import type { Position } from '../model/position.ts'
import type { Prose, ProseBlock } from './prose.ts'

/** Where a marker for some words goes. */
export interface Spot {
  /** Its place in the block's text. */
  at: number
  /** Its place in the file. */
  position: Position
}

/** What keeps a marker from standing behind words. */
export type Obstacle = 'heading' | 'code block' | 'link' | 'code' | 'word'

/**
 * Where the marker goes for words that end at an offset of a block's text: directly behind them, their closing punctuation,
 * quotation marks and brackets, closing emphasis and the markers that stand there already.
 */
export function markerSpot(prose: Prose, block: ProseBlock, end: number): Spot | Obstacle {
  if (block.kind === 'heading') return 'heading'
  if (block.kind === 'code') return 'code block'
  const at = closingEnd(block.text, end)
  const position = placeBehind(block.children, at, prose)
  return typeof position === 'string' ? position : { at, position }
}

/** Where the closing characters behind an offset end. White space counts with them as French sets it: `vendredi »`. */
function closingEnd(text: string, from: number): number {
  let at = from
  for (;;) {
    const spaced = /^\s+[»›!?;:](?![^\s»›"'”’)\]}.,;:!?…])/u.exec(text.slice(at, at + 10))?.[0].length
    if (at < text.length && isClosing(text.charAt(at))) at++
    else if (spaced) at += spaced
    else return at
  }
}

function placeBehind(children: readonly PhrasingContent[], end: number, prose: Prose): Position | Obstacle {
  let at = 0
  for (const [i, node] of children.entries()) {
    const length = phrasingText(node).length
    if (length === 0 || at + length < end) {
      at += length
      continue
    }
    if (at + length === end) return prose.positionAt(lastMarker(children, i).position?.end.offset ?? 0)
    if (node.type === 'text') return positionInFile(prose, [node], end - at)
    if (node.type === 'link' || node.type === 'linkReference') return 'link'
    return 'children' in node ? placeBehind(node.children, end - at, prose) : 'code'
  }
  return 'code'
}

/** The last of the markers that stand directly behind a node; the node itself when there is none. */
function lastMarker(children: readonly PhrasingContent[], index: number): PhrasingContent {
  let last = index
  while (children[last + 1]?.type === 'footnoteReference') last++
  return children[last] as PhrasingContent
}

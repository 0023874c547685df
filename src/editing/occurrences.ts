import type { PhrasingContent } from 'mdast'
import { isClosing } from '../markdown/closing.ts'
import { comparable } from '../markdown/comparable.ts'
import { phrasingText } from '../markdown/phrasing-text.ts'
import { positionInFile } from '../markdown/positions.ts'
import { cutsWord, followsWord } from '../markdown/word-borders.ts'
import type { Position, Span } from '../model/position.ts'
import { type Prose, type ProseBlock, positionInBlock } from './prose.ts'

/** Some words at one position of an article. */
export interface Occurrence {
  block: ProseBlock
  /** The words in the block's text. */
  words: Span
  /** Where they begin in the file. */
  position: Position
  /** Where a marker for them goes, or why it cannot. */
  spot: Spot | Obstacle
}

/** Where a marker goes. */
export interface Spot {
  /** Its offset in the block's text. */
  offset: number
  position: Position
}

/** What does not allow a marker after some words. */
export type Obstacle = 'heading' | 'code block' | 'link' | 'code' | 'word'

/** Every occurrence of words in the blocks of an article, in reading order; `comparable` defines which differences do not count. */
export function findOccurrences(prose: Prose, words: string): Occurrence[] {
  const wanted = comparable(words).value.trim()
  if (!wanted) return []
  return prose.blocks.flatMap((block) => {
    const { value, starts, ends } = comparable(block.text)
    const found: Occurrence[] = []
    for (let from = value.indexOf(wanted); from >= 0; from = value.indexOf(wanted, from + 1)) {
      const to = from + wanted.length
      const span = { start: starts[from] ?? 0, end: ends[to - 1] ?? 0 }
      const spot = isInsideWord(value, from) || isInsideWord(value, to) ? 'word' : markerSpot(prose, block, span.end)
      found.push({ block, words: span, position: positionInBlock(prose, block, span.start), spot })
    }
    return found
  })
}

/** Whether an offset is inside a word; one character as in `Kyiv’s`, `10:30` or `U.S.` does not end a word (UAX #29). */
function isInsideWord(text: string, at: number): boolean {
  const joins = (mark: number) => /['.,:]/.test(text.charAt(mark)) && followsWord(text, mark) && followsWord(text, mark + 2)
  return cutsWord(text, at) || joins(at) || joins(at - 1)
}

/** After the words, the closing punctuation, quotation marks, brackets and emphasis that follow them, and any markers already there. */
function markerSpot(prose: Prose, block: ProseBlock, end: number): Spot | Obstacle {
  if (block.kind === 'heading') return 'heading'
  if (block.kind === 'code') return 'code block'
  const offset = closingEnd(block.text, end)
  const position = positionAfter(block.children, offset, prose)
  return typeof position === 'string' ? position : { offset, position }
}

/** Where the closing characters after an offset end. French sets white space before some of them: `vendredi »`. */
function closingEnd(text: string, from: number): number {
  let at = from
  for (;;) {
    const spaced = /^\s+[»›!?;:](?![^\s»›"'”’)\]}.,;:!?…])/u.exec(text.slice(at, at + 10))?.[0].length
    if (at < text.length && isClosing(text.charAt(at))) at++
    else if (spaced) at += spaced
    else return at
  }
}

function positionAfter(children: readonly PhrasingContent[], end: number, prose: Prose): Position | Obstacle {
  let at = 0
  for (const [i, node] of children.entries()) {
    const length = phrasingText(node).length
    if (length === 0 || at + length < end) {
      at += length
      continue
    }
    if (at + length === end) {
      let last = i
      while (children[last + 1]?.type === 'footnoteReference') last++
      return prose.positionAt(children[last]?.position?.end.offset ?? 0)
    }
    if (node.type === 'text') return positionInFile(prose, [node], end - at)
    if (node.type === 'link' || node.type === 'linkReference') return 'link'
    return 'children' in node ? positionAfter(node.children, end - at, prose) : 'code'
  }
  return 'code'
}

import type { PhrasingContent } from 'mdast'
import { visit } from 'unist-util-visit'
import { isClosing } from '../markdown/closing.ts'
import { comparable } from '../markdown/comparable.ts'
import { phrasingText } from '../markdown/phrasing-text.ts'
import { pipeline } from '../markdown/pipeline.ts'
import type { FileReading } from '../markdown/read-file.ts'
import { positionOf } from '../markdown/report.ts'
import { cutsWord, isSpacedLetterBefore } from '../markdown/word-borders.ts'
import type { Article, Block } from '../model/article.ts'
import type { Position, Span } from '../model/position.ts'
import { normalizeLines } from './text-file.ts'

/** An article’s file and its reading. */
export interface OpenArticle {
  text: string
  reading: FileReading<Article>
}

/** Some words at one position of an article. */
export interface Occurrence {
  block: Block
  /** The words in the article’s plain text. */
  words: Span
  /** Where they begin in the file. */
  position: Position
  /** Where a marker for them goes, or why it cannot. */
  spot: Spot | Obstacle
}

/** Where a marker goes. */
export interface Spot {
  /** Its offset in the article’s plain text. */
  offset: number
  position: Position
}

/** What does not allow a marker after some words. */
export type Obstacle = 'heading' | 'code block' | 'link' | 'code' | 'word'

/** Every occurrence of words in the blocks of an article, in reading order; `comparable` defines which differences do not count. */
export function findOccurrences({ text, reading: { given, positionInText } }: OpenArticle, words: string): Occurrence[] {
  const wanted = comparable(words).value.trim()
  const plain = given.text ?? ''
  let contents: Map<string, readonly PhrasingContent[]> | undefined
  return (given.blocks ?? []).flatMap((block) => {
    const { value, starts, ends } = comparable(plain.slice(block.start, block.end))
    const found: Occurrence[] = []
    for (let from = wanted ? value.indexOf(wanted) : -1; from >= 0; from = value.indexOf(wanted, from + 1)) {
      const to = from + wanted.length
      const span = { start: block.start + (starts[from] ?? 0), end: block.start + (ends[to - 1] ?? 0) }
      const spot = isInsideWord(value, from) || isInsideWord(value, to) ? 'word' : markerSpot(block, span.end)
      found.push({ block, words: span, position: positionInText(span.start), spot })
    }
    return found
  })

  /** After the words, the closing punctuation, quotation marks, brackets and emphasis that follow them, and any markers already there. */
  function markerSpot(block: Block, end: number): Spot | Obstacle {
    if (block.is === 'heading') return 'heading'
    if (block.is === 'code') return 'code block'
    contents ??= inlineContents(text)
    const offset = end + closingLength(plain.slice(end, block.end))
    const position = positionAfter(contents.get(keyOf(block.position)) ?? [], offset - block.start, positionInText(offset))
    return typeof position === 'string' ? position : { offset, position }
  }
}

/** Whether an offset is inside a word; one character as in `Kyiv’s`, `10:30` or `U.S.` does not end a word (UAX #29). */
function isInsideWord(text: string, at: number): boolean {
  const joins = (mark: number) =>
    /['.,:]/.test(text.charAt(mark)) && isSpacedLetterBefore(text, mark) && isSpacedLetterBefore(text, mark + 2)
  return cutsWord(text, at) || joins(at) || joins(at - 1)
}

/** The length of the closing characters that a text begins with. French sets white space before some of them: `vendredi »`. */
function closingLength(text: string): number {
  let length = 0
  for (;;) {
    const spaced = /^\s+[»›!?;:](?![^\s»›"'”’)\]}.,;:!?…])/u.exec(text.slice(length, length + 10))?.[0].length
    if (length < text.length && isClosing(text.charAt(length))) length++
    else if (spaced) length += spaced
    else return length
  }
}

/** The inline content of each block of an article’s text, by the position of the block. */
function inlineContents(text: string): Map<string, readonly PhrasingContent[]> {
  const contents = new Map<string, readonly PhrasingContent[]>()
  visit(pipeline.parse(normalizeLines(text)), ['paragraph', 'tableCell'], (node) => {
    if ('children' in node) contents.set(keyOf(positionOf(node)), node.children as PhrasingContent[])
  })
  return contents
}

function keyOf({ line, column }: Position): string {
  return `${line}:${column}`
}

/** The position after an offset in some content; `inWords` is that position when it is inside a text node. */
function positionAfter(children: readonly PhrasingContent[], end: number, inWords: Position): Position | Obstacle {
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
      return children[last]?.position?.end ?? inWords
    }
    if (node.type === 'text') return inWords
    if (node.type === 'link' || node.type === 'linkReference') return 'link'
    return 'children' in node ? positionAfter(node.children, end - at, inWords) : 'code'
  }
  return 'code'
}

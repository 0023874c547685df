import { comparable } from '../markdown/comparable.ts'
import { cutsWord, followsWord } from '../markdown/word-borders.ts'
import type { Position, Span } from '../model/position.ts'
import { markerSpot, type Obstacle, type Spot } from './marker-spot.ts'
import { type Prose, type ProseBlock, positionInBlock } from './prose.ts'

/** A place where some words stand in an article. */
export interface Occurrence {
  block: ProseBlock
  /** Where they stand in the block's text. */
  words: Span
  /** Where they begin in the file. */
  position: Position
  /** Where their marker goes, or what keeps it from going there. */
  spot: Spot | Obstacle
}

/** Every place where words stand in an article's blocks, in reading order. What counts is told at `comparable`. */
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

/** Whether a border would cut a word in two; one character as in `Kyiv’s`, `10:30` or `U.S.` does not end a word (as in UAX #29). */
function isInsideWord(text: string, at: number): boolean {
  const joins = (mark: number) => /['.,:]/.test(text.charAt(mark)) && followsWord(text, mark) && followsWord(text, mark + 2)
  return cutsWord(text, at) || joins(at) || joins(at - 1)
}

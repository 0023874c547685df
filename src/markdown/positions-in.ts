import type { Position } from '../model/position.ts'

/**
 * Tells where the characters of a text stand, by line and column. The lines are looked for once, so it may be asked often.
 *
 * @param source a text whose lines end with line feeds
 * @returns the place of the character at an offset, in UTF-16 units
 */
export function positionsIn(source: string): (offset: number) => Position {
  const starts = [0]
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    let line = 0
    let after = starts.length
    while (after - line > 1) {
      const middle = (line + after) >> 1
      if ((starts[middle] ?? 0) <= offset) line = middle
      else after = middle
    }
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 }
  }
}

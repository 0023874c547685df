import type { Block } from '../model/article.ts'
import type { Span } from '../model/position.ts'
import { doubleMarks, type MarkStyle, pairMarks } from './quotation-marks.ts'

const firstMark: Record<MarkStyle, RegExp> = {
  double: new RegExp(`^[${doubleMarks}]\\s*`),
  single: new RegExp(`^[${doubleMarks}‘’'‚]\\s*`),
}

/**
 * The paragraphs in which a quotation of the paragraph before goes on, as newspapers print it: each paragraph of a quotation begins
 * with an opening mark, and only the last one ends with a closing mark.
 *
 * @param following the indexes of the paragraphs with nothing between them and the paragraph before
 * @returns indexes of blocks
 */
export function continuedBlocks(text: string, blocks: readonly Block[], following: ReadonlySet<number>, style: MarkStyle): Set<number> {
  const continued = new Set<number>()
  const goesOn = (index: number) => following.has(index) && firstMark[style].test(text.charAt(blocks[index]?.start ?? 0))
  for (let first = 0; first < blocks.length; first++) {
    let last = first
    while (goesOn(last + 1)) last++
    const [start, end] = [blocks[first]?.start ?? 0, blocks[last]?.end ?? 0]
    if (last > first) {
      const { pairs, unpaired } = pairMarks(text.slice(start, end), style)
      // A mark that is not one of two and does not lack another one either goes on with the quotation that is open.
      const others = new Set([...unpaired, ...pairs.flatMap(({ open, close }) => [open, close])])
      for (let i = first + 1; i <= last; i++) if (!others.has((blocks[i]?.start ?? 0) - start)) continued.add(i)
    }
    first = last
  }
  return continued
}

/** Stretches of a text without the opening marks of the paragraphs in which a quotation goes on: a stretch over paragraphs becomes one for each. */
export function withoutOpeningMarks(
  stretches: readonly Span[],
  text: string,
  blocks: readonly Block[],
  continued: ReadonlySet<number>,
  style: MarkStyle,
): Span[] {
  // Blocks begin on lines of their own.
  if (!stretches.some(({ start, end }) => text.slice(start, end).includes('\n'))) return [...stretches]
  const marks = openingMarks(text, blocks, continued, style)
  return stretches.flatMap(({ start, end }) => {
    const inside = marks.filter((mark) => mark.start > start && mark.end < end)
    const starts = [start, ...inside.map((mark) => mark.end)]
    return starts.map((from, i) => ({ start: from, end: (inside[i]?.start ?? end + 1) - 1 }))
  })
}

/** The opening marks of the paragraphs in which a quotation goes on, with white space after them. */
export function openingMarks(text: string, blocks: readonly Block[], continued: ReadonlySet<number>, style: MarkStyle): Span[] {
  return [...continued].flatMap((index) => {
    const { start, end } = blocks[index] ?? { start: 0, end: 0 }
    return { start, end: start + (firstMark[style].exec(text.slice(start, end))?.[0].length ?? 0) }
  })
}

/** Where the notes of a block stand beside it, in lines of the block's text. */
export interface NoteLevels {
  /** From the level of the first note down to the end of the block. */
  rise: number
  /** From each note's level down to the next one's; 0 behind the last. */
  drops: number[]
}

/**
 * How far apart a block's notes stand, so that each begins beside the line of its marker. They are counted from the block's end, for in
 * the page the notes come behind their block.
 *
 * @param lines the block's height
 * @param at the line of each note's marker, from 0, in reading order
 */
export function noteLevels(lines: number, at: readonly number[]): NoteLevels {
  return {
    rise: Math.max(1, lines - (at[0] ?? 0)),
    drops: at.map((line, i) => Math.max(0, (at[i + 1] ?? line) - line)),
  }
}

/** Style rules for the classes `r3` (a rise) and `d2` (a drop) that a page's notes have: the page's policy allows no style attributes. */
export function levelRules(levels: readonly NoteLevels[]): string {
  const rises = [...new Set(levels.map(({ rise }) => rise))].toSorted((a, b) => a - b)
  const drops = [...new Set(levels.flatMap((one) => one.drops))].filter((drop) => drop > 0).toSorted((a, b) => a - b)
  return [...rises.map((rise) => `.r${rise}{--rise:${rise}}`), ...drops.map((drop) => `.d${drop}{--drop:${drop}}`)].join('')
}

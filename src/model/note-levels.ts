/** Where the notes of a block stand beside it, in lines of the block's text. */
export interface NoteLevels {
  /** From the level of the first note down to the end of the block. */
  rise: number
  /** From each note's level down to the next one's; 0 behind the last. */
  drops: number[]
}

/**
 * How far apart a block's notes stand, so that each begins beside the line of its marker. They are counted from the block's end, for in
 * the page the notes come behind their block. Whole lines, so that a page needs few rules; what is rounded off does not add up.
 *
 * @param lines the block's height
 * @param at how far down the line of each note's marker is, in reading order
 */
export function noteLevels(lines: number, at: readonly number[]): NoteLevels {
  // In a table a later marker may stand higher; a note never stands above the one before it.
  let lowest = Number.POSITIVE_INFINITY
  const rises = at.map((line) => {
    lowest = Math.min(lowest, Math.max(1, Math.round(lines - line)))
    return lowest
  })
  return { rise: rises[0] ?? Math.max(1, Math.round(lines)), drops: rises.map((rise, i) => rise - (rises[i + 1] ?? rise)) }
}

/** Style rules for the classes `r3` (a rise) and `d2` (a drop) that a page's notes have: the page's policy allows no style attributes. */
export function levelRules(levels: readonly NoteLevels[]): string {
  const rises = [...new Set(levels.map(({ rise }) => rise))].toSorted((a, b) => a - b)
  const drops = [...new Set(levels.flatMap((one) => one.drops))].filter((drop) => drop > 0).toSorted((a, b) => a - b)
  return [...rises.map((rise) => `.r${rise}{--rise:${rise}}`), ...drops.map((drop) => `.d${drop}{--drop:${drop}}`)].join('')
}

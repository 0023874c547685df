/** The vertical positions of a block's notes, in lines of the block's text. */
export interface NoteLevels {
  /** From the first note's level down to the end of the block. */
  rise: number
  /** From each note's level down to that of the next one; 0 for the last. */
  drops: number[]
}

/**
 * The levels at which a block's notes begin, so that each is beside the line of its marker. They are counted upwards from the block's end,
 * because on the page the notes come after their block, and in whole lines, so that a page needs few style rules.
 *
 * @param lines the block's height
 * @param at how far down the line of each note's marker is, in reading order
 */
export function noteLevels(lines: number, at: readonly number[]): NoteLevels {
  // In a table a later marker may be higher up; a note is never above the one before it.
  let lowest = Number.POSITIVE_INFINITY
  const rises = at.map((line) => {
    lowest = Math.min(lowest, Math.max(1, Math.round(lines - line)))
    return lowest
  })
  return { rise: rises[0] ?? Math.max(1, Math.round(lines)), drops: rises.map((rise, i) => rise - (rises[i + 1] ?? rise)) }
}

/** Style rules for the classes `r3` (a rise) and `d2` (a drop) of notes, because the content security policy allows no style attributes. */
export function levelRules(levels: readonly NoteLevels[]): string {
  const rises = [...new Set(levels.map(({ rise }) => rise))].toSorted((a, b) => a - b)
  const drops = [...new Set(levels.flatMap((one) => one.drops))].filter((drop) => drop > 0).toSorted((a, b) => a - b)
  return [...rises.map((rise) => `.r${rise}{--rise:${rise}}`), ...drops.map((drop) => `.d${drop}{--drop:${drop}}`)].join('')
}

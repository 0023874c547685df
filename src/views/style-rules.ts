import { passageClass } from '../model/ids.ts'
import type { PageHistory } from '../model/page-history.ts'
import type { KindCount } from './article-lists.ts'

// The style rules that an article page has of its own.

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

/**
 * Style rules that highlight the target of an address where `:target` alone is not enough: all marks of a passage, of which only the first has
 * the id, and the words to which a former id leads, which is the id of an empty element.
 *
 * @param inSeveralMarks the passages that have more than one mark
 * @param aliases former ids of the page, by the ids that they lead to
 */
export function targetRules(inSeveralMarks: readonly string[], aliases: PageHistory['aliases'] = {}): string {
  const several = new Set(inSeveralMarks)
  const rule = (id: string, words: string) => `:root:has([id="${id}"]:target) ${words}{background:var(--lit)}`
  const wordsOf = (id: string) => (several.has(id) ? `.${passageClass(id)}` : `.prose :is([id="${id}"],[id="${id}"].anchor + .marker)`)
  return [
    ...inSeveralMarks.map((id) => rule(id, wordsOf(id))),
    ...Object.entries(aliases).flatMap(([id, former]) => former.map((one) => rule(one, wordsOf(id)))),
  ].join('')
}

/** Style rules that hide the marks, markers and notes of a kind while its box in the legend is not checked. An item of a list of notes keeps its height, for the notes below it. */
export function legendRules(counts: readonly KindCount[]): string {
  if (!counts.length) return ''
  const hidden = [
    ...counts.map(({ kind }) => `article:has(.legend [value=${kind}]:not(:checked)) .text .${kind}`),
    'article:has(.legend [value=clean]:checked) .text :is(mark,.marker,.notes)',
  ]
  return `@layer components{${hidden}{text-decoration:none;&:is(.marker,.notes),&>details{display:none}&:is(li){visibility:hidden}}}`
}

/** How many notes a browser lays out in time with the text. */
const manyNotes = 150

/**
 * A style rule for the page of an article with very many notes: each is laid out when it comes near the window. All others are laid out at once, so that
 * whoever takes a picture of the whole page has every note in it.
 */
export function manyNotesRule(count: number): string {
  return count > manyNotes ? '@layer components{.notes details{content-visibility:auto;contain-intrinsic-block-size:auto 3rem}}' : ''
}

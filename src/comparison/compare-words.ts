import { alignWords, sharedWords } from './align.ts'
import { type AlignedStretch, stretchesFound, stretchesShared } from './aligned-stretches.ts'
import { type FoundItem, findWhole } from './find-whole.ts'
import type { IndexedText } from './indexed-text.ts'
import { type Printed, type PrintedWord, readPrinted, replaces } from './printed.ts'

/** What a comparison may find, from the best to the worst. */
export const findings = ['verbatim', 'cleaned', 'differs', 'not there', 'no words'] as const

/** The result of comparing printed words with those of a source. */
export interface WordComparison {
  /**
   * - `verbatim`: the source has the same words in the same order, except for what the print declares;
   * - `cleaned`: the source has the same words, but some are written otherwise (*can’t* for *cannot*, 5 for *five*), and the print leaves out
   *   fillers or immediate repetitions: only differences of a closed list;
   * - `differs`: at least half of the words are at one place in this order;
   * - `not there`: fewer are;
   * - `no words`: there is nothing to compare in the print or in the source.
   */
  finding: (typeof findings)[number]
  /** The index of the nearest of the places compared. */
  place: number
  /** The share of the printed words that that place has in order, between 0 and 1. */
  shared: number
  /** The printed words aligned with those of that place; none when there is nothing to compare. */
  stretches: AlignedStretch[]
  /** Where the print begins and ends in the words of that place; none at an end that it marks with `…`, or whose words differ. */
  edges?: Edges
}

/** The indexes of the first printed word in a source, and after the last. */
export interface Edges {
  source: IndexedText
  from: number | undefined
  to: number | undefined
}

/** Printed words that were found whole in a source, whose words may be read otherwise for that (`readAs`); the edges are in its own words. */
export interface FoundWhole {
  items: readonly FoundItem[]
  readAs: IndexedText
  edges: Edges
}

/** Finds a printed quotation whole in a source. */
export type FindWhole = (printed: readonly Printed[], source: IndexedText, text: string) => FoundWhole | undefined

/**
 * Compares printed words with those of a source.
 *
 * First the words are looked for as a whole. Only if no place has them are they aligned with the nearest stretch of each place (`alignWords`); the
 * place that shares most words is chosen. The time is linear in the length of the source.
 *
 * @param text the printed words, without the quotation marks around them
 * @param places the words of the source, place by place
 * @param together the words of all places one after the other, across which a declared gap may reach
 * @param findCleaned finds words that are written otherwise; without it such words differ
 */
export function compareWords(
  text: string,
  places: readonly IndexedText[],
  together?: IndexedText,
  findCleaned?: FindWhole,
): WordComparison {
  const language = places[0]?.language
  const printed = readPrinted(text, language)
  const words = printed.filter((item): item is PrintedWord => item.is === 'word')
  if (!words.length || !places.some(({ words: own }) => own.length)) return { finding: 'no words', place: 0, shared: 0, stretches: [] }
  const isMarked = { before: printed[0]?.is === 'gap', after: printed.at(-1)?.is === 'gap' }
  const unmarked = ({ source, from, to }: Edges): Edges => ({
    source,
    from: isMarked.before ? undefined : from,
    to: isMarked.after ? undefined : to,
  })
  const wholeIn = (source: IndexedText, find: FindWhole) => {
    const found = find(printed, source, text)
    return found ? [{ stretches: stretchesFound(found.items, text, found.readAs), edges: unmarked(found.edges) }] : []
  }
  const searches = [
    { finding: 'verbatim', find: findVerbatim },
    ...(findCleaned ? [{ finding: 'cleaned', find: findCleaned } as const] : []),
  ] as const
  for (const { finding, find } of searches) {
    const whole = places.flatMap((source, place) => wholeIn(source, find).map((found) => ({ place, ...found })))
    const least = whole.toSorted((a, b) => leftOut(a.stretches) - leftOut(b.stretches))[0]
    if (least) return { finding, ...least, shared: 1 }
  }
  const near = nearest(text, printed, words, places)
  for (const { finding, find } of searches) {
    const [across] = together ? wholeIn(together, find) : []
    if (across) return { finding, place: near.place, shared: 1, ...across }
  }
  return { ...near, ...(near.edges && { edges: unmarked(near.edges) }) }
}

/** Whether a source has a printed quotation as a whole: the first step of the comparison, without alignment. */
export function occursWhole(text: string, source: IndexedText): boolean {
  return findWhole(readPrinted(text, source.language), source) !== undefined
}

function findVerbatim(printed: readonly Printed[], source: IndexedText): FoundWhole | undefined {
  const items = findWhole(printed, source)
  if (!items) return undefined
  const ofWords = items.filter((item) => item.printed.is === 'word')
  return { items, readAs: source, edges: { source, from: ofWords[0]?.from, to: ofWords.at(-1)?.to } }
}

/** How many characters of the source the gaps leave out. */
function leftOut(stretches: readonly AlignedStretch[]): number {
  return stretches.reduce((sum, stretch) => sum + (stretch.is === 'gap' ? stretch.left.length : 0), 0)
}

function nearest(text: string, printed: readonly Printed[], words: readonly PrintedWord[], places: readonly IndexedText[]): WordComparison {
  const aligned = places.map((source, place) => {
    const values = words.map((word) => valueIn(word, source))
    const pairs = alignWords(values, source)
    return { source, place, pairs, count: Math.max(pairs.length, countInShort(values, source)) }
  })
  const best = aligned.reduce((a, b) => (b.count > a.count ? b : a))
  const [first, last] = [best.pairs[0], best.pairs.at(-1)]
  const shared = new Map(best.pairs.flatMap(([i, j]): [PrintedWord, number][] => (words[i] ? [[words[i], j]] : [])))
  return {
    finding: best.count * 2 >= words.length ? 'differs' : 'not there',
    place: best.place,
    shared: best.count / words.length,
    stretches: stretchesShared(printed, shared, text, best.source),
    // Where the words at an edge differ, the comparison itself shows what the source has there.
    edges: {
      source: best.source,
      from: first?.[0] === 0 ? first[1] : undefined,
      to: last?.[0] === words.length - 1 ? last[1] + 1 : undefined,
    },
  }
}

/** A printed word's value, or that of the source's word that it replaces if some of its letters are in brackets. */
function valueIn(word: PrintedWord, { indexes }: IndexedText): string {
  if (!word.altered || indexes.has(word.value)) return word.value
  return [...indexes.keys()].find((value) => replaces(word, value)) ?? word.value
}

/** The number of shared words in a place of a few sentences, wherever they are; in a longer one half of any words may occur by chance. */
function countInShort(values: readonly string[], { words }: IndexedText): number {
  return words.length <= Math.max(80, 4 * values.length)
    ? sharedWords(
        values,
        words.map(({ value }) => value),
      ).length
    : 0
}

import { alignWords, sharedWords } from './align.ts'
import { type AlignedStretch, stretchesFound, stretchesShared } from './aligned-stretches.ts'
import { cleanedText, cleanPrinted } from './cleaned-words.ts'
import { type Cut, cutEdges } from './cut-edges.ts'
import { findWhole } from './find-whole.ts'
import type { IndexedText } from './indexed-text.ts'
import { type Printed, type PrintedWord, readPrinted, replaces } from './printed.ts'

/** The result of comparing a printed quotation with its source. */
export interface Comparison {
  /**
   * - `verbatim`: the source has the same words in the same order, except for what the print declares;
   * - `cleaned`: the source has the same words, but some are written otherwise (*can’t* for *cannot*, 5 for *five*), and the print leaves out
   *   fillers or immediate repetitions: only differences of a closed list;
   * - `differs`: at least half of the words are at one place in this order;
   * - `not there`: fewer are;
   * - `no words`: there is nothing to compare in the print or in the source.
   */
  finding: 'verbatim' | 'cleaned' | 'differs' | 'not there' | 'no words'
  /** The index of the nearest of the places compared. */
  place: number
  /** The share of the printed words that that place has in order, between 0 and 1. */
  shared: number
  /** The printed words aligned with those of that place; none when there is nothing to compare. */
  stretches: AlignedStretch[]
  /** What the print hides where it begins or ends inside a sentence of that place; nothing at an end that it marks with `…`. */
  cuts: Cut[]
}

/**
 * Compares a printed quotation with the words of its source, word by word. `wordsIn` documents what counts in a word, `readPrinted` what a
 * print may declare.
 *
 * First the words are looked for as a whole (`findWhole`). Only if no place has them are they aligned with the nearest stretch of each place
 * (`alignWords`); the place that shares most words is chosen. The time is linear in the length of the source.
 *
 * @param text the printed words, without the quotation marks around them
 * @param places the words of the source, place by place
 * @param together the words of all places one after the other, across which a declared gap may reach
 */
export function compareQuote(text: string, places: readonly IndexedText[], together?: IndexedText): Comparison {
  const language = places[0]?.language
  const printed = readPrinted(text, language)
  const words = printed.filter((item): item is PrintedWord => item.is === 'word')
  if (!words.length || !places.some(({ words: own }) => own.length))
    return { finding: 'no words', place: 0, shared: 0, stretches: [], cuts: [] }
  for (const [finding, find] of [
    ['verbatim', wholeIn],
    ['cleaned', cleanedIn],
  ] as const) {
    const whole = places.flatMap((source, place) => find(source, printed, text).map((found) => ({ place, ...found })))
    const least = whole.toSorted((a, b) => leftOut(a.stretches) - leftOut(b.stretches))[0]
    if (least) return { finding, ...least, shared: 1 }
  }
  const near = nearest(text, printed, words, places)
  const [across] = together ? wholeIn(together, printed, text) : []
  if (across) return { finding: 'verbatim', place: near.place, shared: 1, ...across }
  const [cleanedAcross] = together ? cleanedIn(together, printed, text) : []
  return cleanedAcross ? { finding: 'cleaned', place: near.place, shared: 1, ...cleanedAcross } : near
}

/** The same as `wholeIn`, where it does not count how words are written. */
function cleanedIn(source: IndexedText, printed: readonly Printed[], text: string): Pick<Comparison, 'stretches' | 'cuts'>[] {
  const cleaned = cleanedText(source)
  const found = findWhole(cleanPrinted(printed, text, source.language), cleaned)
  if (!found) return []
  const ofWords = found.filter((item) => item.printed.is === 'word')
  const [first, last] = [cleaned.words[ofWords[0]?.from ?? 0], cleaned.words[(ofWords.at(-1)?.to ?? 0) - 1]]
  // What is cut off is looked for in the words as they are written.
  const from = source.words.findIndex(({ end }) => end > (first?.start ?? 0))
  const to = source.words.findLastIndex(({ start }) => start < (last?.end ?? 0)) + 1
  return [{ stretches: stretchesFound(found, text, cleaned), cuts: cutsAt(printed, source, from, to) }]
}

/** Whether a source has a printed quotation as a whole: the first step of the comparison, without alignment. */
export function occursWhole(text: string, source: IndexedText): boolean {
  return findWhole(readPrinted(text, source.language), source) !== undefined
}

function wholeIn(source: IndexedText, printed: readonly Printed[], text: string): Pick<Comparison, 'stretches' | 'cuts'>[] {
  const found = findWhole(printed, source)
  if (!found) return []
  const ofWords = found.filter((item) => item.printed.is === 'word')
  return [{ stretches: stretchesFound(found, text, source), cuts: cutsAt(printed, source, ofWords[0]?.from, ofWords.at(-1)?.to) }]
}

/** What a print hides at its edges, where they are known and it does not mark them with a gap. */
function cutsAt(printed: readonly Printed[], source: IndexedText, from: number | undefined, to: number | undefined): Cut[] {
  const isMarked = { before: printed[0]?.is === 'gap' || from === undefined, after: printed.at(-1)?.is === 'gap' || to === undefined }
  return cutEdges(source, from ?? to ?? 0, to ?? from ?? 0).filter(({ side }) => !isMarked[side])
}

/** How many characters of the source the gaps leave out. */
function leftOut(stretches: readonly AlignedStretch[]): number {
  return stretches.reduce((sum, stretch) => sum + (stretch.is === 'gap' ? stretch.left.length : 0), 0)
}

function nearest(text: string, printed: readonly Printed[], words: readonly PrintedWord[], places: readonly IndexedText[]): Comparison {
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
    cuts: cutsAt(printed, best.source, first?.[0] === 0 ? first[1] : undefined, last?.[0] === words.length - 1 ? last[1] + 1 : undefined),
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

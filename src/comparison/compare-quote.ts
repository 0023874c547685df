import { nearestWords, sharedWords } from './align.ts'
import { findWhole } from './find-whole.ts'
import type { IndexedText } from './indexed-text.ts'
import { type Part, partsFound, partsShared } from './parts.ts'
import { type Printed, type PrintedWord, readPrinted, replaces } from './printed.ts'

/** What comparing a printed quotation with its source came to. */
export interface Comparison {
  /**
   * - `verbatim`: the source has the words in this order, each beside the next, but for what the print declares;
   * - `differs`: at least half of the words stand in order at one place;
   * - `not there`: fewer do;
   * - `no words`: there is nothing to compare, in print or on file.
   */
  finding: 'verbatim' | 'differs' | 'not there' | 'no words'
  /** Which of the places it was compared with came nearest: its index. */
  place: number
  /** How many of the printed words that place has in order, as a share between 0 and 1. */
  shared: number
  /** The printed words laid over those of that place; none when there is nothing to compare. */
  parts: Part[]
}

/**
 * Compares a printed quotation with the words of its source, word by word. What counts in a word is told at `wordsIn`, what a print may
 * declare at `readPrinted`.
 *
 * First the words are looked for whole (`findWhole`). Only when no place has them so are they laid beside the nearest stretch of each
 * place (`nearestWords`, by the longest common subsequence of Myers 1986 as the package `diff` has it), and the place that shares most is
 * taken. The time grows with the length of the source.
 *
 * @param text the printed words, without the quotation marks around them
 * @param places the words on file, each place by itself
 * @param together the words of all places behind each other, which a declared gap may reach across
 */
export function compareQuote(text: string, places: readonly IndexedText[], together?: IndexedText): Comparison {
  const language = places[0]?.language
  const printed = readPrinted(text, language)
  const words = printed.filter((part): part is PrintedWord => part.is === 'word')
  if (!words.length || !places.some(({ words: held }) => held.length)) return { finding: 'no words', place: 0, shared: 0, parts: [] }
  const whole = places.flatMap((source, place) => wholeIn(source, printed, text).map((parts) => ({ place, parts })))
  const least = whole.toSorted((a, b) => leftOut(a.parts) - leftOut(b.parts))[0]
  if (least) return { finding: 'verbatim', ...least, shared: 1 }
  const near = nearest(text, printed, words, places)
  const [across] = together ? wholeIn(together, printed, text) : []
  return across ? { finding: 'verbatim', place: near.place, shared: 1, parts: across } : near
}

/** Whether a source has a printed quotation whole: the first half of the comparison alone, without laying anything over each other. */
export function occursWhole(text: string, source: IndexedText): boolean {
  return findWhole(readPrinted(text, source.language), source) !== undefined
}

function wholeIn(source: IndexedText, printed: readonly Printed[], text: string): Part[][] {
  const found = findWhole(printed, source)
  return found ? [partsFound(found, text, source)] : []
}

/** How much of the source gaps leave out. */
function leftOut(parts: readonly Part[]): number {
  return parts.reduce((sum, part) => sum + (part.is === 'gap' ? part.left.length : 0), 0)
}

function nearest(text: string, printed: readonly Printed[], words: readonly PrintedWord[], places: readonly IndexedText[]): Comparison {
  const aligned = places.map((source, place) => {
    const values = words.map((word) => valueIn(word, source))
    const pairs = nearestWords(values, source)
    return { source, place, pairs, count: Math.max(pairs.length, countInShort(values, source)) }
  })
  const best = aligned.reduce((a, b) => (b.count > a.count ? b : a))
  const shared = new Map(best.pairs.flatMap(([i, j]): [PrintedWord, number][] => (words[i] ? [[words[i], j]] : [])))
  return {
    finding: best.count * 2 >= words.length ? 'differs' : 'not there',
    place: best.place,
    shared: best.count / words.length,
    parts: partsShared(printed, shared, text, best.source),
  }
}

/** A printed word's value, or that of the source's word which it stands for by its brackets. */
function valueIn(word: PrintedWord, { indexes }: IndexedText): string {
  if (!word.altered || indexes.has(word.value)) return word.value
  return [...indexes.keys()].find((value) => replaces(word, value)) ?? word.value
}

/** In a place of a few sentences all words in order count, wherever they stand; in a longer one chance would find half of any. */
function countInShort(values: readonly string[], { words }: IndexedText): number {
  return words.length <= Math.max(80, 4 * values.length)
    ? sharedWords(
        values,
        words.map(({ value }) => value),
      ).length
    : 0
}

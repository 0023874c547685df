import { type Comparison, compareQuote } from '../../comparison/compare-quote.ts'
import { findWhole } from '../../comparison/find-whole.ts'
import { breakMark, type IndexedText, indexWords } from '../../comparison/indexed-text.ts'
import { readPrinted } from '../../comparison/printed.ts'
import { wordsIn } from '../../comparison/words.ts'

/** Words that a pasted text is held against: those of a quote or of a place of a source, one entry a passage. */
export interface ComparedText {
  passages: readonly string[]
  language?: string | undefined
}

/** What holding a pasted text against a unit came to; `place` is the passage that has the words, or comes nearest to them. */
export interface Assessment extends Comparison {
  /** Whether the text is the whole of that passage. */
  isWhole: boolean
  /** How many words text and unit have in common, in order; how many only one of them has there; and how many of the former stand in a row at most. */
  inBoth: number
  onlyInOne: number
  longest: number
  /** Where verbatim words stand. */
  context: WordsInContext | undefined
}

/** Words where they stand, and what their passage has before and behind them. */
export interface WordsInContext {
  before: string
  words: string
  after: string
}

/**
 * Holds a pasted text against a unit, as the build compares a quote with its source: what counts in a word, and which gaps and brackets it may
 * declare, is the same. Quotation marks around the text do not count. Each passage is compared by itself; a declared gap may reach from one into
 * the next. Of a text that is all in capitals no capital counts.
 */
export function assess(text: string, { passages, language }: ComparedText): Assessment {
  const isLoud = /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)
  const [asked, held] = isLoud ? [text.toLowerCase(), passages.map((one) => one.toLowerCase())] : [text, passages]
  const places = held.map((passage) => indexWords([passage], language))
  const compared = compareQuote(asked, places, places.length > 1 ? indexWords(held, language) : undefined)
  const source = places[compared.place]
  const asPrinted = isLoud ? indexWords(passages.slice(compared.place, compared.place + 1), language) : source
  const context = compared.finding === 'verbatim' && source && asPrinted ? spotIn(asked, source, asPrinted) : undefined
  return {
    ...compared,
    isWhole: context !== undefined && !wordsIn(context.before).length && !wordsIn(context.after).length,
    ...countFacets(compared, language),
    context,
  }
}

/** Puts judgements in order: first those whose unit has the words, whole ones before others; then by how many words are shared, and in how long a row. */
export function byCloseness(a: Assessment, b: Assessment): number {
  const rank = ({ finding, isWhole }: Assessment) => (finding === 'verbatim' ? (isWhole ? 2 : 1) : 0)
  return rank(b) - rank(a) || (rank(a) ? 0 : b.shared - a.shared || b.longest - a.longest)
}

/**
 * Whether words that differ are near enough to be shown beside the text. Half of a short text's words stand in order in some long sentence by
 * chance, so what stands between them counts too: four words of both are wanted that are half of all that is laid over each other, or three that
 * are three fifths, or six in a row whatever the rest is.
 */
export function isClose({ inBoth, onlyInOne, longest }: Assessment): boolean {
  const share = inBoth / (inBoth + onlyInOne)
  return longest >= 6 || (inBoth >= 4 && share >= 1 / 2) || (inBoth === 3 && share >= 3 / 5)
}

/** What stands between words that a quote itself leaves others out between. */
const betweenRuns = new RegExp(`\\s*${breakMark}\\s*`, 'g')

function spotIn(text: string, source: IndexedText, asPrinted: IndexedText): WordsInContext | undefined {
  const found = findWhole(readPrinted(text, source.language), source)
  const [first, last] = [asPrinted.words[found?.[0]?.from ?? -1], asPrinted.words[(found?.at(-1)?.to ?? 0) - 1]]
  if (!first || !last) return undefined
  const cut = (from?: number, to?: number) => asPrinted.text.slice(from, to).replace(betweenRuns, ' […] ')
  return { before: cut(0, first.start), words: cut(first.start, last.end), after: cut(last.end) }
}

function countFacets({ parts }: Comparison, language?: string): Pick<Assessment, 'inBoth' | 'onlyInOne' | 'longest'> {
  const counted = parts.map(({ is, text }) => ({ is, count: wordsIn(text, language).length }))
  const same = counted.flatMap(({ is, count }) => (is === 'same' ? count : []))
  const others = counted.flatMap(({ is, count }) => (is === 'left out' || is === 'put in' ? count : []))
  return { inBoth: sum(same), onlyInOne: sum(others), longest: Math.max(0, ...same) }
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0)
}

import { compareWords, type FindWhole, findings, occursWhole, type WordComparison } from '../../comparison/compare-words.ts'
import { findWhole } from '../../comparison/find-whole.ts'
import { breakMark, type IndexedText, indexWords } from '../../comparison/indexed-text.ts'
import { readPrinted } from '../../comparison/printed.ts'
import { lowerCased, wordsIn } from '../../comparison/words.ts'
import { readingsFor } from './doubtful-parts.ts'

/** Words to compare a pasted text with: of a quote or of a place of a source, one item per passage. */
interface ComparedText {
  passages: readonly string[]
  /** Who says each of them, where several do: words that run from one to another are not together. */
  speakers?: readonly string[] | undefined
  language?: string | undefined
}

/** How a pasted text compares with such words; `place` is the passage that has the text, or the closest one. */
export interface Assessment extends WordComparison {
  /** Whether the text is the whole of that passage. */
  isWhole: boolean
  /** How many words both have, in order; how many only one of them has there; and the longest row of words that both have. */
  inBoth: number
  onlyInOne: number
  longest: number
  /** Verbatim words in their passage. */
  context: WordsInContext | undefined
  /** What was not read as words, because it follows words like the number of a note, and the passages do not have it. */
  noteNumbers: string[]
}

/** Words, and what their passage has before and after them. */
export interface WordsInContext {
  before: string
  words: string
  after: string
}

/**
 * Compares pasted words as the build compares a quote with its source: the same marks count in a word, and the words may declare the same gaps and
 * brackets. Quotation marks around them do not count. Each passage is compared by itself; a declared gap may reach from one into the next. In words
 * that are all in capitals, capitals do not count. Words that were broken at the end of a line, and what may be the number of a note, are read as the passages
 * have them (`readingsFor`).
 *
 * @param findCleaned finds words that are written otherwise; without it such words differ
 */
export function assess(text: string, { passages, speakers, language }: ComparedText, findCleaned?: FindWhole): Assessment {
  const isAllCapitals = /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)
  const [pasted, searched] = isAllCapitals
    ? [lowerCased(text, language), passages.map((one) => lowerCased(one, language))]
    : [text, passages]
  const places = searched.map((passage) => indexWords([passage], language))
  const [only, ...others] = places
  const readings = readingsFor(pasted, only && !others.length ? only : indexWords(searched, language))
  const bySpeaker = [...new Set(passages.map((_, i) => speakers?.[i]))].map((speaker) => {
    const own = [...passages.keys()].filter((i) => speakers?.[i] === speaker)
    const runs = own.flatMap((i) => searched[i] ?? [])
    return { own, places: own.flatMap((i) => places[i] ?? []), together: own.length > 1 ? indexWords(runs, language) : undefined }
  })
  const { words, numbers, ...compared } = nearestOf(
    readings.flatMap((reading) =>
      bySpeaker.map(({ own, places, together }) => {
        const comparison = compareWords(reading.words, places, together, findCleaned)
        return { ...comparison, ...reading, place: own[comparison.place] ?? 0 }
      }),
    ),
  )
  const source = places[compared.place]
  const asPrinted = isAllCapitals ? indexWords(passages.slice(compared.place, compared.place + 1), language) : source
  const context = compared.finding === 'verbatim' && source && asPrinted ? contextOf(words, source, asPrinted) : undefined
  return {
    ...compared,
    isWhole: context !== undefined && !wordsIn(context.before).length && !wordsIn(context.after).length,
    ...countWords(compared, language),
    context,
    noteNumbers: numbers,
  }
}

/** The index of the passage that has pasted words whole; without aligning them with any. */
export function passageWith(text: string, passages: readonly IndexedText[]): number | undefined {
  const index = passages.findIndex((source) => readingsFor(text, source).some(({ words }) => occursWhole(words, source)))
  return index < 0 ? undefined : index
}

/** The comparison with the reading and the speaker whose words are nearest. */
function nearestOf<T extends WordComparison>(comparisons: readonly T[]): T {
  const rank = ({ finding, shared }: WordComparison) => findings.indexOf(finding) - shared
  return comparisons.reduce((a, b) => (rank(b) < rank(a) ? b : a))
}

/** Compares two assessments for sorting: verbatim ones first, whole passages before others; then cleaned ones; then those with more words in common, and in a longer row. */
export function byCloseness(a: Assessment, b: Assessment): number {
  const rank = ({ finding, isWhole }: Assessment) => (finding === 'verbatim' ? (isWhole ? 3 : 2) : finding === 'cleaned' ? 1 : 0)
  return rank(b) - rank(a) || (rank(a) ? 0 : b.shared - a.shared || b.longest - a.longest)
}

/**
 * Whether words that differ are close enough to be shown beside the text. Half of a short text's words occur in order in some long sentence by
 * chance, so the words between them count too: both must have four words that are half of all words compared, or three that are three fifths, or
 * six in a row whatever the rest is.
 */
export function isClose({ inBoth, onlyInOne, longest }: Assessment): boolean {
  const share = inBoth / (inBoth + onlyInOne)
  return longest >= 6 || (inBoth >= 4 && share >= 1 / 2) || (inBoth === 3 && share >= 3 / 5)
}

/** Separates words where a quote itself leaves out others between them. */
const betweenRuns = new RegExp(`\\s*${breakMark}\\s*`, 'g')

function contextOf(text: string, source: IndexedText, asPrinted: IndexedText): WordsInContext | undefined {
  const found = findWhole(readPrinted(text, source.language), source)
  const [first, last] = [asPrinted.words[found?.[0]?.from ?? -1], asPrinted.words[(found?.at(-1)?.to ?? 0) - 1]]
  if (!first || !last) return undefined
  const cut = (from?: number, to?: number) => asPrinted.text.slice(from, to).replace(betweenRuns, ' […] ')
  return { before: cut(0, first.start), words: cut(first.start, last.end), after: cut(last.end) }
}

function countWords({ stretches }: WordComparison, language?: string): Pick<Assessment, 'inBoth' | 'onlyInOne' | 'longest'> {
  const counts = { inBoth: 0, onlyInOne: 0, longest: 0 }
  for (const { is, text } of stretches) {
    const count = wordsIn(text, language).length
    if (is === 'same') counts.longest = Math.max(counts.longest, count)
    if (is === 'same') counts.inBoth += count
    else if (is === 'left out' || is === 'added') counts.onlyInOne += count
  }
  return counts
}

/** Fewer words in a row appear in many places by chance. */
const minWords = 3

/** More are not a quotation. */
const maxWords = 500

/** Whether a text has a number of words that can be checked. Its longest stretch without a declared gap counts: `we … sign` has one word. */
export function sizeOf(text: string): 'no words' | 'too short' | 'enough' | 'too long' {
  let [words, longest, row] = [0, 0, 0]
  for (const { is } of readPrinted(text)) {
    if (is === 'gap') row = 0
    if (is !== 'word') continue
    words++
    longest = Math.max(longest, ++row)
  }
  if (!words) return 'no words'
  if (words > maxWords) return 'too long'
  return longest < minWords ? 'too short' : 'enough'
}

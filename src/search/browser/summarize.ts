import { searchWords } from '../../language/en/search.ts'
import type { Answer, Query } from './protocol.ts'

/** What a search found, in a few sentences: `3 results for “guarantee”, without “nuclear”.` */
export function summarize(query: Query, answer: Answer): string {
  const { total, totalUnfiltered, unknownWords, corrections, droppedWords, joining, unknownValues, results } = answer
  const { words, phrases, excluded } = answer.parsed
  const meant = new Map(corrections.map((one) => [one.typed, one.meant]))
  const isIncomplete = unknownWords.length + droppedWords.length > 0
  const searched = words
    .filter((word) => !unknownWords.includes(word))
    .map((word) => meant.get(word) ?? word)
    .filter((word) => !droppedWords.includes(word))
    // What is left of a sentence reads better without the words that joined it.
    .filter((word) => !isIncomplete || !joining.includes(word))
  const hasSearched = searched.length + phrases.length > 0
  const count = searchWords.count({
    total,
    words: [inText(hasSearched ? searched : words), ...phrases].filter(Boolean),
    excluded,
    ...(totalUnfiltered > total && !unknownValues.length && { unfiltered: totalUnfiltered }),
    ...(results.length > 0 && total > results.length && { shown: results.length }),
    isByDate: query.by === 'date',
  })
  return [
    // Without words, the sentence about an unknown value says that there are no results.
    ...(total || query.words || !unknownValues.length ? [count] : []),
    ...corrections.map(({ typed, meant, occurs }) => searchWords.correction(typed, meant, occurs)),
    ...(droppedWords.length ? [searchWords.droppedWords(droppedWords)] : []),
    ...unknownValues.map(({ facet, value }) => searchWords.unknownValue(facet, value)),
    // When there is no other word, the first sentence says it.
    ...(hasSearched ? unknownWords.map(searchWords.unknownWord) : []),
  ].join(' ')
}

/** Words with spaces between them, where their scripts have spaces. */
function inText(words: readonly string[]): string {
  return words
    .join(' ')
    .replace(
      /(?<=[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3040-\u30FF\u3400-\u9FFF]) (?=[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3040-\u30FF\u3400-\u9FFF])/gu,
      '',
    )
}

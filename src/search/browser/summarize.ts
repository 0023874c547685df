import { searchWords } from '../../language/en/search.ts'
import type { Answer, Query } from './protocol.ts'

/** What a search found, in a few sentences: `3 results for “guarantee”, without “nuclear”.` */
export function summarize(query: Query, answer: Answer): string {
  const { total, totalUnfiltered, unknownWords, corrections, droppedWords, unknownValues, results } = answer
  const { words, phrases, excluded } = answer.parsed
  const meant = new Map(corrections.map((one) => [one.typed, one.meant]))
  const searched = words
    .filter((word) => !unknownWords.includes(word))
    .map((word) => meant.get(word) ?? word)
    .filter((word) => !droppedWords.includes(word))
  const hasSearched = searched.length + phrases.length > 0
  const count = searchWords.count({
    total,
    words: [(hasSearched ? searched : words).join(' '), ...phrases].filter(Boolean),
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

import { compareWords, type WordComparison } from './compare-words.ts'
import { type Cut, cutsAt } from './cut-edges.ts'
import { findCleaned } from './find-cleaned.ts'
import type { IndexedText } from './indexed-text.ts'

/** The result of comparing a printed quotation with its source. */
export interface Comparison extends Omit<WordComparison, 'edges'> {
  /** What the print hides where it begins or ends inside a sentence of that place; nothing at an end that it marks with `…`. */
  cuts: Cut[]
}

/**
 * Compares a printed quotation with the words of its source, word by word, and looks at what it cuts off. `wordsIn` documents what counts in a
 * word, `cleanWords` what words may be written as, `readPrinted` what a print may declare, and `compareWords` the rest.
 */
export function compareQuote(text: string, places: readonly IndexedText[], together?: IndexedText): Comparison {
  const { edges, ...compared } = compareWords(text, places, together, findCleaned)
  return { ...compared, cuts: edges ? cutsAt(edges) : [] }
}

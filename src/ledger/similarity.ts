/** How similar two texts are, from 0 to 1. */
export interface Similarity {
  /** The Sørensen–Dice coefficient of their words, counting repetitions. */
  both: number
  /** The share of the first one's words that the second has. */
  first: number
}

/** The words of a text with how often each occurs, ignoring case and punctuation. */
export interface WordBag {
  counts: ReadonlyMap<string, number>
  size: number
}

/** Counts the words of a text; of a text without letters and digits, its signs. */
export function wordBag(text: string): WordBag {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [...text.replace(/\s/g, '')]
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return { counts, size: words.length }
}

/** Compares the words of two texts. */
export function similarity(a: WordBag, b: WordBag): Similarity {
  let shared = 0
  for (const [word, count] of a.counts) shared += Math.min(count, b.counts.get(word) ?? 0)
  return { both: a.size + b.size ? (2 * shared) / (a.size + b.size) : 1, first: a.size ? shared / a.size : 0 }
}

/** How much two texts share, from 0 to 1, and how much of the first stands in the second. */
export interface Likeness {
  /** Sørensen's and Dice's coefficient of their words, each counted as often as it stands. */
  both: number
  /** The share of the first one's words that stand in the second. */
  first: number
}

/** A text ready for being likened: its words, in any case and without punctuation, each with how often it stands. */
export interface WordBag {
  counts: ReadonlyMap<string, number>
  size: number
}

export function bagOf(text: string): WordBag {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [...text.replace(/\s/g, '')]
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return { counts, size: words.length }
}

export function likeness(a: WordBag, b: WordBag): Likeness {
  let shared = 0
  for (const [word, count] of a.counts) shared += Math.min(count, b.counts.get(word) ?? 0)
  return { both: a.size + b.size ? (2 * shared) / (a.size + b.size) : 1, first: a.size ? shared / a.size : 0 }
}

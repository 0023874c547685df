import { foldedWords } from '../../model/fold.ts'
import type { Passage } from './corpus.ts'

/** Which passages have which words: brute force, that engines are measured by. */
export interface WordIndex {
  /** Of each passage, its folded words in order. */
  words: string[][]
  /** Of each folded word, the passages that have it. */
  having: ReadonlyMap<string, ReadonlySet<number>>
  /** Passages that have all of these words, folded or not. */
  withAll(words: readonly string[]): number[]
  /** Whether two passages have the same words in the same order. */
  areAlike(one: number, other: number): boolean
  /** Whether a word stands in more than one passage of thirty, and in more than twenty. */
  isCommon(word: string): boolean
}

/** Looks through all passages. */
export function wordIndexOf(passages: readonly Pick<Passage, 'text'>[]): WordIndex {
  const words = passages.map(({ text }) => foldedWords(text))
  const texts = words.map((own) => own.join(' '))
  const having = new Map<string, Set<number>>()
  for (const [at, own] of words.entries())
    for (const word of own) {
      const known = having.get(word)
      if (known) known.add(at)
      else having.set(word, new Set([at]))
    }
  const setOf = (word: string) => having.get(foldedWords(word)[0] ?? '') ?? new Set<number>()
  return {
    words,
    having,
    withAll(wanted) {
      const [fewest = new Set<number>(), ...others] = wanted.map(setOf).sort((a, b) => a.size - b.size)
      return [...fewest].filter((at) => others.every((set) => set.has(at)))
    },
    areAlike: (one, other) => texts[one] === texts[other],
    isCommon: (word) => setOf(word).size > Math.max(20, passages.length / 30),
  }
}

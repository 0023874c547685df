import { foldedWords } from '../../model/fold.ts'
import type { Passage } from '../passages.ts'

/** Which passages have which words, without any engine. */
export interface WordIndex {
  /** The folded words of each passage, in order. */
  words: string[][]
  /** The passages that have a folded word. */
  passagesWith: ReadonlyMap<string, ReadonlySet<number>>
  /** The passages that have all of these words, folded or not. */
  withAll(words: readonly string[]): number[]
  /** Whether two passages have the same words in the same order. */
  areAlike(one: number, other: number): boolean
  /** Whether a word is in more than one passage of thirty, and in more than twenty. */
  isCommon(word: string): boolean
}

/** Reads all passages. */
export function indexWords(passages: readonly Pick<Passage, 'text'>[]): WordIndex {
  const words = passages.map(({ text }) => foldedWords(text))
  const texts = words.map((own) => own.join(' '))
  const passagesWith = new Map<string, Set<number>>()
  for (const [at, own] of words.entries())
    for (const word of own) {
      const set = passagesWith.get(word)
      if (set) set.add(at)
      else passagesWith.set(word, new Set([at]))
    }
  const having = (word: string) => passagesWith.get(foldedWords(word)[0] ?? '') ?? new Set<number>()
  return {
    words,
    passagesWith,
    withAll(wanted) {
      const [fewest = new Set<number>(), ...others] = wanted.map(having).sort((a, b) => a.size - b.size)
      return [...fewest].filter((at) => others.every((set) => set.has(at)))
    },
    areAlike: (one, other) => texts[one] === texts[other],
    isCommon: (word) => having(word).size > Math.max(20, passages.length / 30),
  }
}

import { foldedWords } from '../../model/fold.ts'
import type { Chance } from '../../testing/fiction/chance.ts'
import type { PassageLine } from '../passages.ts'

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
export function buildWordIndex(passages: readonly Pick<PassageLine, 'text'>[]): WordIndex {
  const words = passages.map(({ text }) => foldedWords(text))
  const texts = words.map((own) => own.join(' '))
  const passagesWith = new Map<string, Set<number>>()
  for (const [at, own] of words.entries()) for (const word of own) passagesWith.set(word, (passagesWith.get(word) ?? new Set()).add(at))
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

/** A word with one typing error after its first letter: a letter missing, added or replaced, or two neighbours exchanged. Never the same word. */
export function withTypo(word: string, chance: Chance): string {
  for (;;) {
    const at = 1 + chance.below(word.length - 2)
    const [before, letter = '', next = '', after] = [word.slice(0, at), word[at], word[at + 1], word.slice(at + 2)]
    const other = String.fromCharCode(97 + chance.below(26))
    const middle = [next, other + letter + next, other + next, next + letter][chance.below(4)]
    const typo = `${before}${middle}${after}`
    if (typo !== word) return typo
  }
}

/** Other regular forms of an English word, right or not: `signs`, `signed`, `signing` for `sign`. */
export function otherForms(word: string): string[] {
  const stem = word.replace(/(?:ing|ed|s)$/, '')
  return stem.length < 3 ? [] : [stem, `${stem}s`, `${stem}ed`, `${stem}ing`].filter((form) => form !== word)
}

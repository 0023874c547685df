import type { Chance } from '../../testing/fiction/chance.ts'

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

import type { Chance } from '../../testing/fiction/chance.ts'

const letters = [...'abcdefghijklmnopqrstuvwxyz']

/** A word with one slip behind its first letter: a letter missing, one too many, another, or two neighbours exchanged. Another word than it was. */
export function withSlip(word: string, chance: Chance): string {
  for (;;) {
    const at = 1 + chance.below(word.length - 2)
    const [before, letter = '', next = '', behind] = [word.slice(0, at), word[at], word[at + 1], word.slice(at + 2)]
    const other = letters[chance.below(letters.length)] ?? ''
    const slips = [
      before + next + behind,
      before + other + letter + next + behind,
      before + other + next + behind,
      before + next + letter + behind,
    ]
    const made = slips[chance.below(slips.length)]
    if (made !== undefined && made !== word) return made
  }
}

/** Other regular forms of an English word, right or not: `signs`, `signed`, `signing` for `sign`. */
export function otherForms(word: string): string[] {
  const stem = word.replace(/(?:ing|ed|s)$/, '')
  return stem.length < 3 ? [] : [stem, `${stem}s`, `${stem}ed`, `${stem}ing`].filter((form) => form !== word)
}

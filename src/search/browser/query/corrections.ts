import { distance } from 'fastest-levenshtein'
import { matchKey } from '../../indexed-words.ts'
import type { Vocabulary } from '../../vocabulary.ts'

/** The least length of a word that may have one edit, and two. */
const [oneEdit, twoEdits] = [4, 8]

/** How many corrections, or completions, of a word are tried. */
const maxSuggestions = 5

/** Whether a word may be a correction: shorter words, and ones with digits, are too similar to each other. */
const isDistinct = (word: string) => word.length >= 3 && !/\p{N}/u.test(word)

/**
 * The words of a vocabulary that may be meant by a mistyped one: those one edit away, or two from eight letters on. An edit is a letter
 * that is wrong, missing or added, or two neighbours exchanged. The nearest come first, and among these the most frequent.
 *
 * @param atMost how many edits any word may have
 */
export function correctionsOf(typed: string, vocabulary: Vocabulary, atMost = 2): string[] {
  const word = matchKey(typed)
  const max = Math.min(atMost, !isDistinct(word) ? 0 : word.length >= twoEdits ? 2 : word.length >= oneEdit ? 1 : 0)
  if (!max) return []
  const corrections: { near: string; edits: number; frequency: number }[] = []
  for (const [near, frequency] of vocabulary) {
    if (Math.abs(near.length - word.length) > max || !isDistinct(near)) continue
    const edits = isExchanged(word, near) ? 1 : distance(word, near)
    if (edits > 0 && edits <= max) corrections.push({ near, edits, frequency })
  }
  return corrections
    .sort((a, b) => a.edits - b.edits || b.frequency - a.frequency)
    .slice(0, maxSuggestions)
    .map(({ near }) => near)
}

/** The words of a vocabulary that begin with a typed one, the most frequent first; none for a word that is in it. */
export function completionsOf(typed: string, vocabulary: Vocabulary): string[] {
  const beginning = matchKey(typed)
  if (beginning.length < 3 || vocabulary.has(beginning)) return []
  return [...vocabulary]
    .filter(([word]) => word.startsWith(beginning))
    .sort(([, a], [, b]) => b - a)
    .slice(0, maxSuggestions)
    .map(([word]) => word)
}

/** Whether two words differ by two neighbouring letters that changed places. */
function isExchanged(one: string, other: string): boolean {
  if (one.length !== other.length) return false
  const at = [...one].findIndex((letter, i) => letter !== other[i])
  return at >= 0 && one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2)
}

import { distance } from 'fastest-levenshtein'
import { fold } from '../../../model/fold.ts'
import type { Vocabulary } from '../../vocabulary.ts'

/** From how many letters on a word may have one slip, and two. */
const [oneSlip, twoSlips] = [4, 8]

/** How many of them are given. */
const mostNear = 5

/** What a mistyped word may have been meant to be: shorter words, and ones with figures, are too like each other. */
const isDistinct = (word: string) => word.length >= 3 && !/\p{N}/u.test(word)

/**
 * The words of a vocabulary that a mistyped one may have been meant to be: those one slip away, or two from eight letters on, where a slip is a letter
 * wrong, missing or too many, or two neighbours exchanged; the nearest first, and of these the one that stands most often.
 *
 * @param atMost how many slips are looked for in any word
 */
export function correctionsOf(typed: string, vocabulary: Vocabulary, atMost = 2): string[] {
  const word = fold(typed)
  const most = Math.min(atMost, !isDistinct(word) ? 0 : word.length >= twoSlips ? 2 : word.length >= oneSlip ? 1 : 0)
  if (!most) return []
  const found: { near: string; slips: number; often: number }[] = []
  for (const [near, often] of vocabulary) {
    if (Math.abs(near.length - word.length) > most || !isDistinct(near)) continue
    const slips = isExchanged(word, near) ? 1 : distance(word, near)
    if (slips > 0 && slips <= most) found.push({ near, slips, often })
  }
  return found
    .sort((a, b) => a.slips - b.slips || b.often - a.often)
    .slice(0, mostNear)
    .map(({ near }) => near)
}

/** Whether two words differ by two neighbouring letters that changed places. */
function isExchanged(one: string, other: string): boolean {
  if (one.length !== other.length) return false
  const at = [...one].findIndex((letter, i) => letter !== other[i])
  return at >= 0 && one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2)
}

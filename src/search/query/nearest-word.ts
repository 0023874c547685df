import { distance } from 'fastest-levenshtein'
import { fold } from '../../model/fold.ts'
import type { Vocabulary } from '../vocabulary.ts'

/** From how many letters on a word may have one slip, and two. */
const [oneSlip, twoSlips] = [4, 8]

/**
 * The word of a vocabulary that a mistyped one was meant to be: one slip away, or two from eight letters on, where a slip is a letter wrong,
 * missing or too many, or two neighbours exchanged; of several the nearest, and of these the one that stands most often.
 */
export function nearestWord(typed: string, vocabulary: Vocabulary): string | undefined {
  const word = fold(typed)
  const most = word.length >= twoSlips ? 2 : word.length >= oneSlip ? 1 : 0
  let best: { near: string; slips: number; often: number } | undefined
  for (const [near, often] of vocabulary) {
    if (Math.abs(near.length - word.length) > most) continue
    const slips = isExchanged(word, near) ? 1 : distance(word, near)
    if (slips > most || (best && (slips > best.slips || (slips === best.slips && often <= best.often)))) continue
    best = { near, slips, often }
  }
  return best?.near
}

/** Whether two words differ by two neighbouring letters that changed places. */
function isExchanged(one: string, other: string): boolean {
  if (one.length !== other.length) return false
  const at = [...one].findIndex((letter, i) => letter !== other[i])
  return at >= 0 && one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2)
}

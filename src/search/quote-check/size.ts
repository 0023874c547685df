import { readPrinted } from '../../comparison/printed.ts'

/** Fewer words in a row appear in many places by chance. */
const fewest = 3

/** More are not a quotation. */
const most = 500

/** Whether a text has a number of words that can be checked. Its longest stretch without a declared gap counts: `we … sign` has one word. */
export function sizeOf(text: string): 'no words' | 'too short' | 'enough' | 'too long' {
  let [words, longest, row] = [0, 0, 0]
  for (const { is } of readPrinted(text)) {
    if (is === 'gap') row = 0
    if (is !== 'word') continue
    words++
    longest = Math.max(longest, ++row)
  }
  if (!words) return 'no words'
  if (words > most) return 'too long'
  return longest < fewest ? 'too short' : 'enough'
}

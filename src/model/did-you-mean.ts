import { distance } from 'fastest-levenshtein'

/** The name nearest to a word, or undefined when none is within `most` edits (one or two letters unless told otherwise). */
export function nearestName(word: string, names: readonly string[], most = 2): string | undefined {
  let best: string | undefined
  let least = most + 1
  for (const name of names) {
    const edits = distance(word.toLowerCase(), name.toLowerCase())
    if (edits < least) [best, least] = [name, edits]
  }
  return best
}

/** Whether a word is another with one letter wrong, missing or too many, or two exchanged, so that there is no doubt what was meant. */
export function isSlip(word: string, name: string): boolean {
  const sorted = (text: string) => [...text.toLowerCase()].toSorted().join('')
  return word.length > 4 && (distance(word.toLowerCase(), name.toLowerCase()) <= 1 || sorted(word) === sorted(name))
}

/** How to fix a name that nobody knows: the nearest known one, or the list of them. */
export function didYouMean(word: string, names: readonly string[]): string {
  const near = nearestName(word, names)
  return near ? `did you mean \`${near}\`?` : `write one of ${names.map((name) => `\`${name}\``).join(', ')}.`
}

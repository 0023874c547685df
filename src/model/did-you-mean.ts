import { distance } from 'fastest-levenshtein'

/** The name nearest to a word; undefined when none is within `most` edits. */
export function nearestName(word: string, names: readonly string[], most = 2): string | undefined {
  let best: string | undefined
  let least = most + 1
  for (const name of names) {
    const edits = distance(word.toLowerCase(), name.toLowerCase())
    if (edits < least) [best, least] = [name, edits]
  }
  return best
}

/** Whether a word differs from a name only by one letter that is wrong, missing or extra, or by exchanged letters. */
export function isSlip(word: string, name: string): boolean {
  const sorted = (text: string) => [...text.toLowerCase()].toSorted().join('')
  return word.length > 4 && (distance(word.toLowerCase(), name.toLowerCase()) <= 1 || sorted(word) === sorted(name))
}

/** How to fix an unknown name: a suggestion of the nearest one, or the list of all. */
export function didYouMean(word: string, names: readonly string[]): string {
  const near = nearestName(word, names)
  return near ? `did you mean \`${near}\`?` : `write one of ${names.map((name) => `\`${name}\``).join(', ')}.`
}

/**
 * An annotation's name as a short title: hyphens become spaces, words are written as the texts write them, the first letter is a capital.
 * `nato-cover` → `NATO cover`, where the texts write `NATO` and never `nato`.
 *
 * @param texts where to look for the spelling of words, nearest first
 */
export function nameInWords(name: string, texts: readonly string[]): string {
  const title = name
    .split('-')
    .map((word) => spelling(word, texts))
    .join(' ')
  return title.charAt(0).toUpperCase() + title.slice(1)
}

/** A word as the texts spell it; unchanged when they write it in lower case anywhere, or do not have it. */
function spelling(word: string, texts: readonly string[]): string {
  const found = texts.flatMap((text) => text.match(new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'giu')) ?? [])
  return found.includes(word) ? word : (found[0] ?? word)
}

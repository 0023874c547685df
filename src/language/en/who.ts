/** Words for somebody without a name. */
export const whoWords = {
  /** A field's words in a sentence: `unnamed official` → `an unnamed official`; other words, and several people, as they are. */
  unnamed(words: string): string {
    if (!/^unnamed\b/.test(words)) return words
    if (words === 'unnamed') return 'an unnamed speaker'
    return isPlural(words) ? words : `an ${words}`
  },
  for: ', for ',
  nameNotGiven: (words: string) => `the article does not give the ${isPlural(words) ? 'names' : 'name'}`,
} as const

/** Whether words are about several people, by the noun before the first preposition: `unnamed officials of the council`. */
function isPlural(words: string): boolean {
  const noun =
    /^(.*?)(?:,| (?:of|from|in|at|on|with|within|inside|for|to|by|near|close|familiar|involved|briefed|who|whose|among)\b|$)/i.exec(
      words,
    )?.[1] ?? ''
  return /(?:[^su]s|people|men|women|police|staff)$/i.test(noun)
}

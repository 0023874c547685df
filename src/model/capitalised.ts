/** Words as they stand at the beginning of a line: their first letter is a capital. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** The order of two strings by UTF-16 code units, as in `toSorted()` without an argument. */
export function compareStrings(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

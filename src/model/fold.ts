/** A text without what search ignores: case, diacritics, apostrophes and hyphens. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}'’‘ʼ\-‐‑]/gu, '')
    .toLowerCase()
}

/** The folded words of a text. */
export function foldedWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

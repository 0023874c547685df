import { hash } from 'node:crypto'

/** A text's SHA-256 hash as letters from a to z, at most ten: eight for a version, six for a paragraph's id. */
export function hashLetters(text: string | Uint8Array, count: number): string {
  let rest = Number.parseInt(hash('sha256', text, 'hex').slice(0, 13), 16)
  let letters = ''
  for (let i = 0; i < count; i++) {
    letters += String.fromCharCode(97 + (rest % 26))
    rest = Math.floor(rest / 26)
  }
  return letters
}

/** Normalizes words for comparison with the ledger: NFC (UAX #15), and any white space as one space. A comma counts, a line break does not. */
export function normalizeWords(words: string): string {
  // For speed, single spaces are not matched: every check does this with all words of all pages.
  return words
    .normalize('NFC')
    .replace(/[^\S ]\s*| \s+/g, ' ')
    .trim()
}

/** Words as the ledger stores them: normalized, with line feeds between blocks. */
export function wordsToStore(words: string): string {
  return words.split('\n').map(normalizeWords).filter(Boolean).join('\n')
}

/** The eight letters of a version. */
export function versionOf(words: string): string {
  return hashLetters(normalizeWords(words), 8)
}

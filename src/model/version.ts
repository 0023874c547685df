import { hash } from 'node:crypto'

/** A text's SHA-256 as letters from a to z: eight for a version, six for a paragraph's id. At most ten. */
export function hashLetters(text: string | Uint8Array, count: number): string {
  let rest = Number.parseInt(hash('sha256', text, 'hex').slice(0, 13), 16)
  let letters = ''
  for (let i = 0; i < count; i++) {
    letters += String.fromCharCode(97 + (rest % 26))
    rest = Math.floor(rest / 26)
  }
  return letters
}

/** Words as they are compared with the ledger: in NFC (UAX #15), with any white space as one space. A comma counts, a line break does not. */
export function normalizeWords(words: string): string {
  // Single spaces are left alone, because every check does this with all words of all pages.
  return words
    .normalize('NFC')
    .replace(/[^\S ]\s*| \s+/g, ' ')
    .trim()
}

/** Words as the ledger stores them: normalized, but with the line feeds between blocks. */
export function wordsToStore(words: string): string {
  return words.split('\n').map(normalizeWords).filter(Boolean).join('\n')
}

/** The eight letters of a version. */
export function versionOf(words: string): string {
  return hashLetters(normalizeWords(words), 8)
}

import { hash } from 'node:crypto'

/** The first letters (a–z) of a text's SHA-256: eight of them tell versions of one address apart, six give a paragraph its id. At most ten. */
export function hashLetters(text: string | Uint8Array, count: number): string {
  let rest = Number.parseInt(hash('sha256', text, 'hex').slice(0, 13), 16)
  let letters = ''
  for (let i = 0; i < count; i++) {
    letters += String.fromCharCode(97 + (rest % 26))
    rest = Math.floor(rest / 26)
  }
  return letters
}

/** Words as they count in the ledger: in NFC (UAX #15), any white space as one space. A comma counts, a line break does not. */
export function normalized(words: string): string {
  // Most white space is one space already, which stays as it is: every check does this with all words of all pages.
  return words
    .normalize('NFC')
    .replace(/[^\S ]\s*| \s+/g, ' ')
    .trim()
}

/** Words as the ledger keeps them for readers: as they count, but with the line feeds between blocks. */
export function stored(words: string): string {
  return words.split('\n').map(normalized).filter(Boolean).join('\n')
}

/** The eight letters of a version: of what counts in its words. */
export function versionOf(words: string): string {
  return hashLetters(normalized(words), 8)
}

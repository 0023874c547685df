const letter = /[\p{L}\p{N}\p{M}]/u
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** Whether a border at an offset would cut a word in two: `re|sign`. Scripts without spaces may be cut anywhere. */
export function cutsWord(text: string, at: number): boolean {
  const after = String.fromCodePoint(text.codePointAt(at) ?? 32)
  if (/\p{M}/u.test(after)) return true
  return isSpacedLetter(characterBefore(text, at)) && isSpacedLetter(after)
}

/** Whether a letter or digit is right before an offset, in a script with spaces between words. */
export function isSpacedLetterBefore(text: string, at: number): boolean {
  return isSpacedLetter(characterBefore(text, at))
}

/** Whether a letter or digit is right at an offset, in a script with spaces between words. */
export function isSpacedLetterAfter(text: string, at: number): boolean {
  return isSpacedLetter(String.fromCodePoint(text.codePointAt(at) ?? 32))
}

function isSpacedLetter(character: string): boolean {
  return letter.test(character) && !unspaced.test(character)
}

function characterBefore(text: string, at: number): string {
  return /.$/su.exec(text.slice(Math.max(0, at - 2), at))?.[0] ?? ''
}

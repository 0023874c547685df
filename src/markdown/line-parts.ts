/** A part of a text that stays together on a line. */
interface LinePart {
  text: string
  isSpace: boolean
  /** Whether a line may end after it. */
  mayBreak: boolean
}

const space = String.raw` \t\n\r\f`
/** Scripts without spaces between words: a line may end after each character. */
const unspaced = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}`
const parts = new RegExp(`([${space}]+)|([${unspaced}]|[^${space}${unspaced}–—-]*[–—-])|[^${space}${unspaced}–—-]+`, 'gu')

/** Splits a text into parts that stay together on a line: words, words with the dash or hyphen after them, white space, and single characters of scripts without spaces. */
export function linePartsOf(text: string): LinePart[] {
  return [...text.matchAll(parts)].map(([part, isSpace, mayBreak]) => ({
    text: part,
    isSpace: isSpace !== undefined,
    mayBreak: (isSpace ?? mayBreak) !== undefined,
  }))
}

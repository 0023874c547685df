/** A part of a text, as lines are made of them. */
export interface LinePart {
  text: string
  isSpace: boolean
  /** Whether a line may end after it. */
  mayBreak: boolean
}

const space = String.raw` \t\n\r\f`
/** Scripts that set no spaces between words: a line may end after each character. */
const unspaced = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}`
const parts = new RegExp(`([${space}]+)|([${unspaced}]|[^${space}${unspaced}–—-]*[–—-])|[^${space}${unspaced}–—-]+`, 'gu')

/** A text in parts that stay together on a line: words, what comes before a dash or hyphen with it, white space, and single characters of scripts without spaces. */
export function linePartsOf(text: string): LinePart[] {
  return [...text.matchAll(parts)].map(([part, isSpace, mayBreak]) => ({
    text: part,
    isSpace: isSpace !== undefined,
    mayBreak: (isSpace ?? mayBreak) !== undefined,
  }))
}

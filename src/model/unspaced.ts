/** Scripts that write no spaces between words, for a class of characters. */
export const unspaced = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`

/** The words of a text with their punctuation and the white space before or after them, or its letters in scripts without spaces. */
export function wordsOrLetters(text: string, space: 'before' | 'after'): string[] {
  const part = String.raw`(?:[${unspaced}]\p{M}*|[^\s${unspaced}]+)`
  return text.match(new RegExp(space === 'before' ? String.raw`\s*${part}` : String.raw`${part}\s*|\s+`, 'gu')) ?? []
}

const wide = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303F\u30FB\u30FC\uFE30-\uFE4F\uFF00-\uFF60`
const isWide = new RegExp(`^[${wide}]$`, 'u')
/** What such scripts share with others. */
const isShared = /^[“”‘’…—·]$/

/**
 * Whether lines that end and begin with these characters are put together without a space: where Chinese and Japanese go on (CSS Text 4, segment break
 * transformation rules; Korean has spaces).
 */
export function joinsWithoutSpace(last: string, first: string): boolean {
  const ends = [isWide.test(last), isWide.test(first)]
  return (ends[0] || isShared.test(last)) && (ends[1] || isShared.test(first)) && ends.some(Boolean)
}

/** Lines as one text, with a space between two where the script has spaces. */
export function joinLines(lines: readonly string[]): string {
  return lines.filter(Boolean).reduce((text, line) => {
    if (!text) return line
    return (
      text + (joinsWithoutSpace(Array.from(text.slice(-2)).at(-1) ?? '', String.fromCodePoint(line.codePointAt(0) ?? 32)) ? '' : ' ') + line
    )
  }, '')
}

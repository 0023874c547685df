/** A stretch of one of two wordings, and whether the other has it too. */
export interface Stretch {
  text: string
  shared: boolean
}

/**
 * Two wordings laid beside each other word by word: what they share is a longest common subsequence of words.
 * Case and the punctuation around a word do not count; the texts come back whole, spaces included.
 */
export function compareWords(one: string, other: string): { one: Stretch[]; other: Stretch[] } {
  const [a, b] = [tokens(one), tokens(other)]
  const lengths = commonLengths(a.map(bare), b.map(bare))
  const shared = { a: new Set<number>(), b: new Set<number>() }
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (bare(a[i] ?? '') === bare(b[j] ?? '')) {
      shared.a.add(i++)
      shared.b.add(j++)
    } else if ((lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)) i++
    else j++
  }
  return { one: stretches(a, shared.a), other: stretches(b, shared.b) }
}

/** Each word with the white space behind it. */
function tokens(text: string): string[] {
  return text.match(/\S+\s*/g) ?? []
}

function bare(token: string): string {
  return (
    token
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '') || token.trim()
  )
}

/** `lengths[i][j]`: how many words the rests from i and from j have in common, in order. */
function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0))
  for (let i = a.length - 1; i >= 0; i--) {
    const [row = [], below = []] = [lengths[i], lengths[i + 1]]
    for (let j = b.length - 1; j >= 0; j--) row[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0)
  }
  return lengths
}

function stretches(words: readonly string[], shared: ReadonlySet<number>): Stretch[] {
  const found: Stretch[] = []
  words.forEach((text, i) => {
    const last = found.at(-1)
    if (last && last.shared === shared.has(i)) last.text += text
    else found.push({ text, shared: shared.has(i) })
  })
  return found
}

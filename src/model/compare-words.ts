import { diffArrays } from 'diff'

/** A stretch of one of two wordings, and whether the other has it too. */
export interface Stretch {
  text: string
  shared: boolean
}

/**
 * Two wordings laid beside each other word by word: what they share is a longest common subsequence of words (Myers 1986).
 * Case and the punctuation around a word do not count; the texts come back whole, spaces included.
 */
export function compareWords(one: string, other: string): { one: Stretch[]; other: Stretch[] } {
  const [a, b] = [tokens(one), tokens(other)]
  const stretches: { one: Stretch[]; other: Stretch[] } = { one: [], other: [] }
  const take = (from: string[], count: number, to: Stretch[], shared: boolean) => to.push({ text: from.splice(0, count).join(''), shared })
  for (const { count, added, removed } of diffArrays(a.map(folded), b.map(folded))) {
    if (!added) take(a, count, stretches.one, !removed)
    if (!removed) take(b, count, stretches.other, !added)
  }
  return stretches
}

/**
 * Whether words stand in a source's word for word: each piece whole, one after the other. Punctuation, and a capital at the start of a
 * piece, do not count; every other letter does.
 */
export function standIn(pieces: readonly string[], source: string): boolean {
  const words = wordsOf(source)
  let from = 0
  return pieces.every((piece) => {
    const [first = '', ...rest] = wordsOf(piece)
    const start = words.findIndex(
      (word, i) => i >= from && lowerFirst(word) === lowerFirst(first) && rest.every((next, j) => words[i + 1 + j] === next),
    )
    from = start + 1 + rest.length
    return first !== '' && start >= 0
  })
}

/** Each word with the white space behind it. */
function tokens(text: string): string[] {
  return text.match(/\S+\s*/g) ?? []
}

/** A word without the marks around and in it; a token of marks alone is itself. */
function bare(token: string): string {
  return token.normalize('NFC').replace(/[^\p{L}\p{N}\p{M}]/gu, '') || token.trim()
}

function folded(token: string): string {
  return bare(token).toLowerCase()
}

/** The words of a text without punctuation. */
function wordsOf(text: string): string[] {
  return tokens(text)
    .map(bare)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
}

function lowerFirst(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1)
}

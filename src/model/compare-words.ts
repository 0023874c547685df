import { diffArrays } from 'diff'

/** A stretch of one of two wordings, and whether the other has it too. */
export interface Stretch {
  text: string
  shared: boolean
}

/**
 * Two wordings laid beside each other word by word: what they share is a longest common subsequence of words (Myers 1986).
 * The texts come back whole, spaces included. What counts in a word is told at `standIn`.
 */
export function compareWords(one: string, other: string): { one: Stretch[]; other: Stretch[] } {
  const [a, b] = [tokens(one), tokens(other)]
  const stretches: { one: Stretch[]; other: Stretch[] } = { one: [], other: [] }
  const take = (from: string[], count: number, to: Stretch[], shared: boolean) => to.push({ text: from.splice(0, count).join(''), shared })
  for (const { count, added, removed } of diffArrays(a.map(compared), b.map(compared))) {
    if (!added) take(a, count, stretches.one, !removed)
    if (!removed) take(b, count, stretches.other, !added)
  }
  return stretches
}

/**
 * Whether words stand in a source's word for word: each piece whole, one after the other. The punctuation of a sentence, the shape of
 * quotation marks and dashes, and a capital at the start of a word do not count; everything else does: `10.5` is not `105`, `€5` not `$5`,
 * `NATO` not `Nato`.
 */
export function standIn(pieces: readonly string[], source: string): boolean {
  const words = wordsOf(source)
  let from = 0
  return pieces.every((piece) => {
    const wanted = wordsOf(piece)
    const start = words.findIndex((_, i) => i >= from && wanted.every((word, j) => words[i + j] === word))
    from = start + wanted.length
    return wanted.length > 0 && start >= 0
  })
}

/** Each word with the white space behind it. */
function tokens(text: string): string[] {
  return text.match(/\S+\s*/g) ?? []
}

/** The words of a text as they are compared, without tokens that are punctuation alone. */
function wordsOf(text: string): string[] {
  return tokens(text)
    .map(compared)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
}

/** Punctuation that the writer of a sentence puts around a word. A sign or currency before a figure, and `%` behind it, are not of it. */
const around = /^["'“”„‘’‚«»‹›([{¿¡…\p{Pd}]+(?![\p{Sc}]?\p{N})|^["'“”„‘’‚«»‹›([{]+|["'“”„‘’‚«»‹›)\]}.,;:!?…\p{Pd}]+$/gu

/** A word as it is compared: composed, apostrophes and dashes of one shape, without the punctuation around it, its first letter small. */
function compared(token: string): string {
  const word = token
    .trim()
    .normalize('NFC')
    .replace(/\u00AD/g, '')
  const bare =
    word
      .replace(around, '')
      .replace(/[‘’‛]/g, "'")
      .replace(/\p{Pd}|\u2212/gu, '-') || word
  return bare.charAt(0).toLowerCase() + bare.slice(1)
}

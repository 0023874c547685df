import { type Word, wordsIn } from './words.ts'

/** Words that are on file at one place of a source, ready for comparison. */
export interface IndexedText {
  /** The words as they stand there, one run behind the other. */
  text: string
  language: string
  /**
   * The words in order. Between two runs, and where the source's file itself leaves something out (`[…]`), stands a word with the value
   * `border`, which no printed word is: words on both sides of it do not stand beside each other.
   */
  words: Word[]
  /** Where in `words` each value stands. */
  indexes: ReadonlyMap<string, number[]>
}

/** Stands between words that something else stands between. */
export const border = '\n'

/**
 * Makes a place's words ready for comparison.
 *
 * @param runs what stands together without anything between, such as what one speaker says until another one does
 */
export function indexWords(runs: readonly string[], language = 'en'): IndexedText {
  const words: Word[] = []
  let text = ''
  for (const run of runs.flatMap((one) => one.split(/[[(]\s*(?:…|\.\.\.)\s*[\])]/))) {
    const found = wordsIn(run, language)
    if (!found.length) continue
    if (text) {
      words.push({ value: border, start: text.length, end: text.length })
      text += border
    }
    for (const word of found) words.push({ ...word, start: text.length + word.start, end: text.length + word.end })
    text += run
  }
  const indexes = new Map<string, number[]>()
  for (const [i, { value }] of words.entries()) {
    const known = indexes.get(value)
    if (known) known.push(i)
    else indexes.set(value, [i])
  }
  return { text, language, words, indexes }
}

/** The words from one index up to another as they stand on file, without punctuation before the first and behind the last. */
export function textOn({ text, words }: IndexedText, from: number, to: number): string {
  let [first, last] = [from, to - 1]
  while (first <= last && words[first]?.value === border) first++
  while (last >= first && words[last]?.value === border) last--
  if (first > last) return ''
  const found = text.slice(words[first]?.start, words[last]?.end)
  // The apostrophe of “the crews’” is no closing mark when no mark was opened.
  const apostrophe = /(?<![\p{L}\p{N}])[‘'’](?=\p{L})/u.test(found) ? '' : (/^['’](?!\p{L})/u.exec(text.slice(words[last]?.end))?.[0] ?? '')
  return (found + apostrophe).replaceAll(border, ' / ')
}

/** Whether a word and the next stand in one sentence. */
export function areNeighbours({ words, text }: IndexedText, index: number): boolean {
  const [one, other] = [words[index], words[index + 1]]
  return one?.value !== border && other?.value !== border && !/[.!?…\n]/.test(text.slice(one?.end, other?.start))
}

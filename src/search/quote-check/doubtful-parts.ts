import type { IndexedText } from '../../comparison/indexed-text.ts'
import { wordsIn } from '../../comparison/words.ts'

/** A hyphen at which a line was broken: the word may be written with it or not. The invisible character behind it occurs nowhere else in a pasted text. */
export const breakHyphen = '-\u200B'

/**
 * What may be the number of a note, where it directly follows words: raised figures, figures behind punctuation or behind letters, figures in round
 * brackets, the markers of this site (`Q1`), and those of Markdown (`[^note]`).
 */
const noteNumber =
  /(?<=[\p{L}\p{N}\p{P}])⁽?[¹²³⁰⁴-⁹]+(?:[,–-][¹²³⁰⁴-⁹]+)*⁾?|(?<=[\p{L}\p{M}][.,;:!?…”"’»)\]]{1,3}|\p{Ll}{3})(?:\d{1,3}(?:[,–]\d{1,3})*|\(\d{1,3}\))(?![\p{L}\p{N}%°€$£]|[.,:]\d)|(?<=[\p{Ll}\p{P}])(?:[QCON]\d{1,3})+(?![\p{L}\p{N}])|(?<=\S)\[\^[^\]\s]{1,60}\]/gu

/** Pasted words as a source has them. */
export interface PastedReading {
  words: string
  /** Numbers of notes that are not read as words. */
  numbers: string[]
}

/**
 * The readings of pasted words that come nearest to a source: a number that may be that of a note is a word only where the source has it after the
 * same word, and a word that was broken at a hyphen is one word if the source has it. Two, where the source has both forms of a broken word.
 */
export function readingsFor(pasted: string, source: Pick<IndexedText, 'words' | 'indexes' | 'language'>): PastedReading[] {
  const { text, numbers } = withoutNoteNumbers(pasted, source)
  if (!text.includes(breakHyphen)) return [{ words: text, numbers }]
  const hyphens = new RegExp(`([\\p{L}\\p{M}'’]+)${breakHyphen} ?(?=([\\p{L}\\p{M}'’]+))`, 'gu')
  const joined = text.replace(hyphens, (all, start: string, end: string) => (isWord(start + end, source) ? start : all))
  const kept = text.replace(hyphens, (all, start: string, end: string) =>
    isWord(start + end, source) && !isPair(start, end, source) ? start : all,
  )
  return [...new Set([joined, kept])].map((words) => ({ words, numbers }))
}

function withoutNoteNumbers(
  text: string,
  source: Pick<IndexedText, 'words' | 'indexes' | 'language'>,
): { text: string; numbers: string[] } {
  const numbers: string[] = []
  const words = text.replace(noteNumber, (number, at: number) => {
    const before = wordsIn(text.slice(Math.max(0, at - 60), at), source.language).at(-1)?.value
    const own = wordsIn(number.normalize('NFKC'), source.language)[0]?.value
    if (before === undefined || own === undefined) return number
    // Where the source has another figure there, figures that are not raised are a word, right or wrong.
    const isRaised = !/^[\dQCON(]/.test(number)
    if (isFollowedBy(before, (value) => value === own || (!isRaised && /^\p{N}/u.test(value)), source)) return number
    numbers.push(number)
    return ''
  })
  return { text: words, numbers }
}

function isWord(text: string, { indexes, language }: Pick<IndexedText, 'indexes' | 'language'>): boolean {
  const [only, ...others] = wordsIn(text, language)
  return only !== undefined && !others.length && indexes.has(only.value)
}

function isPair(start: string, end: string, source: Pick<IndexedText, 'words' | 'indexes' | 'language'>): boolean {
  const [before, after] = [wordsIn(start, source.language).at(-1)?.value, wordsIn(end, source.language)[0]?.value]
  return before !== undefined && after !== undefined && isFollowedBy(before, (value) => value === after, source)
}

function isFollowedBy(word: string, is: (next: string) => boolean, { words, indexes }: Pick<IndexedText, 'words' | 'indexes'>): boolean {
  return (indexes.get(word) ?? []).some((i) => is(words[i + 1]?.value ?? ''))
}

import type { Span } from '../model/position.ts'
import { transcriptNotes } from './transcript-notes.ts'
import { type Word, wordsIn } from './words.ts'

/** The words at one place of a source, indexed for comparison. */
export interface IndexedText {
  /** The words as written there, one run after the other. */
  text: string
  language: string
  /**
   * The words in order. Between two runs, and where the source's file itself leaves something out (`[…]`), there is a word with the value
   * `breakMark`, which equals no printed word.
   */
  words: Word[]
  /** The indexes in `words` of each value. */
  indexes: ReadonlyMap<string, number[]>
  /** For each paragraph of the runs, the index of its first word. */
  paragraphs: number[]
  /** Where a transcriber's notes are in the text. They are no words, so a quotation may run over them. */
  notes: Span[]
}

/** What is indexed as uninterrupted: words, and stage directions between them. */
type Run = readonly (string | { note: string })[]

/** Separates words that are not adjacent in the source. */
export const breakMark = '\n'

/**
 * Indexes the words at a place of a source for comparison, without a transcriber’s notes, which stay in its text.
 *
 * @param runs uninterrupted stretches, such as what one speaker says until another one does; each a text or its paragraphs
 */
export function indexWords(runs: readonly (string | Run)[], language = 'en'): IndexedText {
  const words: Word[] = []
  const paragraphs: number[] = []
  const allNotes: Span[] = []
  let text = ''
  let isBroken = false
  for (const run of runs) {
    isBroken = true
    for (const paragraph of [run].flat()) {
      paragraphs.push(words.length)
      if (typeof paragraph !== 'string') {
        if (!text || isBroken) continue
        text += ` ${paragraph.note}`
        allNotes.push({ start: text.length - paragraph.note.length, end: text.length })
        continue
      }
      for (const [i, part] of paragraph.split(/[[(]\s*(?:…|\.\.\.)\s*[\])]/).entries()) {
        isBroken ||= i > 0
        const notes = transcriptNotes(part, language)
        const found = wordsIn(part, language).filter(({ start }) => !notes.some((note) => note.start <= start && start < note.end))
        if (!found.length) continue
        if (text && isBroken) words.push({ value: breakMark, start: text.length, end: text.length })
        if (text) text += isBroken ? breakMark : ' '
        isBroken = false
        for (const note of notes) allNotes.push({ start: text.length + note.start, end: text.length + note.end })
        for (const word of found) words.push({ ...word, start: text.length + word.start, end: text.length + word.end })
        text += part
      }
    }
  }
  return { text, language, words, indexes: indexOf(words), paragraphs, notes: allNotes }
}

/** The indexes of each value, and of each that a word may have otherwise. */
export function indexOf(words: readonly Word[]): Map<string, number[]> {
  const indexes = new Map<string, number[]>()
  const add = (value: string, i: number) => {
    const own = indexes.get(value)
    if (own) own.push(i)
    else indexes.set(value, [i])
  }
  for (const [i, { value, variants }] of words.entries()) {
    add(value, i)
    for (const other of variants?.others ?? []) add(other, i)
    if (variants?.whole) add(variants.whole, i)
  }
  return indexes
}

/** The text of the words from one index to another, without punctuation before the first and after the last. */
export function textBetween({ text, words }: IndexedText, from: number, to: number): string {
  let [first, last] = [from, to - 1]
  while (first <= last && words[first]?.value === breakMark) first++
  while (last >= first && words[last]?.value === breakMark) last--
  if (first > last) return ''
  const found = text.slice(words[first]?.start, words[last]?.end)
  // The apostrophe of “the crews’” is not a closing mark when no mark was opened.
  const apostrophe = /(?<![\p{L}\p{N}])[‘'’](?=\p{L})/u.test(found) ? '' : (/^['’](?!\p{L})/u.exec(text.slice(words[last]?.end))?.[0] ?? '')
  return (found + apostrophe).replaceAll(breakMark, ' / ')
}

/** Whether a word and the next are in one sentence. */
export function areInOneSentence({ words, text }: IndexedText, index: number): boolean {
  const [one, other] = [words[index], words[index + 1]]
  return one?.value !== breakMark && other?.value !== breakMark && !/[\p{Sentence_Terminal}…\n]/u.test(text.slice(one?.end, other?.start))
}

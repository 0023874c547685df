import { fold, foldedWords } from '../../model/fold.ts'
import { passageBreak } from '../record-format.ts'

/** A stretch of text that matches a search or does not. */
export interface MarkedText {
  text: string
  found: boolean
}

/** How many words of a passage, and of a note, a result shows at most. */
const maxPassageWords = 80
const maxNoteWords = 30

/**
 * The passage of a record with the most matches, which are marked.
 *
 * @param content a record's passages, as its index holds them
 * @param locations which words of it match, split at white space, from 0
 * @param also folded words that match too: other spellings
 */
export function bestPassage(
  content: string,
  locations: readonly number[],
  also: ReadonlySet<string> = new Set(),
): { index: number; words: MarkedText[] } {
  const found = new Set(locations)
  let counted = 0
  const passages = content.split(passageBreak).map((passage) => {
    const words = passage
      .split(/\s+/)
      .map((text, index) => ({ text, found: found.has(counted + index) || foldedWords(text).some((word) => also.has(word)) }))
    // The break between two passages counts as a word.
    counted += words.length + 1
    return words
  })
  const hits = passages.map((words) => words.filter((word) => word.found).length)
  const index = hits.indexOf(Math.max(...hits))
  return { index, words: joined(shortened(passages[index] ?? [], maxPassageWords)) }
}

/** The note with its matches marked; undefined when there are none. */
export function foundInNote(note: string, searched: string, also: ReadonlySet<string>): MarkedText[] | undefined {
  const asked = foldedWords(searched)
  const isFound = (word: string) => also.has(word) || asked.some((one) => word.startsWith(one) || (word.length > 3 && one.startsWith(word)))
  const words = note.split(/\s+/).map((text) => ({ text, found: foldedWords(text).some(isFound) }))
  return words.some(({ found }) => found) ? joined(shortened(words, maxNoteWords)) : undefined
}

/** The words of a record that are other spellings of words searched for, from `spellings` as `otherSpellings` writes them. */
export function sameWords(spellings: string, searched: string): Set<string> {
  const words = foldedWords(searched)
  const groups = spellings.split('; ').filter((group) => foldedWords(group).some((word) => words.some((one) => word.startsWith(one))))
  return new Set(groups.flatMap((group) => foldedWords(group)).flatMap((word) => [word, `${word}s`]))
}

/** Whether a text has a word that begins with this one. */
export function hasWordLike(text: string, word: string): boolean {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .some((one) => one.startsWith(fold(word)))
}

/** A long passage cut to the words around the first match; `…` shows the cuts. */
function shortened(words: MarkedText[], max: number): MarkedText[] {
  if (words.length <= max) return words
  const first = Math.max(0, words.findIndex((word) => word.found) - Math.floor(max / 5))
  const start = Math.min(first, words.length - max)
  const cut = { text: '…', found: false }
  return [...(start > 0 ? [cut] : []), ...words.slice(start, start + max), ...(start + max < words.length ? [cut] : [])]
}

/** Words joined into texts. Punctuation around a match is not marked, but everything between two neighbouring matches is. */
function joined(words: MarkedText[]): MarkedText[] {
  const texts: MarkedText[] = []
  const add = (text: string, found: boolean) => {
    const previous = texts.at(-1)
    if (previous?.found === found) previous.text += text
    else if (text) texts.push({ text, found })
  }
  words.forEach(({ text, found }, index) => {
    const [, before = '', core = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(text) ?? []
    const joins = found && !before && texts.at(-1)?.found === true
    if (index > 0) add(' ', joins)
    add(before, false)
    add(core, found)
    add(after, false)
  })
  return texts
}

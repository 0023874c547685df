import { type IndexedWord, indexedWords, isUnspacedWord, matchKey, matchKeys, phraseOf } from '../indexed-words.ts'
import { passageBreak } from '../record-format.ts'

/** A stretch of text that matches a search or does not. */
export interface MarkedText {
  text: string
  found: boolean
}

/** What matches besides the words that the index says: other spellings, and words of scripts without spaces, which are rows of letters. */
interface AlsoFound {
  /** The keys of words. */
  spellings: ReadonlySet<string>
  /** The keys of the letters of each such word. */
  rows: readonly string[][]
  /** The keys of function words that were typed: they match beside another match. */
  joining: ReadonlySet<string>
  /** The keys of the other words that were typed. */
  asked: ReadonlySet<string>
}

/** A word of a text, and whether it matches. */
interface FoundWord extends IndexedWord {
  found: boolean
}

/** How many words of a passage, and of a note, a result shows at most. */
const maxPassageWords = 80
const maxNoteWords = 30

/**
 * The passage of a record with the most matches, which are marked: the first that has as many as words were searched for.
 *
 * @param content a record's passages, separated by breaks
 * @param locations which of its words match, as the index counts them, from 0
 */
export function bestPassage(
  content: string,
  locations: readonly number[],
  also: AlsoFound = alsoFound('', []),
): { index: number; words: MarkedText[] } {
  const located = new Set(locations)
  let counted = 0
  const passages = content.split(passageBreak).map((text) => {
    const words = found(text, also, (_, index) => located.has(counted + index))
    // The break between two passages counts as a word.
    counted += words.length + 1
    const hits = words.filter((word) => word.found).length
    return { text, words, hits: also.asked.size ? Math.min(hits, also.asked.size) : hits }
  })
  const index = passages.findIndex(({ hits }) => hits === Math.max(...passages.map((one) => one.hits)))
  const { text, words } = passages[index] ?? { text: '', words: [] }
  return { index, words: marked(text, words, maxPassageWords) }
}

/** The beginning of a text, without marks. */
export function unmarked(text: string): MarkedText[] {
  return marked(
    text,
    indexedWords(text).map((word) => ({ ...word, found: false })),
    maxNoteWords,
  )
}

/** A text beside a record's words with its matches marked; undefined when there are none. */
export function foundInNote(note: string, searched: readonly string[], also: AlsoFound): MarkedText[] | undefined {
  const asked = searched.flatMap(matchKeys)
  const isFound = (key: string) => asked.some((one) => key.startsWith(one) || (key.length > 3 && one.startsWith(key)))
  const words = found(note, also, (key) => isFound(key))
  return words.some((word) => word.found) ? marked(note, words, maxNoteWords) : undefined
}

/**
 * What else of a record matches a search.
 *
 * @param spellings its other spellings, as `otherSpellings` writes them
 * @param searched the words and phrases that were searched for
 * @param joining function words beside them
 */
export function alsoFound(spellings: string, searched: readonly string[], joining: readonly string[] = []): AlsoFound {
  const asked = searched.flatMap(matchKeys)
  const groups = spellings.split('; ').filter((group) => matchKeys(group).some((key) => asked.some((one) => key.startsWith(one))))
  return {
    spellings: new Set(groups.flatMap(matchKeys).flatMap((key) => [key, `${key}s`])),
    rows: searched.map((one) => phraseOf(one).map(matchKey)).filter((row) => row.some(isUnspacedWord)),
    joining: new Set(joining.map(matchKey)),
    asked: new Set(asked),
  }
}

/** Whether a text has a word that begins with this one. */
export function hasWordLike(text: string, word: string): boolean {
  const key = matchKey(word)
  return matchKeys(text).some((one) => one.startsWith(key))
}

/** The words of a text, and which of them match. A letter of a script without spaces matches only in a row that was searched for. */
function found(
  text: string,
  { spellings, rows, joining, asked }: AlsoFound,
  isFound: (key: string, index: number) => boolean,
): FoundWord[] {
  const words = indexedWords(text)
  const keys = words.map(({ value }) => matchKey(value))
  const inRow = new Set<number>()
  for (const row of rows)
    for (let at = keys.indexOf(row[0] ?? ''); at >= 0; at = keys.indexOf(row[0] ?? '', at + 1))
      if (row.every((key, i) => keys[at + i] === key)) for (const i of row.keys()) inRow.add(at + i)
  const marks = keys.map((key, index) => inRow.has(index) || spellings.has(key) || (!isUnspacedWord(key) && isFound(key, index)))
  // Of `Ankara’da`, only what was searched for.
  for (const [index, { isOtherForm, start }] of words.entries())
    if (isOtherForm && marks[index] && words[index - 1]?.start === start && !asked.has(keys[index - 1] ?? '')) marks[index - 1] = false
  const joins = (index: number, beside: number) => joining.has(keys[index] ?? '') && marks[beside] === true
  for (const index of marks.keys()) marks[index] ||= joins(index, index - 1)
  for (const index of [...marks.keys()].reverse()) marks[index] ||= joins(index, index + 1)
  return words.map((word, index) => ({ ...word, found: marks[index] ?? false }))
}

/** A text with its matches marked, cut to the words around the first one when it is long; `…` shows the cuts. */
function marked(text: string, words: readonly FoundWord[], max: number): MarkedText[] {
  const isLong = words.length > max
  const first = Math.max(0, words.findIndex((word) => word.found) - Math.floor(max / 5))
  const from = isLong ? Math.min(first, words.length - max) : 0
  const to = isLong ? from + max : words.length
  const isPunctuation = (at: number) => /[^\s\p{L}\p{M}\p{N}]/u.test(text.charAt(at))
  let start = from > 0 ? (words[from]?.start ?? 0) : 0
  let end = to < words.length ? (words[to - 1]?.end ?? text.length) : text.length
  while (from > 0 && isPunctuation(start - 1)) start--
  while (to < words.length && isPunctuation(end)) end++

  const texts: MarkedText[] = []
  const add = (piece: string, isFound: boolean) => {
    const previous = texts.at(-1)
    const shown = piece.replace(/\s+/g, ' ')
    if (previous?.found === isFound) previous.text += shown
    else if (shown) texts.push({ text: shown, found: isFound })
  }
  if (from > 0) add('… ', false)
  let at = start
  for (const word of words.slice(from, to)) {
    if (!word.found || word.end <= at) continue
    const between = text.slice(at, Math.max(at, word.start))
    // What is between two neighbouring matches is marked too, but not punctuation.
    add(between, !between.trim() && texts.at(-1)?.found === true)
    add(text.slice(Math.max(at, word.start), word.end), true)
    at = word.end
  }
  add(text.slice(at, end), false)
  if (to < words.length) add(' …', false)
  return texts
}

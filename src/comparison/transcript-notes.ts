import type { Span } from '../model/position.ts'
import { clock, clockRange } from '../model/time-stamp.ts'
import { wordList } from './critical-words.ts'
import lists from './transcript-notes.json' with { type: 'json' }

/** What transcribers write for what was heard and is no word, by language. */
const isNoteWord = wordList(lists.notes)

/** Small words that may be beside them: `loud applause and cheers`, `laughter in the audience`. */
const beside = new Set(lists.beside.split(' '))

const timesAnywhere = new RegExp(clockRange, 'g')

const opening = '[\\[(<［（【〔]'
const closing = '[\\])>］）】〕]'
const bracketed = new RegExp(`[\\[(［（【〔][^\\[\\]()［］（）【】〔〕]*[\\])］）】〕]|<\\s*${clockRange}\\s*>`, 'g')

/**
 * Where a text has a transcriber's notes, which are nobody's words: `[laughter]`, `(applause)`, `[inaudible 00:12:03]`, `[00:01:02]`. The list is
 * closed; other words in brackets are words as they are printed, such as `[sic]` or `[occupied]`.
 */
export function transcriptNotes(text: string, language = 'en'): Span[] {
  if (!/[[(<［（【〔]/.test(text)) return []
  return [...text.matchAll(bracketed)].flatMap(({ 0: note, index }) =>
    isNote(note.slice(1, -1), language) ? [{ start: index, end: index + note.length }] : [],
  )
}

/** Whether words in brackets are a transcriber's note. */
function isNote(words: string, language: string): boolean {
  const bare = words.replace(timesAnywhere, ' ')
  const found =
    bare
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{M}\p{N}_]+(?:[-’'][\p{L}\p{M}\p{N}]+)*/gu) ?? []
  if (!found.length) return bare !== words && !/[^\s.,;:–—-]/.test(bare)
  const is = (word: string) => isNoteWord(word, language) || isNoteWord(word, 'en')
  // “Cross talk” and “off mic” are written apart too.
  const joined = found
    .join(' ')
    .replace(/\bcross talk\b/g, 'crosstalk')
    .replace(/\boff (?=mic|mike|camera)/g, 'off-')
    .split(' ')
  return joined.some(is) && joined.every((word) => is(word) || beside.has(word))
}

/** Whether a paragraph is nothing but brackets: a stage direction or a note, whatever it says. */
export function isWhollyBracketed(text: string): boolean {
  const bare = text.trim().replace(/^[\s*_–—-]+|[\s*_.,;:!–—-]+$/g, '')
  if (/^♪.*♪$|^♪+$/su.test(bare)) return true
  let depth = 0
  for (const character of bare) {
    if (/[[(［（【〔]/.test(character)) depth++
    else if (/[\])］）】〕]/.test(character)) depth--
    else if (depth === 0 && !/[\s.,;:–—-]/.test(character)) return false
    if (depth < 0) return false
  }
  return depth === 0 && bare.length > 0 && /^[[(［（【〔]/.test(bare)
}

/** Whether a text is nothing but a mark for something left out: `[…]`, `(...)`. */
export function isOmission(text: string): boolean {
  return /^[\s[(]*(?:…|\.\.\.|\. \. \.)[\s\])]*$/.test(text)
}

/** Every two times are apart, so that a text can be read in one way only. */
const onlyTimes = new RegExp(`^${clock}(?:(?:[\\s,;–—→>-]+|\\s*to\\s*)${clock})*[\\s,;–—-]*$`)

/** Whether a text is nothing but time stamps. */
export function isTime(text: string): boolean {
  return onlyTimes.test(text.trim())
}

const timeInFront = new RegExp(`^\\s*${opening}\\s*${clockRange}\\s*${closing}\\s*`)

/** Words without the time stamp in brackets that is in front of them. */
export function withoutTime(text: string): string {
  return text.replace(timeInFront, '').trim()
}

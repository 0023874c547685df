import { criticalWords } from './critical-words.ts'
import { type Word, wordsIn } from './words.ts'

/** A word that is printed as the speaker's; `[W]e` and `sign[ed]` are words of which the printer wrote some letters. */
export interface PrintedWord extends Word {
  is: 'word'
  /** What the printer's brackets hold, and the word without that. */
  altered?: { bare: string; added: string; at: 'start' | 'end' }
}

/** The parts of a printed quotation, in order; `start` and `end` are offsets in its text. */
export type Printed =
  | PrintedWord
  /** A mark that says that words are left out: `…`, `...`, `[…]`. */
  | { is: 'gap'; start: number; end: number }
  /** Words in square brackets, which the printer put in: `[Ukraine]`. */
  | { is: 'bracket'; words: Word[]; start: number; end: number }

const dots = String.raw`(?:…|\.(?:\s?\.){2,})`
const letters = String.raw`[\p{L}\p{M}\p{N}]`
const form = new RegExp(
  `(?<gap>\\[\\s*${dots}\\s*\\]|\\(\\s*${dots}\\s*\\)|${dots})` +
    `|(?<altered>\\[${letters}+\\](?:${letters}|['’])+|${letters}+\\[${letters}+\\])` +
    String.raw`|(?<bracket>\[[^[\]]*\])`,
  'gu',
)

/** Parses a printed quotation: its words, the gaps that it declares, and what it puts in square brackets. */
export function readPrinted(text: string, language?: string): Printed[] {
  const found: Printed[] = []
  let plain = text
  for (const { 0: part, index: start, groups = {} } of text.matchAll(form)) {
    const end = start + part.length
    // Of the same length, so that offsets stay valid.
    plain = plain.slice(0, start) + ' '.repeat(part.length) + plain.slice(end)
    if (groups['gap']) found.push({ is: 'gap', start, end })
    else if (groups['altered']) found.push(alteredWord(part, start, language))
    else {
      const words = wordsIn(part, language).map((word) => ({ ...word, start: start + word.start, end: start + word.end }))
      // An empty pair of brackets, or one around punctuation, puts nothing in.
      if (words.length) found.push({ is: 'bracket', words, start, end })
    }
  }
  const words = wordsIn(plain, language).map((word): PrintedWord => ({ is: 'word', ...word }))
  return [...found, ...words].toSorted((a, b) => a.start - b.start)
}

function alteredWord(part: string, start: number, language: string | undefined): PrintedWord {
  const one = (text: string) => wordsIn(text, language)[0]?.value ?? ''
  const [, added = ''] = /\[(.*)\]/.exec(part) ?? []
  return {
    is: 'word',
    value: one(part),
    start,
    end: start + part.length,
    altered: { bare: one(part.replace(/\[.*\]/, '')), added, at: part.startsWith('[') ? 'start' : 'end' },
  }
}

/** How many letters an ending in brackets may have and may replace: `territor[ies]` for *territory*, `sign[ed]` for *signing*. */
const mostOfAnEnding = 3

/**
 * Whether a printed word is a word of the source, but for a capital (`[W]e`) or an ending that brackets declare as changed. Letters put in
 * front make another word (`[un]likely`, `[S]he`), and so does an ending that denies (`can[not]`).
 */
export function replaces({ value, altered }: PrintedWord, source: string): boolean {
  if (value === source) return true
  if (!altered?.bare || altered.at === 'start') return false
  if (altered.added.length > mostOfAnEnding || criticalWords(altered.added).length) return false
  return source.startsWith(altered.bare) && source.length - altered.bare.length <= mostOfAnEnding
}

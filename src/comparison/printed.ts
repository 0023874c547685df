import { criticalWords } from './critical-words.ts'
import { type Word, wordsIn } from './words.ts'

/** A word printed as the speaker's; in `[W]e` and `sign[ed]` the printer changed some letters. */
export interface PrintedWord extends Word {
  is: 'word'
  /** The letters in brackets, and the word without them. */
  altered?: { bare: string; added: string; at: 'start' | 'end' }
}

/** An item of a printed quotation: a word, a gap or a bracket; `start` and `end` are offsets in its text. */
export type Printed =
  | PrintedWord
  /** A mark for words left out: `…`, `...`, `[…]`. */
  | { is: 'gap'; start: number; end: number }
  /** Words that were added in square brackets: `[Ukraine]`. */
  | { is: 'bracket'; words: Word[]; start: number; end: number }

const dots = String.raw`(?:…|\.(?:\s?\.){2,})`
const letters = String.raw`[\p{L}\p{M}\p{N}]`
const form = new RegExp(
  `(?<gap>\\[\\s*${dots}\\s*\\]|\\(\\s*${dots}\\s*\\)|${dots})` +
    `|(?<altered>\\[${letters}+\\](?:${letters}|['’])+|(?<!${letters})${letters}+\\[${letters}+\\])` +
    String.raw`|(?<bracket>\[[^[\]]*\])`,
  'gu',
)

/** Parses a printed quotation: its words, its gaps, and its additions in square brackets. */
export function readPrinted(text: string, language?: string): Printed[] {
  const found: Printed[] = []
  let plain = text
  for (const { 0: item, index: start, groups = {} } of text.matchAll(form)) {
    const end = start + item.length
    // Of the same length, so that offsets stay valid.
    plain = plain.slice(0, start) + ' '.repeat(item.length) + plain.slice(end)
    if (groups['gap']) found.push({ is: 'gap', start, end })
    else if (groups['altered']) found.push(alteredWord(item, start, language))
    else {
      const words = wordsIn(item, language).map((word) => ({ ...word, start: start + word.start, end: start + word.end }))
      // Empty brackets, or brackets around punctuation, add nothing.
      if (words.length) found.push({ is: 'bracket', words, start, end })
    }
  }
  const words = wordsIn(plain, language).map((word): PrintedWord => ({ is: 'word', ...word }))
  return [...found, ...words].toSorted((a, b) => a.start - b.start)
}

function alteredWord(item: string, start: number, language: string | undefined): PrintedWord {
  const one = (text: string) => wordsIn(text, language)[0]?.value ?? ''
  const [, added = ''] = /\[(.*)\]/.exec(item) ?? []
  return {
    is: 'word',
    value: one(item),
    start,
    end: start + item.length,
    altered: { bare: one(item.replace(/\[.*\]/, '')), added, at: item.startsWith('[') ? 'start' : 'end' },
  }
}

/** How many letters an ending in brackets may have, and may replace: `territor[ies]` for *territory*, `sign[ed]` for *signing*. */
const mostOfAnEnding = 3

/**
 * Whether a printed word equals a word of the source, except for a capital (`[W]e`) or an ending in brackets. Other letters in front make it a
 * different word (`[un]likely`, `[S]he`), and so does a critical ending (`can[not]`).
 */
export function replaces({ value, altered }: PrintedWord, source: string): boolean {
  if (value === source) return true
  if (!altered?.bare || altered.at === 'start') return false
  if (altered.added.length > mostOfAnEnding || criticalWords(altered.added).length) return false
  return source.startsWith(altered.bare) && source.length - altered.bare.length <= mostOfAnEnding
}

import { type Chance, chanceOf } from '../testing/fiction/chance.ts'
import type { PassageLine } from './passages.ts'

/** A string as somebody might paste it, and what is true of it. */
export interface Labelled {
  text: string
  /** `correct`: words of a quote, with other marks and capitals; `edited`: some words changed; `other`: from a passage that is not a quote here. */
  label: 'correct' | 'edited' | 'other'
  /** The words that it was made of, before any were changed. */
  original: string
}

/** At most this share of the words of an edited string are changed; one at least. */
const mostEdited = 0.15
/** In fewer words, one change would be a larger share. */
const shortestEdited = 7

/**
 * Labelled strings, a third of each label; the same for the same seed. An edited string or one of another passage that happens to be in a quote is
 * replaced: each is compared with every quote.
 */
export function labelledStrings(quotes: readonly PassageLine[], others: readonly PassageLine[], count: number, seed: number): Labelled[] {
  const chance = chanceOf(seed)
  const words = quotes.flatMap(({ text }) => text.split(/\s+/)).filter((word) => /^\p{L}+$/u.test(word))
  const make = (label: Labelled['label']): Labelled => {
    const isEdited = label === 'edited'
    const original = stretchOf(chance.pick(label === 'other' ? others : quotes).text, isEdited ? shortestEdited : 4, chance)
    return { label, original, text: asPasted(isEdited ? edit(original, words, chance) : original, chance) }
  }
  const labels = ['correct', 'edited', 'other'] as const
  return Array.from({ length: count }, (_, i) => {
    const label = labels[i % labels.length] ?? 'correct'
    for (;;) {
      const made = make(label)
      // Words in brackets are the publisher's.
      const own = made.text.replace(/\[[^\]]*\]/g, '').match(/[\p{L}\p{N}]+/gu) ?? []
      const isLongEnough = own.length >= (label === 'edited' ? shortestEdited - 1 : 4)
      if (isLongEnough && (label === 'correct') === quotes.some(({ text }) => containsWords(text, made.text))) return made
    }
  })
}

/** A stretch of at most 40 words, or one time in four the whole text. */
function stretchOf(text: string, shortest: number, { below, oneIn }: Chance): string {
  const words = text.split(/\s+/).filter(Boolean)
  if (words.length <= shortest || oneIn(4)) return words.join(' ')
  const length = shortest + below(Math.min(40, words.length) - shortest + 1)
  const start = below(words.length - length + 1)
  return words.slice(start, start + length).join(' ')
}

/** Replaces, removes or adds one word or more, up to 15 % of them. */
function edit(text: string, others: readonly string[], { below }: Chance): string {
  let words = text.split(/\s+/)
  const most = Math.max(1, Math.floor(words.length * mostEdited))
  for (let left = 1 + below(most); left > 0; left--) {
    const other = others[below(others.length)] ?? ''
    const at = below(words.length)
    const edits = [words.with(at, other), words.toSpliced(at, 1), words.toSpliced(at, 0, other)]
    words = edits[below(edits.length)] ?? words
  }
  return words.join(' ')
}

/** A text as it comes from another page: in quotation marks of some kind, with curly or straight marks, capitals, punctuation and spaces changed. */
function asPasted(text: string, { below }: Chance): string {
  const oneOf = (...forms: string[]) => forms[below(forms.length)] ?? text
  const straight = text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"')
  const marked = oneOf(text, straight, text.replace(/(?<=\p{L})'(?=\p{L})/gu, '’'))
  const open = marked.replace(/[.,;:!?]+$/, '')
  const ended = oneOf(marked, open, `${open},`, `${open}.`)
  const [first = '', ...rest] = ended
  const cased = oneOf(ended, first.toUpperCase() + rest.join(''), first.toLowerCase() + rest.join(''))
  const sometimes = (space: string) => cased.replace(/ (?=\S)/g, (same) => (below(12) ? same : space))
  const spaced = oneOf(cased, sometimes('\n'), sometimes('  '), cased.replace(/ - /g, ' – '))
  return oneOf(spaced, `“${spaced}”`, `"${spaced}"`, `‘${spaced}’`, `«${spaced}»`)
}

/**
 * Whether a text contains the words of another, found in the plainest way and without the comparison that is measured: the same letters and figures in
 * the same order, whatever marks are between them and whatever their case. The words may have gaps (`…`): their pieces then follow each other.
 */
export function containsWords(text: string, words: string): boolean {
  const all = plainWords(text)
  let from = 0
  for (const piece of words.split(/[[(]\s*(?:…|\.{3})\s*[\])]|…|\.(?:\s?\.){2,}/)) {
    const wanted = plainWords(piece)
    if (!wanted.trim()) continue
    const at = all.indexOf(wanted, from)
    if (at < 0) return false
    // The space after one piece may be the space before the next.
    from = at + Math.max(0, wanted.length - 1)
  }
  return true
}

function plainWords(text: string): string {
  const letters = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/['‘’‛ʼ`´]/g, '')
  return ` ${(letters.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')} `
}

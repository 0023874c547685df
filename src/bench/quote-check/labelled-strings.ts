import { type Chance, chanceOf } from '../../testing/fiction/chance.ts'
import { standsThere } from './stands-there.ts'
import type { Passage } from './units.ts'

/** A string as somebody might paste it, and what is true of it. */
export interface Labelled {
  text: string
  /** `true`: words of a unit, other marks and capitals; `edited`: with some words changed; `other`: from a passage that is no unit. */
  is: 'true' | 'edited' | 'other'
  /** The words that it was made of, before any were changed. */
  from: string
}

/** Of the words of an edited string at most so many are changed; one at least. */
const mostEdited = 0.15
/** One changed word in fewer would be more. */
const shortestEdited = 7

/**
 * Labelled strings, a third of each kind; the same for the same seed. An edited one that happens to stand somewhere is made anew, and so is one of
 * another passage: both are held against all units, one by one.
 */
export function labelledStrings(units: readonly Passage[], others: readonly Passage[], count: number, seed: number): Labelled[] {
  const chance = chanceOf(seed)
  const words = units.flatMap(({ text }) => text.split(/\s+/)).filter((word) => /^\p{L}+$/u.test(word))
  const stands = (text: string) => units.some((unit) => standsThere(text, unit.text))
  const make: Record<Labelled['is'], () => Labelled> = {
    true: () => {
      const from = run(chance.pick(units).text, 4, chance)
      return { is: 'true', from, text: pasted(from, chance) }
    },
    edited: () => {
      const from = run(chance.pick(units).text, shortestEdited, chance)
      return { is: 'edited', from, text: pasted(edited(from, words, chance), chance) }
    },
    other: () => {
      const from = run(chance.pick(others).text, 4, chance)
      return { is: 'other', from, text: pasted(from, chance) }
    },
  }
  const kinds = ['true', 'edited', 'other'] as const
  return Array.from({ length: count }, (_, i) => {
    const is = kinds[i % kinds.length] ?? 'true'
    for (;;) {
      const made = make[is]()
      // Words in brackets are the printer's.
      const own = made.text.replace(/\[[^\]]*\]/g, '').match(/[\p{L}\p{N}]+/gu) ?? []
      if (own.length >= (is === 'edited' ? shortestEdited - 1 : 4) && (is === 'true') === stands(made.text)) return made
    }
  })
}

/** A run of 4 to 40 words, or one time in four the whole. */
function run(text: string, shortest: number, { below, oneIn }: Chance): string {
  const words = text.split(/\s+/).filter(Boolean)
  if (words.length <= shortest || oneIn(4)) return words.join(' ')
  const length = shortest + below(Math.min(40, words.length) - shortest + 1)
  const start = below(words.length - length + 1)
  return words.slice(start, start + length).join(' ')
}

/** One word or more, up to 15 % of them, replaced by another, left out, or set beside a new one. */
function edited(text: string, others: readonly string[], { below }: Chance): string {
  let words = text.split(/\s+/)
  const most = Math.max(1, Math.floor(words.length * mostEdited))
  for (let left = 1 + below(most); left > 0; left--) {
    const at = below(words.length)
    const other = others[below(others.length)] ?? ''
    const [cut, put] = [
      [1, [other]],
      [1, []],
      [0, [other]],
    ][below(3)] as [number, string[]]
    words = words.toSpliced(at, cut, ...put)
  }
  return words.join(' ')
}

/** A text as it comes out of another page: with marks around it or none, marks curly or straight, a capital more or less, punctuation at its end or none. */
function pasted(text: string, { below }: Chance): string {
  const marks = [text, text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"'), text.replace(/(?<=\p{L})'(?=\p{L})/gu, '’')][below(3)] ?? text
  const ended =
    [marks, marks.replace(/[.,;:!?]+$/, ''), `${marks.replace(/[.,;:!?]+$/, '')},`, `${marks.replace(/[.,;:!?]+$/, '')}.`][below(4)] ??
    marks
  const [first = '', ...rest] = ended
  const cased = [ended, first.toUpperCase() + rest.join(''), first.toLowerCase() + rest.join('')][below(3)] ?? ended
  const spaced =
    [
      cased,
      cased.replace(/ (?=\S)/g, (space) => (below(12) ? space : '\n')),
      cased.replace(/ /g, (space) => (below(12) ? space : '  ')),
      cased.replace(/ - /g, ' – '),
    ][below(4)] ?? cased
  const [open = '', close = ''] =
    [
      ['', ''],
      ['“', '”'],
      ['"', '"'],
      ['‘', '’'],
      ['«', '»'],
    ][below(5)] ?? []
  return `${open}${spaced}${close}`
}

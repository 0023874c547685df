import { fold, foldedWords } from '../../model/fold.ts'
import { type Chance, chanceOf } from '../../testing/fiction/chance.ts'
import { type Passage, spellings } from './corpus.ts'
import { otherForms, withSlip } from './slips.ts'
import type { WordIndex } from './word-index.ts'

/** How a known passage is asked for. */
export const classes = [
  'words',
  'phrase',
  'curly phrase',
  'apostrophe',
  'typo',
  'stem',
  'prefix',
  'speaker + words',
  'one wrong word',
  'transliteration',
  'diacritics',
] as const
export type Class = (typeof classes)[number]

/** A passage that somebody remembers, and what they type to find it again. */
export interface KnownItem {
  class: Class
  query: string
  /** Its index among the passages. */
  passage: number
}

/**
 * Queries for known passages, `perClass` of each class, or as many as a walk through all passages gives. The same seed gives the same.
 *
 * A query is made of words that only the passage has all of, or one that reads the same, before any slip is put in; so there is a right answer. Words that
 * stand in more than one passage of thirty are drawn only into phrases.
 */
export function knownItems(passages: readonly Passage[], index: WordIndex, seed: number, perClass: number): KnownItem[] {
  return classes.flatMap((name, at) => {
    const chance = chanceOf(seed * 100 + at)
    const order = shuffled(passages.length, chance)
    const maker = { passages, index, chance }
    const items: KnownItem[] = []
    for (const passage of order) {
      if (items.length >= perClass) break
      const query = makers[name](passage, maker)
      if (query !== undefined) items.push({ class: name, query, passage })
    }
    return items
  })
}

interface Maker {
  passages: readonly Passage[]
  index: WordIndex
  chance: Chance
}

type Make = (passage: number, maker: Maker) => string | undefined

const makers: Record<Class, Make> = {
  words: (passage, maker) => draw(passage, maker)?.join(' '),
  phrase: (passage, maker) => quoted(passage, maker, '"', '"'),
  'curly phrase': (passage, maker) => quoted(passage, maker, '“', '”'),
  apostrophe: (passage, maker) => {
    const [word] = textOf(passage, maker).match(/\p{L}+['’]\p{L}+/u) ?? []
    const others = word && draw(passage, maker, { least: 2, most: 4 })
    return others && [word.replace(/['’]/, (mark) => (mark === '’' ? "'" : '’')), ...others].join(' ')
  },
  typo: (passage, maker) => {
    const [first, ...others] = draw(passage, maker, { first: (word) => word.length >= 5 }) ?? []
    return first && [withSlip(first, maker.chance), ...others].join(' ')
  },
  stem: (passage, maker) => {
    const known = (form: string) => maker.index.having.has(form)
    const [first, ...others] = draw(passage, maker, { first: (word) => otherForms(fold(word)).some(known) }) ?? []
    return first && [one(otherForms(fold(first)).filter(known), maker.chance), ...others].join(' ')
  },
  prefix: (passage, maker) => {
    const [first, ...others] = draw(passage, maker, { first: (word) => word.length >= 6 }) ?? []
    return first && [...others, first.slice(0, 4 + maker.chance.below(first.length - 5))].join(' ')
  },
  'speaker + words': (passage, maker) => {
    const name = maker.passages[passage]?.speaker.split(' ').at(-1)
    const words = draw(passage, maker, { least: 2, most: 3 })
    return name && words && [name, ...words].join(' ')
  },
  'one wrong word': (passage, maker) => {
    const words = draw(passage, maker)
    const wrong = [...maker.index.having.keys()][maker.chance.below(maker.index.having.size)] ?? ''
    const isWord = wrong.length >= 5 && /^\p{L}+$/u.test(wrong) && !maker.index.words[passage]?.includes(wrong)
    return words && isWord ? words.toSpliced(maker.chance.below(words.length + 1), 0, wrong).join(' ') : undefined
  },
  transliteration: (passage, maker) => {
    const own = maker.index.words[passage] ?? []
    const group = spellings.find((names) => names.some((name) => own.includes(fold(name))))
    const words = group && draw(passage, maker, { least: 2, most: 4, isGiven: (word) => group.some((name) => fold(name) === fold(word)) })
    const others = group?.filter((name) => !own.includes(fold(name)))
    return words && others?.length ? [one(others, maker.chance), ...words].join(' ') : undefined
  },
  diacritics: (passage, maker) => {
    const [word] = textOf(passage, maker).match(/\p{L}*[\u00C0-\u017F]\p{L}*/u) ?? []
    const words = word && draw(passage, maker, { least: 2, most: 4, isGiven: (other) => other === word })
    return words && [word.normalize('NFD').replace(/\p{M}/gu, ''), ...words].join(' ')
  },
}

/** Words of a passage that only it has all of: as few as will do, at least 3 and at most 5 unless said otherwise. `isGiven` words are left out. */
function draw(
  passage: number,
  { passages, index, chance }: Maker,
  { least = 3, most = 5, first = () => true, isGiven = () => false }: Partial<Drawn> = {},
): string[] | undefined {
  const own = new Map((passages[passage]?.text.match(/[\p{L}\p{N}'’-]+/gu) ?? []).map((word) => [fold(word), word]))
  const words = [...own.values()].filter((word) => /^\p{L}{3,}$/u.test(word) && !index.isCommon(word) && !isGiven(word))
  const mixed = shuffled(words.length, chance).map((at) => words[at] ?? '')
  const leading = mixed.find(first)
  if (leading === undefined) return undefined
  const inOrder = [leading, ...mixed.filter((word) => word !== leading)]
  for (let count = least; count <= Math.min(most, inOrder.length); count++) {
    const drawn = inOrder.slice(0, count)
    if (index.withAll(drawn).every((other) => index.areAlike(other, passage))) return drawn
  }
  return undefined
}

interface Drawn {
  least: number
  most: number
  first: (word: string) => boolean
  isGiven: (word: string) => boolean
}

/** Four words in a row that only this passage has so, in quotation marks. */
function quoted(passage: number, maker: Maker, open: string, close: string): string | undefined {
  const words = textOf(passage, maker).split(/\s+/)
  const at = maker.chance.below(Math.max(1, words.length - 3))
  const phrase = words
    .slice(at, at + 4)
    .join(' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
  const folded = foldedWords(phrase)
  if (folded.length !== 4 || phrase.split(/\s+/).length !== 4 || /["“”„«»]/.test(phrase)) return undefined
  const { words: all, withAll, areAlike } = maker.index
  const isIn = (other: number) => ` ${all[other]?.join(' ')} `.includes(` ${folded.join(' ')} `)
  return withAll(folded)
    .filter(isIn)
    .every((other) => areAlike(other, passage))
    ? open + phrase + close
    : undefined
}

function textOf(passage: number, { passages }: Maker): string {
  return passages[passage]?.text ?? ''
}

function one<T>(list: readonly T[], chance: Chance): T | undefined {
  return list[chance.below(list.length)]
}

/** The numbers below `count` in an order of chance. */
function shuffled(count: number, chance: Chance): number[] {
  const order = Array.from({ length: count }, (_, at) => at)
  for (let at = count - 1; at > 0; at--) {
    const other = chance.below(at + 1)
    ;[order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0]
  }
  return order
}

import { fold, foldedWords } from '../../model/fold.ts'
import { type Chance, chanceOf } from '../../testing/fiction/chance.ts'
import { type PassageLine, spellings } from '../passages.ts'
import { otherForms, type WordIndex, withTypo } from './words.ts'

/** A passage that somebody remembers, and what they type to find it again. */
export interface KnownPassage {
  class: QueryClass
  query: string
  /** Its index among the passages. */
  passage: number
}

/**
 * Queries for known passages, `perClass` of each class, or as many as all passages give. The same seed gives the same.
 *
 * Before any error is put in, all words of a query occur together only in this passage (or one with the same text), so there is a right answer.
 * Common words are used only in phrases.
 */
export function knownPassages(passages: readonly PassageLine[], index: WordIndex, seed: number, perClass: number): KnownPassage[] {
  return queryClasses.flatMap((name, at) => {
    const chance = chanceOf(seed * 100 + at)
    const targets: KnownPassage[] = []
    for (const number of shuffled([...passages.keys()], chance)) {
      if (targets.length >= perClass) break
      const { text = '', speaker = '' } = passages[number] ?? {}
      const query = queries[name]({ number, text, speaker, index, chance })
      if (query !== undefined) targets.push({ class: name, query, passage: number })
    }
    return targets
  })
}

/** A passage to make a query for. */
interface Wanted {
  number: number
  text: string
  speaker: string
  index: WordIndex
  chance: Chance
}

/** Makes a query of each class, where the passage has the words for it. */
const queries = {
  words: (wanted) => draw(wanted)?.join(' '),
  phrase: (wanted) => phrase(wanted, '"', '"'),
  'curly phrase': (wanted) => phrase(wanted, '“', '”'),
  apostrophe: (wanted) => {
    const [word] = wanted.text.match(/\p{L}+['’]\p{L}+/u) ?? []
    const others = word && draw(wanted, { least: 2, most: 4 })
    return others && [word.replace(/['’]/, (mark) => (mark === '’' ? "'" : '’')), ...others].join(' ')
  },
  typo: (wanted) => {
    const [first, ...others] = draw(wanted, { canLead: (word) => word.length >= 5 }) ?? []
    return first && [withTypo(first, wanted.chance), ...others].join(' ')
  },
  stem: (wanted) => {
    const formsOf = (word: string) => otherForms(fold(word)).filter((form) => wanted.index.passagesWith.has(form))
    const [first, ...others] = draw(wanted, { canLead: (word) => formsOf(word).length > 0 }) ?? []
    return first && [wanted.chance.pick(formsOf(first)), ...others].join(' ')
  },
  prefix: (wanted) => {
    const [first, ...others] = draw(wanted, { canLead: (word) => word.length >= 6 }) ?? []
    return first && [...others, first.slice(0, 4 + wanted.chance.below(first.length - 5))].join(' ')
  },
  'speaker + words': (wanted) => {
    const name = wanted.speaker.split(' ').at(-1)
    const words = draw(wanted, { least: 2, most: 3 })
    return name && words && [name, ...words].join(' ')
  },
  'one wrong word': (wanted) => {
    const words = draw(wanted)
    const wrong = wanted.chance.pick([...wanted.index.passagesWith.keys()])
    if (!words || !/^\p{L}{5,}$/u.test(wrong) || wanted.index.words[wanted.number]?.includes(wrong)) return undefined
    return words.toSpliced(wanted.chance.below(words.length + 1), 0, wrong).join(' ')
  },
  transliteration: (wanted) => {
    const own = wanted.index.words[wanted.number] ?? []
    const group = spellings.find((names) => names.some((name) => own.includes(fold(name))))
    const isName = (word: string) => group?.some((name) => fold(name) === fold(word)) ?? false
    const words = group && draw(wanted, { least: 2, most: 4, leaveOut: isName })
    const others = group?.filter((name) => !own.includes(fold(name)))
    return words && others?.length ? [wanted.chance.pick(others), ...words].join(' ') : undefined
  },
  diacritics: (wanted) => {
    const [word] = wanted.text.match(/\p{L}*[\u00C0-\u017F]\p{L}*/u) ?? []
    const words = word && draw(wanted, { least: 2, most: 4, leaveOut: (other) => other === word })
    return words && [word.normalize('NFD').replace(/\p{M}/gu, ''), ...words].join(' ')
  },
} satisfies Record<string, (wanted: Wanted) => string | undefined>
export type QueryClass = keyof typeof queries

/** The ways in which somebody may ask for a passage that they remember. */
export const queryClasses = Object.keys(queries) as QueryClass[]

interface Draw {
  least?: number
  most?: number
  canLead?(word: string): boolean
  leaveOut?(word: string): boolean
}

/** Draws words that occur together only in this passage, as few as possible; the first is one that can lead. */
function draw(
  { number, text, index, chance }: Wanted,
  { least = 3, most = 5, canLead = () => true, leaveOut = () => false }: Draw = {},
): string[] | undefined {
  const own = new Map((text.match(/[\p{L}\p{N}'’-]+/gu) ?? []).map((word) => [fold(word), word]))
  const words = [...own.values()].filter((word) => /^\p{L}{3,}$/u.test(word) && !index.isCommon(word) && !leaveOut(word))
  const mixed = shuffled(words, chance)
  const first = mixed.find(canLead)
  if (first === undefined) return undefined
  const inOrder = [first, ...mixed.filter((word) => word !== first)]
  for (let count = least; count <= Math.min(most, inOrder.length); count++) {
    const drawn = inOrder.slice(0, count)
    if (index.withAll(drawn).every((other) => index.areAlike(other, number))) return drawn
  }
  return undefined
}

/** Four consecutive words that only this passage has, in quotation marks. */
function phrase({ number, text, index, chance }: Wanted, open: string, close: string): string | undefined {
  const words = text.split(/\s+/)
  const at = chance.below(Math.max(1, words.length - 3))
  const four = words.slice(at, at + 4).join(' ')
  const trimmed = four.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
  const folded = foldedWords(trimmed)
  if (folded.length !== 4 || trimmed.split(/\s+/).length !== 4 || /["“”„«»]/.test(trimmed)) return undefined
  const isIn = (other: number) => ` ${index.words[other]?.join(' ')} `.includes(` ${folded.join(' ')} `)
  const others = index.withAll(folded).filter((other) => isIn(other) && !index.areAlike(other, number))
  return others.length ? undefined : open + trimmed + close
}

function shuffled<T>(list: readonly T[], chance: Chance): T[] {
  const order = [...list]
  for (let at = order.length - 1; at > 0; at--) {
    const other = chance.below(at + 1)
    ;[order[at], order[other]] = [order[other] as T, order[at] as T]
  }
  return order
}

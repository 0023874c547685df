import lists from './cleaned-lists.json' with { type: 'json' }
import { wordList } from './critical-words.ts'
import type { Word } from './words.ts'

/** A part of a contraction: the word that it is short for, or all that it may be. */
export interface ContractionPart {
  value: string
  others?: readonly string[]
}

const { contractions } = lists
const isAuxiliary = wordList({ en: contractions.auxiliaries })
const isBeforeAre = wordList({ en: contractions.beforeAre })
const isBeforeHad = wordList({ en: contractions.beforeHad })
/** Before `’s` these are no owners. After it, some words cannot be owned: *the deal’s not done*. */
const isBeforeIs = wordList({ en: contractions.beforeIs })
const isNotOwned = wordList({ en: contractions.notOwned })
/** *We can not only …* is not *we cannot only …* */
const isAfterCanNot = wordList({ en: contractions.afterCanNot })
/** German words before `’s` for *es*; after a name it marks an owner. */
const isBeforeEs = wordList({ de: contractions.german })
const dutch = /^([mz])'n$/

/**
 * The words that a contraction is short for; undefined when a word is none, or may be something else, as *the mayor’s* may. A part with two readings
 * (*he’d*: had, would) has both. French, Spanish, Italian, Portuguese, Polish, Ukrainian and Russian have no contractions that could be written out.
 *
 * @param next the value of the next word
 * @param language the two letters of a language
 */
export function contractionAt({ value }: Word, next: string, language: string): readonly ContractionPart[] | undefined {
  if (value !== 'cannot' && !value.includes("'")) return undefined
  const whole = language === 'en' ? value : ''
  if (language === 'nl' && dutch.test(value)) return parts(value.replace(dutch, '$1ijn'))
  if (language === 'de' && value.endsWith("'s") && isBeforeEs(value.slice(0, -2), language))
    return [{ value: value.slice(0, -2) }, { value: 'es' }]
  if (!whole) return undefined
  if (whole === 'cannot' || whole === "can't") return isAfterCanNot(next, language) ? [{ value: 'cannot' }] : parts('can', 'not')
  if (whole === "won't") return parts('will', 'not')
  if (whole === "shan't") return parts('shall', 'not')
  if (whole === "let's") return [{ value: 'let' }, { value: "'us" }]
  if (whole.endsWith("n't")) return isAuxiliary(whole.slice(0, -3), language) ? parts(whole.slice(0, -3), 'not') : undefined
  const [, base = '', end = ''] = /^(.+)'(re|ve|ll|m|d|s)$/.exec(whole) ?? []
  const last = partOf(base, end, next)
  if (!last) return undefined
  return [...(contractionAt({ value: base, start: 0, end: 0 }, '', language) ?? [{ value: base }]), last]
}

function partOf(base: string, end: string, next: string): ContractionPart | undefined {
  if (end === 're') return isBeforeAre(base, 'en') ? { value: 'are' } : undefined
  if (end === 've') return { value: 'have' }
  if (end === 'll') return { value: "'ll", others: base === 'i' || base === 'we' ? ['will', 'shall'] : ['will'] }
  if (end === 'm') return base === 'i' ? { value: 'am' } : undefined
  if (end === 'd') return isBeforeHad(base, 'en') ? { value: "'d", others: ['had', 'would'] } : undefined
  return end === 's' && (isBeforeIs(base, 'en') || isNotOwned(next, 'en')) ? { value: "'s", others: ['is', 'has'] } : undefined
}

function parts(...values: string[]): ContractionPart[] {
  return values.map((value) => ({ value }))
}

import lists from './cleaned-lists.json' with { type: 'json' }
import { wordList } from './critical-words.ts'
import type { Word } from './words.ts'

/** A part of a contraction: the word that it is short for, or all that it may be. */
interface ContractionPart {
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
/** How many letters a contraction may have. */
const mostLetters = 30
const dutch = /^([mz])'n$/

/** Skipped when the verb after `’s` or `’d` is looked for: *he’d never signed*. */
const isAdverb = wordList({ en: contractions.adverbs })
const isIrregular = wordList({ en: contractions.participles })
const isOnlyAfterHave = wordList({ en: contractions.onlyAfterHave })
const isSameAsBase = wordList({ en: contractions.sameAsBase })
const isAfterHad = wordList({ en: contractions.afterHad })
const isNoParticiple = wordList({ en: contractions.notParticiples })

/**
 * The words that a contraction is short for; undefined when a word is none, or may be something else, as *the mayor’s* may. A part has all readings that
 * the next words leave open: *he’d put* is *had* or *would*, but *he’d signed* only *had*, and *she’s a child* only *is*. French, Spanish, Italian,
 * Portuguese, Polish, Ukrainian and Russian have no contractions that could be written out.
 *
 * @param language the two letters of a language
 */
export function contractionAt(words: readonly Word[], at: number, language: string): readonly ContractionPart[] | undefined {
  const value = words[at]?.value ?? ''
  if ((value !== 'cannot' && !value.includes("'")) || value.length > mostLetters) return undefined
  if (language === 'nl' && dutch.test(value)) return parts(value.replace(dutch, '$1ijn'))
  if (language === 'de' && value.endsWith("'s") && isBeforeEs(value.slice(0, -2), language)) return parts(value.slice(0, -2), 'es')
  return language === 'en' ? englishParts(value, words, at + 1) : undefined
}

function englishParts(value: string, words: readonly Word[], after: number): ContractionPart[] | undefined {
  const next = words[after]?.value ?? ''
  if (value === 'cannot' || value === "can't") return isAfterCanNot(next, 'en') ? parts('cannot') : parts('can', 'not')
  if (value === "won't") return parts('will', 'not')
  if (value === "shan't") return parts('shall', 'not')
  if (value === "let's") return parts('let', "'us")
  if (value.endsWith("n't")) return isAuxiliary(value.slice(0, -3), 'en') ? parts(value.slice(0, -3), 'not') : undefined
  const [, base = '', end = ''] = /^(.+)'(re|ve|ll|m|d|s)$/.exec(value) ?? []
  let verb = after
  while (isAdverb(words[verb]?.value ?? '', 'en')) verb++
  const last = partOf(base, end, next, words[verb]?.value ?? '')
  if (!last) return undefined
  return [...((base.includes("'") ? englishParts(base, [{ value: 'have', start: 0, end: 0 }], 0) : undefined) ?? parts(base)), last]
}

/** The last part of a contraction, by what is before it, the word after it, and the verb after that. */
function partOf(base: string, end: string, next: string, verb: string): ContractionPart | undefined {
  if (end === 're') return isBeforeAre(base, 'en') ? { value: 'are' } : undefined
  if (end === 've') return { value: 'have' }
  if (end === 'll') return { value: "'ll", others: base === 'i' || base === 'we' ? ['will', 'shall'] : ['will'] }
  if (end === 'm') return base === 'i' ? { value: 'am' } : undefined
  if (end === 'd') return isBeforeHad(base, 'en') ? { value: "'d", others: hadOrWould(next, verb) } : undefined
  return end === 's' && (isBeforeIs(base, 'en') || isNotOwned(next, 'en')) ? { value: "'s", others: isOrHas(verb) } : undefined
}

function hadOrWould(next: string, verb: string): string[] {
  if (!verb || isSameAsBase(verb, 'en')) return ['had', 'would']
  return isParticiple(verb) || isAfterHad(next, 'en') ? ['had'] : ['would']
}

function isOrHas(verb: string): string[] {
  if (isOnlyAfterHave(verb, 'en')) return ['has']
  return !verb || isParticiple(verb) || isSameAsBase(verb, 'en') ? ['is', 'has'] : ['is']
}

function isParticiple(verb: string): boolean {
  if (isIrregular(verb, 'en') || isOnlyAfterHave(verb, 'en')) return true
  return /[^e]ed$/.test(verb) && !isNoParticiple(verb, 'en')
}

function parts(...values: string[]): ContractionPart[] {
  return values.map((value) => ({ value }))
}

import type { Word } from './words.ts'

/** A part of a contraction: the word that it is short for, or all that it may be. */
export interface ContractionPart {
  value: string
  others?: readonly string[]
}

const list = (words: string) => new Set(words.split(' '))
const auxiliaries = list('do does did is are was were have has had would could should must need might may ought dare')
const beforeAre = list('we you they there here who what where how these those')
const beforeHad = list('i you he she it we they who there that')
/** Before `’s` these are no owners. After it, `notOwned` is nothing that is owned: *the deal’s not done*. */
const beforeIs = list('he she it that there here who what where when why how')
const notOwned = list('a an the not been')
const afterCanNot = list('only just merely simply')

const dutch: Record<string, string> = { "m'n": 'mijn', "z'n": 'zijn' }
/** German verbs before `’s` for *es*; after a name it marks an owner. */
const beforeEs = list('geht gibt ist war hat wird kann muss soll will wenn wie ob ich wir er')

/**
 * The words that a contraction is short for; undefined when a word is none, or may be something else, as *the mayor’s* may. A part with two readings
 * (*he’d*: had, would) has both. French, Spanish, Italian, Portuguese, Polish, Ukrainian and Russian have no contractions that could be written out.
 *
 * @param next the value of the next word
 * @param language the two letters of a language
 */
export function contractionAt({ value }: Word, next: string, language: string): readonly ContractionPart[] | undefined {
  const whole = language === 'en' ? value : ''
  if (language === 'nl' && dutch[value]) return [{ value: dutch[value] }]
  if (language === 'de' && value.endsWith("'s") && beforeEs.has(value.slice(0, -2))) return [{ value: value.slice(0, -2) }, { value: 'es' }]
  if (!whole) return undefined
  if (whole === 'cannot' || whole === "can't") return afterCanNot.has(next) ? [{ value: 'cannot' }] : parts('can', 'not')
  if (whole === "won't") return parts('will', 'not')
  if (whole === "shan't") return parts('shall', 'not')
  if (whole === "let's") return [{ value: 'let' }, { value: "'us" }]
  if (whole.endsWith("n't")) return auxiliaries.has(whole.slice(0, -3)) ? parts(whole.slice(0, -3), 'not') : undefined
  const [, base = '', end = ''] = /^(.+)'(re|ve|ll|m|d|s)$/.exec(whole) ?? []
  const last = partOf(base, end, next)
  if (!last) return undefined
  return [...(contractionAt({ value: base, start: 0, end: 0 }, '', language) ?? [{ value: base }]), last]
}

function partOf(base: string, end: string, next: string): ContractionPart | undefined {
  if (end === 're') return beforeAre.has(base) ? { value: 'are' } : undefined
  if (end === 've') return { value: 'have' }
  if (end === 'll') return { value: "'ll", others: base === 'i' || base === 'we' ? ['will', 'shall'] : ['will'] }
  if (end === 'm') return base === 'i' ? { value: 'am' } : undefined
  if (end === 'd') return beforeHad.has(base) ? { value: "'d", others: ['had', 'would'] } : undefined
  return end === 's' && (beforeIs.has(base) || notOwned.has(next)) ? { value: "'s", others: ['is', 'has'] } : undefined
}

function parts(...values: string[]): ContractionPart[] {
  return values.map((value) => ({ value }))
}

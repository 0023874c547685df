import cleaned from './cleaned-lists.json' with { type: 'json' }
import { wordList } from './critical-words.ts'
import lists from './number-words.json' with { type: 'json' }
import type { Word } from './words.ts'

/** What a word, or a part of a German, Dutch, Swedish or Italian one, means in a number. */
interface Numeral {
  is: 'small' | 'ten' | 'hundred' | 'scale' | 'and' | 'point'
  value: number
  /** It is a number only with others: *ein*, *un* and *um* are articles too. */
  isPart: boolean
}

interface NumeralsOfLanguage {
  numerals: ReadonlyMap<string, Numeral>
  /** Whether numbers are written in one word: *einundzwanzig*. */
  areJoined: boolean
  /** Whether *hundred* multiplies what is before it; other languages have a word for each hundred. */
  multiplies: boolean
  decimalSign: string
  /** How many letters the longest numeral has. */
  longest: number
}

type Lists = Partial<Record<'small' | 'tens' | 'hundreds' | 'scales' | 'and' | 'point' | 'more', string>>

const cache = new Map<string, NumeralsOfLanguage | undefined>()

function numeralsOf(language: string): NumeralsOfLanguage | undefined {
  if (!cache.has(language)) cache.set(language, readNumerals(language, (lists as Record<string, Lists>)[language]))
  return cache.get(language)
}

function readNumerals(language: string, own: Lists | undefined): NumeralsOfLanguage | undefined {
  if (!own) return undefined
  const numerals = new Map<string, Numeral>()
  const add = (words: string | undefined, is: Numeral['is'], valueAt: (i: number) => number) => {
    for (const [i, forms] of (words?.split(' ') ?? []).entries())
      for (const form of forms.split('/')) numerals.set(form.replace('~', ''), { is, value: valueAt(i), isPart: form.startsWith('~') })
  }
  const multiplies = !own.hundreds?.includes(' ')
  add(own.small, 'small', (i) => i)
  add(own.more, 'small', (i) => 21 + i)
  add(own.tens, 'ten', (i) => 20 + 10 * i)
  add(own.hundreds, 'hundred', (i) => 100 * (i + 1))
  add(own.scales, 'scale', (i) => 1000 ** (i + 1))
  add(own.and, 'and', () => 0)
  add(own.point, 'point', () => 0)
  const decimalSign = new Intl.NumberFormat(language).format(0.5).charAt(1)
  const longest = Math.max(...[...numerals.keys()].map(({ length }) => length))
  return { numerals, areJoined: /^(de|it|nl|sv)$/.test(language), multiplies, decimalSign, longest }
}

/** A number among words: how many words it takes, and its value as a decimal; with a full stop after it if it is ordinal. */
interface FoundNumber {
  count: number
  value: string
}

/**
 * The number that begins at a word, written in words, in figures, or both (`2.5 million`). Undefined when there is none, or when it may be
 * something else: the English *one* in *no one*, articles such as *ein* and *un*, the metres of `5m high`.
 *
 * @param isNext whether a word and the next belong together: only a space or a hyphen is between them
 * @param language the two letters of a language
 */
export function numberAt(
  words: readonly Word[],
  at: number,
  isNext: (index: number) => boolean,
  language: string,
): FoundNumber | undefined {
  const own = numeralsOf(language)
  const figure = figureAt(words, at, isNext, own, language)
  if (figure || !own) return figure
  return numberInWords(words, at, isNext, own, language)
}

/** After `5m` these mean that it is metres. */
const isDimension = wordList({ en: cleaned.dimensions })

/** Beside these, *one* is a pronoun. */
const isBeforePronoun = wordList({ en: cleaned.pronounOne.after })
const isAfterPronoun = wordList({ en: cleaned.pronounOne.before })

function figureAt(
  words: readonly Word[],
  at: number,
  isNext: (index: number) => boolean,
  own: NumeralsOfLanguage | undefined,
  language: string,
): FoundNumber | undefined {
  const text = words[at]?.value ?? ''
  if (!/^\d/.test(text)) return undefined
  const isPlain = /^(0|[1-9]\d*)([.,]\d+)?$/.test(text) && (!/[.,]/.test(text) || text.includes(own?.decimalSign ?? '.'))
  if (!isPlain) return undefined
  const plain = text.replace(',', '.')
  const next = words[at + 1]
  if (!next || !isNext(at)) return { count: 1, value: plain }
  const isAttached = next.start === words[at]?.end
  if (language === 'en' && isAttached && next.value === ordinalEnding(Number(text))) return { count: 2, value: `${plain}.` }
  const scale = own?.numerals.get(next.value)
  if (scale?.is === 'scale') return { count: 2, value: asDecimal(Number(plain) * scale.value) }
  if (language === 'en' && isMillions(words, at, isNext)) return { count: 2, value: asDecimal(Number(plain) * 1e6) }
  return { count: 1, value: plain }
}

/** Whether the `m` after a figure means millions, not metres: money, or something that is counted. */
function isMillions(words: readonly Word[], at: number, isNext: (index: number) => boolean): boolean {
  if (!/^mn?$/.test(words[at + 1]?.value ?? '')) return false
  if (/^\p{Sc}$/u.test(words[at - 1]?.value ?? '')) return true
  const after = words[at + 2]?.value ?? ''
  return words[at + 1]?.start === words[at]?.end && isNext(at + 1) && /^\p{L}/u.test(after) && !isDimension(after, 'en')
}

function ordinalEnding(value: number): string {
  const last = value % 100 > 10 && value % 100 < 20 ? 0 : value % 10
  return ['th', 'st', 'nd', 'rd'][last] ?? 'th'
}

function asDecimal(value: number): string {
  return String(Math.round(value * 1e6) / 1e6)
}

/** The numerals of a word: one, those it is joined of, or none. In English the last may be ordinal. */
function numeralsIn(value: string, own: NumeralsOfLanguage, language: string): { numerals: Numeral[]; isOrdinal: boolean } {
  const whole = own.numerals.get(value)
  if (whole) return { numerals: [whole], isOrdinal: false }
  if (language === 'en') {
    if (!value.endsWith('th') && !irregularOrdinals[value]) return { numerals: [], isOrdinal: false }
    const cardinal = own.numerals.get(irregularOrdinals[value] ?? value.replace(/ieth$/, 'y').replace(/th$/, ''))
    const isOrdinal = cardinal !== undefined && cardinal.value > 0
    return { numerals: isOrdinal ? [cardinal] : [], isOrdinal }
  }
  return { numerals: own.areJoined ? (split(value, own) ?? []) : [], isOrdinal: false }
}

const irregularOrdinals: Record<string, string> = {
  first: 'one',
  second: 'two',
  third: 'three',
  fifth: 'five',
  eighth: 'eight',
  ninth: 'nine',
  twelfth: 'twelve',
}

/** How many letters a number in one word may have. */
const mostLetters = 120

/** Splits a word into numerals; undefined when it is not made of them. */
function split(value: string, own: NumeralsOfLanguage): Numeral[] | undefined {
  if (!value) return []
  if (value.length > mostLetters) return undefined
  for (let length = Math.min(value.length, own.longest); length > 1; length--) {
    const numeral = own.numerals.get(value.slice(0, length))
    const rest = numeral && split(value.slice(length), own)
    if (rest) return [numeral, ...rest]
  }
  return undefined
}

function numberInWords(
  words: readonly Word[],
  from: number,
  isNext: (index: number) => boolean,
  own: NumeralsOfLanguage,
  language: string,
): FoundNumber | undefined {
  const first = words[from]?.value ?? ''
  const isArticle = language === 'en' && first === 'a'
  const begins = isArticle ? 'article' : numeralsIn(first, own, language).numerals[0]?.is
  if (!begins || begins === 'and' || begins === 'point') return undefined
  let state: Reading = { total: 0, group: 0, scale: Infinity, last: undefined }
  let found: FoundNumber | undefined
  let isOnlyPart = true
  let at = from
  if (isArticle) {
    if (!isNext(from) || !/^(hundred|scale)$/.test(own.numerals.get(words[from + 1]?.value ?? '')?.is ?? '')) return undefined
    state = { ...state, group: 1 }
    at++
  }
  for (; ; at++) {
    const { numerals, isOrdinal } = numeralsIn(words[at]?.value ?? '', own, language)
    // *Fünf und zwanzig* are two numbers, *fünfundzwanzig* is one.
    if (!numerals.length || (own.areJoined && numerals.length === 1 && numerals[0]?.is === 'and')) break
    const next = readAll(state, numerals, own, language)
    if (!next) break
    state = next
    isOnlyPart &&= numerals.length === 1 && numerals[0]?.isPart === true
    const isWhole = numerals.at(-1)?.is !== 'and' && state.last?.is !== 'and'
    if (isWhole) found = { count: at + 1 - from, value: `${asDecimal(state.total + state.group)}${isOrdinal ? '.' : ''}` }
    if (isOrdinal || !isNext(at)) break
    if (own.numerals.get(words[at + 1]?.value ?? '')?.is === 'and' && !canFollowAnd(words, at + 2, isNext, own, state)) break
  }
  if (!found) return undefined
  const before = words[from - 1]?.value ?? ''
  if (isOnlyPart && found.count === 1) return undefined
  const isPronoun = isAfterPronoun(words[from + 1]?.value ?? '', 'en') || isBeforePronoun(before, 'en')
  if (language === 'en' && found.count === 1 && first === 'one' && isPronoun) return undefined
  // *A third of the crews* is a share, not a rank.
  if (found.value.endsWith('.') && from > 0 && isNext(from - 1) && (before === 'a' || own.numerals.has(before) || /^\p{N}/u.test(before)))
    return undefined
  return withDecimals(found, words, from, isNext, own)
}

/** How far a number has been read: what is complete, the group of up to three figures after it, and the smallest scale so far. */
interface Reading {
  total: number
  group: number
  scale: number
  last: Numeral | undefined
}

function readAll(state: Reading, numerals: readonly Numeral[], own: NumeralsOfLanguage, language: string): Reading | undefined {
  let next: Reading | undefined = state
  for (const numeral of numerals) next = next && readOne(next, numeral, own, language)
  return next
}

/** Reads one numeral more; undefined when it does not continue the number. */
function readOne(state: Reading, numeral: Numeral, { multiplies }: NumeralsOfLanguage, language: string): Reading | undefined {
  const { total, group, scale, last } = state
  const add = (value: number): Reading => ({ ...state, group: group + value, last: numeral })
  const { is, value } = numeral
  const isAfterAnd = last?.is === 'and'
  const [tens, ones] = [group % 100, group % 10]
  if (is === 'small') {
    if (tens === 0 && last?.is !== 'small') return add(value)
    if (language === 'fr' && value < 20 && value > 9 && (tens === 60 || tens === 80)) return add(value)
    if (language === 'fr' && value < 10 && (tens === 10 || tens === 70 || tens === 90) && value > 6 && last?.value === 10) return add(value)
    return tens >= 20 && ones === 0 && value > 0 && value < 10 && (last?.is === 'ten' || (isAfterAnd && language !== 'en') || tens === 80)
      ? add(value)
      : undefined
  }
  if (is === 'ten') {
    if (language === 'fr' && value === 20 && tens === 4 && last?.is === 'small') return add(76)
    // *Einundzwanzig*: the unit comes first.
    if (/^(de|nl)$/.test(language) && isAfterAnd && tens > 0 && tens < 10) return add(value)
    return tens === 0 && last?.is !== 'small' ? add(value) : undefined
  }
  if (is === 'hundred') {
    if (!multiplies) return group === 0 ? add(value) : undefined
    if (isAfterAnd || last?.is === 'hundred') return undefined
    if (group === 0) return language === 'en' ? undefined : add(100)
    return group < 100 ? { ...state, group: group * 100, last: numeral } : undefined
  }
  if (is === 'scale') {
    if (isAfterAnd) return undefined
    if (group === 0 && total > 0 && value > scale && last?.is === 'scale')
      return { total: total * value, group: 0, scale: value, last: numeral }
    if (value >= scale || (group === 0 && (language === 'en' || value > 1000))) return undefined
    return { total: total + Math.max(group, 1) * value, group: 0, scale: value, last: numeral }
  }
  return is === 'and' && last && last.is !== 'and' ? { ...state, last: numeral } : undefined
}

/** Whether what follows *and* belongs to the number: not in *one hundred and two hundred*, nor in *five and six*. */
function canFollowAnd(
  words: readonly Word[],
  at: number,
  isNext: (index: number) => boolean,
  { numerals, multiplies }: NumeralsOfLanguage,
  { scale, group, last }: Reading,
): boolean {
  const kind = (index: number) => numerals.get(words[index]?.value ?? '')?.is
  if (!isNext(at - 2) || !isNext(at - 1)) return false
  let end = at
  while ((kind(end) === 'small' || kind(end) === 'ten') && (end === at || isNext(end - 1))) end++
  const after = isNext(end - 1) ? kind(end) : undefined
  if (end === at) return !multiplies && kind(at) === 'hundred'
  if (after === 'hundred') return false
  return after !== 'scale' || (group > 0 && scale === Infinity && (last?.is === 'hundred' || last?.is === 'ten'))
}

/** Adds the decimals of *two point five*, and the scale after them. */
function withDecimals(
  found: FoundNumber,
  words: readonly Word[],
  from: number,
  isNext: (index: number) => boolean,
  { numerals }: NumeralsOfLanguage,
): FoundNumber {
  const at = from + found.count
  if (found.value.endsWith('.') || numerals.get(words[at]?.value ?? '')?.is !== 'point' || !isNext(at - 1)) return found
  let digits = ''
  let end = at + 1
  for (; isNext(end - 1); end++) {
    const numeral = numerals.get(words[end]?.value ?? '')
    if (numeral?.is !== 'small' || numeral.value > 9) break
    digits += numeral.value
  }
  if (!digits) return found
  const scale = isNext(end - 1) ? numerals.get(words[end]?.value ?? '') : undefined
  const value = `${found.value}.${digits}`
  if (scale?.is !== 'scale') return { count: end - from, value }
  return { count: end + 1 - from, value: asDecimal(Number(value) * scale.value) }
}

/** Whether a word is a numeral of a language, or a figure. */
export function isNumeral(value: string, language: string): boolean {
  if (/^\p{N}/u.test(value)) return true
  const own = numeralsOf(language)
  const found = own ? numeralsIn(value, own, language).numerals : []
  return found.length > 0 && found.some(({ is }) => is !== 'and' && is !== 'point')
}

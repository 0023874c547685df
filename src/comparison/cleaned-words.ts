import lists from './cleaned-lists.json' with { type: 'json' }
import { contractionAt } from './contractions.ts'
import { wordList } from './critical-words.ts'
import { breakMark, type IndexedText, indexOf } from './indexed-text.ts'
import { isNumeral, numberAt } from './number-words.ts'
import type { Printed, PrintedWord } from './printed.ts'
import { baseOf, type Word } from './words.ts'

/**
 * Words as they are compared when it does not count how they are written. `value` is then the word that a contraction is short for, a number
 * (`#21`, or `#21.` where it is ordinal), or `%`; `variants` has what else it may be. The list is closed:
 *
 * - contractions (`contractionAt`) and numbers (`numberAt`);
 * - %, *percent*, *per cent*;
 * - capitals of an abbreviation: NATO, Nato;
 * - hyphenated or joined: *cease-fire*, *ceasefire*; apart too if it is a listed compound;
 * - fillers and immediate repetitions, which a print may leave out.
 */
export function cleanWords(words: readonly Word[], text: string, language: string): Word[] {
  const base = baseOf(language)
  const spelledOut = words.flatMap((word, i): Word[] => {
    const found = contractionAt(words, i, base)
    return found ? found.map(({ value, others }) => ({ ...word, value, ...(others && { variants: { others } }) })) : [word]
  })
  const merged = withNumbers(withPercent(spelledOut, text, base), text, base)
  return merged.map((word, i) => {
    const variants = { ...word.variants, ...variantsOf(merged, i, text, base) }
    return Object.keys(variants).length ? { ...word, variants } : word
  })
}

const cache = new WeakMap<IndexedText, IndexedText>()

/** The words of a source, to be compared without regard to how they are written. Cached, because many quotes are from one source. */
export function cleanedText(source: IndexedText): IndexedText {
  const cleaned = cache.get(source) ?? cleanText(source)
  cache.set(source, cleaned)
  return cleaned
}

function cleanText({ text, language, words: own, paragraphs, notes }: IndexedText): IndexedText {
  const words = cleanWords(own, text, language)
  for (const [i, word] of words.entries()) {
    const skips = leftOutFrom(words, i, text, baseOf(language))
    if (skips.length) words[i] = { ...word, variants: { ...word.variants, skips } }
  }
  const firstFrom = (start: number) => words.findIndex((word) => word.start >= start)
  return {
    text,
    language,
    words,
    indexes: indexOf(words),
    paragraphs: paragraphs.map((at) => firstFrom(own[at]?.start ?? text.length)),
    notes,
  }
}

/** The items of a printed quotation, to be compared in the same way. */
export function cleanPrinted(printed: readonly Printed[], text: string, language: string): Printed[] {
  const items: Printed[] = []
  let run: PrintedWord[] = []
  const endRun = () => {
    items.push(...cleanWords(run, text, language).map((word): Printed => ({ ...word, is: 'word' })))
    run = []
  }
  for (const item of printed) {
    if (item.is === 'word' && !item.altered) {
      run.push(item)
      continue
    }
    endRun()
    items.push(item.is === 'bracket' ? { ...item, words: cleanWords(item.words, text, language) } : item)
  }
  endRun()
  return items
}

/** What is between two words that are written as one stretch: white space, or a hyphen. */
const hyphen = /^[-\u2010\u2011]$/

function between(words: readonly Word[], index: number, text: string): string {
  const [one, other] = [words[index], words[index + 1]]
  if (!one || !other || one.value === breakMark || other.value === breakMark) return breakMark
  return text.slice(one.end, other.start)
}

function areTogether(words: readonly Word[], index: number, text: string): boolean {
  const gap = between(words, index, text)
  return gap !== breakMark && (gap.trim() === '' || hyphen.test(gap))
}

const percents = new Map(Object.entries(lists.percent).map(([language, forms]) => [language, new Set(forms.split('|'))]))

function withPercent(words: readonly Word[], text: string, language: string): Word[] {
  const forms = percents.get(language)
  if (!forms) return [...words]
  const result: Word[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word
    const next = words[i + 1]
    const count = forms.has(word.value) ? 1 : next && forms.has(`${word.value} ${next.value}`) && areTogether(words, i, text) ? 2 : 0
    const last = words[i + count - 1]
    if (count && last && (language === 'en' || isNumeral(result.at(-1)?.value ?? '', language))) {
      result.push({ ...word, value: '%', end: last.end })
      i += count - 1
    } else result.push(word)
  }
  return result
}

function withNumbers(words: readonly Word[], text: string, language: string): Word[] {
  const result: Word[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word
    const number = numberAt(words, i, (index) => areTogether(words, index, text), language)
    const last = number && words[i + number.count - 1]
    if (number && last) {
      result.push({ ...word, value: `#${number.value}`, end: last.end })
      i += number.count - 1
    } else result.push(word)
  }
  return result
}

const isAbbreviation = wordList({ all: lists.abbreviations })
const isJoinedShort = wordList({ all: lists.joinedShort })
const isNotJoined = wordList({ all: lists.notJoined })
/** The second words of each first one, by language. */
const compounds = new Map(
  Object.entries(lists.compounds).map(([language, forms]) => {
    const pairs = forms.split('|').map((pair) => pair.split(' '))
    return [
      language,
      new Map([...Map.groupBy(pairs, ([first = '']) => first)].map(([first, own]) => [first, new Set(own.map((pair) => pair[1]))])),
    ]
  }),
)

function variantsOf(words: readonly Word[], i: number, text: string, language: string): Word['variants'] {
  const { value, start, end } = words[i] as Word
  if (!/^\p{L}/u.test(value)) return {}
  const [whole, wholeBefore] = [joined(words, i, text, language), joined(words, i - 1, text, language)]
  // `value` has a small first letter where the text has a capital.
  const isCapital = end - start === value.length && text[start] !== value[0]
  const lower = isCapital ? value.toLowerCase() : value
  const isAbbreviated = isCapital && (isAbbreviation(lower, 'all') || mayBeAbbreviation(words, i, text, language))
  const isUs =
    value === 'us' && !isAfterAllow(words[i + 1]?.value ?? '', 'en') && words[i - 1]?.value === 'let' && beginsClause(words, i - 1, text)
  return {
    ...(whole && { whole }),
    ...(wholeBefore && { wholeBefore }),
    ...(isAbbreviated && { others: [`^${lower}`] }),
    ...(isUs && { others: ["'us"] }),
  }
}

/** Four capitals or more; or, inside a sentence, where only names have one, a word with one. In German all nouns have. */
function mayBeAbbreviation(words: readonly Word[], i: number, text: string, language: string): boolean {
  const written = text.slice(words[i]?.start, words[i]?.end)
  if (/^\p{Lu}{4,}$/u.test(written)) return language !== 'de'
  return language !== 'de' && i > 0 && /^\p{Lu}\p{Ll}{3,}$/u.test(written) && !/[.!?…:\n“”"]/.test(between(words, i - 1, text))
}

/** The word that two words are if they are joined, where that cannot be another word: *re-sign* is not *resign*, *every day* is not *everyday*. */
function joined(words: readonly Word[], i: number, text: string, language: string): string | undefined {
  const gap = between(words, i, text)
  const [first, second] = [words[i]?.value ?? '', words[i + 1]?.value ?? '']
  if (
    !(gap.trim() === ''
      ? gap && isListed(first, second, language)
      : hyphen.test(gap) && (mayBeJoined(first, second) || isListed(first, second, language)))
  )
    return undefined
  return /^\p{L}+$/u.test(first + second) ? first + second : undefined
}

/** Whether two words are a listed compound, or its plural. */
function isListed(first: string, second: string, language: string): boolean {
  const seconds = compounds.get(language)?.get(first)
  return seconds !== undefined && (seconds.has(second) || (second.endsWith('s') && seconds.has(second.slice(0, -1))))
}

function mayBeJoined(first: string, second: string): boolean {
  if (/^(re|pre)$/.test(first)) return /^e\p{L}{4}/u.test(second)
  if (first === 'co') return /^[aeiouw]\p{L}{4}/u.test(second)
  if (/^(non|sub)$/.test(first)) return second.length > 6
  if (first.length < 3) return isJoinedShort(first + second, 'all')
  return second.length > 2 && !isNotJoined(first, 'all')
}

/** *Let us in, let us know* asks to be allowed or told: it is not *let’s*. */
const isAfterAllow = wordList({ en: lists.contractions.afterAllow })
const isStarter = wordList({ en: lists.clauseStarters })

/** Whether a word begins a clause: after punctuation, or after *and* and the like. */
function beginsClause(words: readonly Word[], i: number, text: string): boolean {
  if (i <= 0) return true
  return isStarter(words[i - 1]?.value ?? '', 'en') || /[.,;:!?…\n"“”]|\s\p{Pd}|[\u2013\u2014]/u.test(between(words, i - 1, text))
}

const fillers = new Map(Object.entries(lists.fillers).map(([language, form]) => [language, new RegExp(`^(?:${form})$`, 'u')]))
const isRepeated = wordList(lists.repeated)
const isRepeatedWithDash = wordList({ en: lists.repeatedWithDash })
const isRepeatedAtStart = wordList({ en: lists.repeatedAtStart })
const isFalseStart = wordList({ en: lists.falseStart })

/** How many words from here a print may leave out: a filler, or the first of two repeated stretches; each possible number. */
function leftOutFrom(words: readonly Word[], i: number, text: string, language: string): number[] {
  if (isFiller(words, i, text, language)) return [1]
  const found = isYouKnow(words, i, text, language) ? [2] : []
  for (let length = 1; length <= 4; length++) if (isRepetition(words, i, length, text, language)) found.push(length)
  return found
}

function isFiller(words: readonly Word[], i: number, text: string, language: string): boolean {
  if (!fillers.get(language)?.test(words[i]?.value ?? '')) return false
  const isAttached = hyphen.test(between(words, i - 1, text)) || hyphen.test(between(words, i, text))
  return !isAttached && !words[i - 1]?.value.startsWith('#')
}

const pause = /[,…]|\s\p{Pd}|[\u2013\u2014]/u

/** *You know* between commas or dashes; without them, or beside another *know*, it says something. */
function isYouKnow(words: readonly Word[], i: number, text: string, language: string): boolean {
  if (language !== 'en' || words[i]?.value !== 'you' || words[i + 1]?.value !== 'know' || between(words, i, text).trim()) return false
  const nearby = [-2, -1, 2, 3].map((step) => words[i + step]?.value ?? '')
  if (nearby.some((value) => /^kn[eo]w/.test(value))) return false
  const [before, after] = [between(words, i - 1, text), between(words, i + 1, text)]
  return (i === 0 || before === breakMark || pause.test(before) || /\p{Sentence_Terminal}/u.test(before)) && pause.test(after)
}

/** Whether words are said twice in a row, with nothing but a filler or a pause between, and mean nothing by it. */
function isRepetition(words: readonly Word[], i: number, length: number, text: string, language: string): boolean {
  const first = words[i]?.value ?? ''
  let second = i + length
  while (isFiller(words, second, text, language)) second++
  if (words[second]?.value !== first) return false
  if (
    length === 1
      ? !isRepeated(first, language) && !isRepeatedWithDash(first, language) && !isRepeatedAtStart(first, language)
      : !isFalseStart(first, language)
  )
    return false
  for (let k = 0; k < length; k++) {
    const value = words[i + k]?.value ?? breakMark
    if (value !== words[second + k]?.value || (length > 1 && !isFalseStart(value, language))) return false
  }
  const gaps = Array.from({ length: second - i - length + 1 }, (_, k) => between(words, i + length - 1 + k, text))
  const gap = gaps.join(' ')
  if (gap.includes(breakMark) || /[!?;:“”"()]|(?<!\.)\.(?!\.)/.test(gap)) return false
  const isBroken = /…|\.\.|\s\p{Pd}|[\u2013\u2014]|--/u.test(gap)
  const startsClause = beginsClause(words, i, text)
  if (length > 1) {
    const isOneWord = words[i]?.start === words[i + length - 1]?.start
    return isBroken || (startsClause && gap.includes(',')) || (isOneWord && startsClause)
  }
  if (isRepeated(first, language)) return true
  if (isRepeatedWithDash(first, language)) return isBroken
  return startsClause && (isBroken || gap.includes(','))
}

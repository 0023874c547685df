import lists from './word-lists.json' with { type: 'json' }
import { baseOf, wordsIn } from './words.ts'

/** A function that says whether a word (in lower case) is on the list of a language, whatever the region. A list is words separated by spaces. */
export function wordList(byLanguage: Record<string, string>): (value: string, language: string) => boolean {
  const sets = new Map(Object.entries(byLanguage).map(([language, words]) => [language, new Set(words.split(' '))]))
  return (value, language) => sets.get(baseOf(language))?.has(value) === true
}

/**
 * A function that says how many words of a text, from an index on, are a phrase on the list of a language; 0 when none is. A list is phrases separated by
 * commas. The words are in lower case, as written.
 */
export function phraseList(byLanguage: Record<string, string>): (values: readonly string[], at: number, language: string) => number {
  const phrases = new Map(Object.entries(byLanguage).map(([language, list]) => [language, byFirstWord(list.split(', '))]))
  return (values, at, language) => {
    const found = phrases.get(baseOf(language))?.get(values[at] ?? '') ?? []
    return Math.max(0, ...found.filter((words) => words.every((word, i) => values[at + i] === word)).map(({ length }) => length))
  }
}

function byFirstWord(phrases: readonly string[]): ReadonlyMap<string, string[][]> {
  const split = phrases.map((phrase) => phrase.split(' '))
  return Map.groupBy(split, ([first = '']) => first)
}

/** Words that reverse or limit what a sentence says: negations and conditions, by language. */
const isReversing = wordList(lists.reversing)
/** Numbers in words, by language. */
const isNumber = wordList(lists.numbers)

/**
 * The words of a text that reverse or limit what it says: negations (`not`, `won’t`), numbers in figures and words, and *if, unless, only,
 * until*. Leaving one out or adding one may change what was said. Figures are found in every language, words in those that `word-lists.json` has.
 */
export function criticalWords(text: string, language = 'en'): string[] {
  return wordsWhere(text, language, (value) => /\p{N}/u.test(value) || isNumber(value, language) || reverses(value, language))
}

/** Only the negations and conditional words among them. */
export function negationsAndConditions(text: string, language = 'en'): string[] {
  return wordsWhere(text, language, (value) => reverses(value, language))
}

function wordsWhere(text: string, language: string, test: (value: string) => boolean): string[] {
  return wordsIn(text, language)
    .filter(({ value }) => test(value))
    .map(({ start, end }) => text.slice(start, end))
}

/** Whether a word reverses or limits what its sentence says. */
export function reverses(value: string, language: string): boolean {
  return isReversing(value, language) || (baseOf(language) === 'en' && value.endsWith("n't"))
}

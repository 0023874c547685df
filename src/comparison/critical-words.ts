import lists from './word-lists.json' with { type: 'json' }
import { wordsIn } from './words.ts'

/** A function that says whether a word (in lower case) is on the list of a language, whatever the region. A list is words separated by spaces. */
export function wordList(byLanguage: Record<string, string>): (value: string, language: string) => boolean {
  const sets = new Map(Object.entries(byLanguage).map(([language, words]) => [language, new Set(words.split(' '))]))
  return (value, language) => sets.get(baseOf(language))?.has(value) === true
}

function baseOf(language: string): string {
  return language.split('-')[0]?.toLowerCase() ?? ''
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

function reverses(value: string, language: string): boolean {
  return isReversing(value, language) || (baseOf(language) === 'en' && value.endsWith("n't"))
}

import { criticalWords, wordList } from './critical-words.ts'
import { areInOneSentence, type IndexedText } from './indexed-text.ts'
import lists from './word-lists.json' with { type: 'json' }
import type { Word } from './words.ts'

/** Pronouns and adverbs by language; brackets may name what they refer to: `[Ukraine]` for *it*, `[in Kyiv]` for *here*. */
const isReference = wordList(lists.references)
/** Possessives by language; brackets may name what they refer to together with the next word: `[Ukraine]` for *our country*. */
const isPossessive = wordList(lists.possessives)
/** Conjunctions by language; after them brackets may name somebody whom the source does not name again: `… and [she] will sign`. */
const isConjunction = wordList(lists.conjunctions)

/** How many words of a source a bracket may replace. */
export const mostReplaced = 2

/**
 * Whether brackets may replace these words of a source without changing what the speaker said: a pronoun (*it*, *they*, *here*), or a
 * possessive with one word (*our country*). A verb, a name or a number may not be replaced: `[could]` for *should* changes what was said.
 * In languages that are not listed, brackets only add.
 *
 * @param values the words as `wordsIn` compares them
 */
export function canBeReplaced(values: readonly string[], language: string): boolean {
  const [first = '', ...rest] = values
  if (!rest.length) return isReference(first.toLowerCase(), language)
  return rest.length < mostReplaced && isPossessive(first.toLowerCase(), language) && rest.every((value) => /^\p{L}/u.test(value))
}

/**
 * Whether a bracket at the beginning or end of a quotation is clearly an addition, and cannot be mistaken for what the source has there:
 * `[Kyiv] must accept` can, if the source has *Moscow must accept*.
 *
 * At the beginning it may be where the source's sentence begins, replace a pronoun, or follow a conjunction. At the end it may be anywhere
 * except before a name, a figure, a critical word, or words that begin as it does. At either end it may have the source's own words.
 *
 * @param at the index of the first word of the source after the bracket, or after the quotation
 */
export function isClearAtEdge(bracket: readonly Word[], source: IndexedText, at: number, side: 'before' | 'after'): boolean {
  const { words, language } = source
  const valuesOf = (from: number, to: number) => words.slice(Math.max(0, from), to).map(({ value }) => value)
  const own = side === 'before' ? valuesOf(at - bracket.length, at) : valuesOf(at, at + bracket.length)
  if (own.length === bracket.length && bracket.every(({ value }, i) => own[i] === value)) return true
  const isInside = at > 0 && at < words.length && areInOneSentence(source, at - 1)
  if (!isInside) return true
  const lengths = Array.from({ length: mostReplaced }, (_, n) => n + 1)
  const isReplaceable = lengths.some((n) => canBeReplaced(side === 'before' ? valuesOf(at - n, at) : valuesOf(at, at + n), language))
  if (side === 'before') return isReplaceable || isConjunction(words[at - 1]?.value.toLowerCase() ?? '', language)
  const next = words[at]
  const text = source.text.slice(next?.start, next?.end)
  const isNamed = /^\p{Lu}/u.test(text) || criticalWords(text, language).length > 0 || next?.value === bracket[0]?.value
  return isReplaceable || !isNamed
}

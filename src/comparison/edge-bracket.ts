import { criticalWords } from './critical-words.ts'
import { areNeighbours, type IndexedText } from './indexed-text.ts'
import { canBeReplaced, isJoiner, mostReplaced } from './stand-ins.ts'
import type { Word } from './words.ts'

/**
 * Whether a bracket at the beginning or the end of a quotation can be told from one that takes the place of what the source has there.
 * `[Kyiv] must accept`, where the source has *Moscow must accept*, cannot: who reads it takes the one for the other.
 *
 * At the beginning it may stand where the source's sentence begins, for a pronoun or behind *and* and the like; at the end, anywhere but
 * where a name, a figure, a weighty word, or words that begin as it does come next. It may hold the source's own words at either end.
 *
 * @param at the first word of the source behind the bracket, or the first behind the quotation
 */
export function atEdge(bracket: readonly Word[], source: IndexedText, at: number, side: 'before' | 'behind'): boolean {
  const { words, language } = source
  const valuesOf = (from: number, to: number) => words.slice(Math.max(0, from), to).map(({ value }) => value)
  const own = side === 'before' ? valuesOf(at - bracket.length, at) : valuesOf(at, at + bracket.length)
  if (own.length === bracket.length && bracket.every(({ value }, i) => own[i] === value)) return true
  const isInside = at > 0 && at < words.length && areNeighbours(source, at - 1)
  if (!isInside) return true
  const lengths = Array.from({ length: mostReplaced }, (_, n) => n + 1)
  const isPointer = lengths.some((n) => canBeReplaced(side === 'before' ? valuesOf(at - n, at) : valuesOf(at, at + n), language))
  if (side === 'before') return isPointer || isJoiner(words[at - 1]?.value ?? '', language)
  const next = words[at]
  const text = source.text.slice(next?.start, next?.end)
  const isNamed = /^\p{Lu}/u.test(text) || criticalWords(text, language).length > 0 || next?.value === bracket[0]?.value
  return isPointer || !isNamed
}

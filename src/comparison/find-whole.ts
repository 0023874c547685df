import { canBeReplaced, isClearAtEdge, mostReplaced } from './brackets.ts'
import type { IndexedText } from './indexed-text.ts'
import { type Printed, type PrintedWord, replaces } from './printed.ts'
import type { Word } from './words.ts'

/** The range `[from, to)` in `IndexedText.words` of an item of a printed quotation; empty for words that were added. */
export interface FoundItem {
  printed: Printed
  from: number
  to: number
}

/**
 * Finds a printed quotation whole in its source: the same words without interruption, except for declared gaps, which may leave out any number
 * of words, and for brackets, which may add words or replace a pronoun or similar word (`canBeReplaced`). Of several occurrences, the one where the
 * gaps leave out least is chosen. Undefined when there is none.
 */
export function findWhole(printed: readonly Printed[], source: IndexedText): FoundItem[] | undefined {
  const segments = segmentsOf(printed)
  if (!segments.some(hasWords) || !printed.every((one) => mayOccur(one, source))) return undefined
  let best: FoundItem[] | undefined
  for (let from = 0; ; ) {
    const last = earliest(segments, source, from)
    if (!last) break
    const found = tighten(segments, last, source)
    if (!best || spanOf(found) < spanOf(best)) best = found
    from = startOf(found) + 1
    // A single segment leaves nothing out, so the first occurrence is as good as any.
    if (segments.length === 1) break
  }
  return best
}

/** Whether a word occurs anywhere, as far as a look into the index can say: most quotes that differ have one that does not. */
function mayOccur(one: Printed, { indexes }: IndexedText): boolean {
  return one.is !== 'word' || one.altered !== undefined || one.variants !== undefined || one.value === '-' || indexes.has(one.value)
}

/** The segments between gaps; each gap ends one. A segment without words is joined to the previous one. */
function segmentsOf(printed: readonly Printed[]): Printed[][] {
  const segments: Printed[][] = [[]]
  for (const one of printed) {
    segments.at(-1)?.push(one)
    if (one.is === 'gap') segments.push([])
  }
  return segments.reduce<Printed[][]>((merged, segment) => {
    const before = merged.at(-1)
    if (before && (!hasWords(segment) || !hasWords(before))) before.push(...segment)
    else merged.push(segment)
    return merged
  }, [])
}

function hasWords(segment: readonly Printed[]): boolean {
  return segment.some(({ is }) => is === 'word')
}

/** The earliest match of the segments, one after the other. */
function earliest(segments: readonly Printed[][], source: IndexedText, from: number): FoundItem[][] | undefined {
  const found: FoundItem[][] = []
  let after = from
  for (const segment of segments) {
    const starts = startsOf(segment, source)
    let i = firstNotBefore(starts, after)
    let match: FoundItem[] | undefined
    while (i < starts.length && !match) match = matchAt(segment, source, starts[i++] ?? 0)
    if (!match) return undefined
    found.push(match)
    after = endOf(match)
  }
  return found
}

/** The same match with each segment as near as possible to the next one, so that least is left out. */
function tighten(segments: readonly Printed[][], found: FoundItem[][], source: IndexedText): FoundItem[] {
  const tight = [...found]
  for (let k = segments.length - 2; k >= 0; k--) {
    const limit = startOf(tight[k + 1] ?? [])
    const segment = segments[k] ?? []
    const starts = startsOf(segment, source)
    for (let i = firstNotBefore(starts, limit) - 1; i >= 0; i--) {
      const match = matchAt(segment, source, starts[i] ?? 0)
      if (!match || endOf(match) > limit) continue
      tight[k] = match
      break
    }
  }
  return tight.flat()
}

/** The indexes at which a segment's first word occurs. */
function startsOf(segment: readonly Printed[], source: IndexedText): readonly number[] {
  const first = segment.find((one): one is PrintedWord => one.is === 'word')
  if (!first) return []
  if (!first.altered) {
    const { others = [], whole } = first.variants ?? {}
    const found = [first.value, ...others, ...(whole ? [whole] : [])].flatMap((value) => source.indexes.get(value) ?? [])
    return first.variants ? [...new Set(found)].toSorted((a, b) => a - b) : (source.indexes.get(first.value) ?? [])
  }
  return [...source.indexes]
    .filter(([value]) => replaces(first, value))
    .flatMap(([, indexes]) => indexes)
    .toSorted((a, b) => a - b)
}

function firstNotBefore(starts: readonly number[], at: number): number {
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}

/** The match of a segment whose first word is at an index; undefined when it does not match there. */
function matchAt(segment: readonly Printed[], source: IndexedText, start: number): FoundItem[] | undefined {
  const first = segment.findIndex(({ is }) => is === 'word')
  const last = segment.findLastIndex(({ is }) => is === 'word')
  const opening = segment.slice(0, first)
  const before = opening.some(({ is }) => is === 'gap') ? [] : opening
  if (before.some((printed) => printed.is === 'bracket' && !isClearAtEdge(printed.words, source, start, 'before'))) return undefined
  // For each item, its possible ends with their starts, the most likely first.
  const steps: Map<number, number>[] = []
  let ends: readonly number[] = [start]
  for (const [i, printed] of segment.entries()) {
    const step = new Map<number, number>()
    for (const at of ends)
      for (const length of i < first ? [0] : lengthsAt(printed, source, at, i < last, i > first))
        if (!step.has(at + length)) step.set(at + length, at)
    if (!step.size) return undefined
    steps.push(step)
    ends = [...step.keys()]
  }
  const after = segment.slice(last + 1)
  const closing = after.some(({ is }) => is === 'gap') ? undefined : after.find((printed) => printed.is === 'bracket')
  if (closing?.is === 'bracket' && !isClearAtEdge(closing.words, source, ends[0] ?? start, 'after')) return undefined
  let [to = start] = ends
  return steps
    .map((step, i) => ({ step, printed: segment[i] as Printed }))
    .toReversed()
    .map(({ step, printed }): FoundItem => {
      const from = step.get(to) ?? to
      const found = { printed, from, to }
      to = from
      return found
    })
    .toReversed()
}

/** How many words of the source an item of a quotation can match at an index; empty when it does not match. */
function lengthsAt(printed: Printed, { words, language }: IndexedText, at: number, within: boolean, canSkip: boolean): number[] {
  if (printed.is === 'gap') return [0]
  if (printed.is === 'word') return lengthsOfWord(printed, words, at, canSkip)
  const isThere = printed.words.every(({ value }, i) => words[at + i]?.value === value)
  const replaced = [0]
  for (let n = 1; within && n <= mostReplaced; n++)
    if (
      canBeReplaced(
        words.slice(at, at + n).map(({ value }) => value),
        language,
      )
    )
      replaced.push(n)
  return isThere ? [printed.words.length, ...replaced] : replaced
}

/** The same for a printed word, which may leave out fillers and repetitions before the source's. */
function lengthsOfWord(printed: PrintedWord, words: readonly Word[], at: number, canSkip: boolean): number[] {
  const word = words[at]
  if (!word) return []
  const lengths = lengthsAsWritten(printed, word, words[at + 1])
  if (canSkip)
    for (const skip of word.variants?.skips ?? [])
      for (const length of lengthsOfWord(printed, words, at + skip, true)) lengths.push(skip + length)
  return lengths
}

/** How many words a printed word is written as: none if the next one completes it, two if the source writes it in two. */
function lengthsAsWritten(printed: PrintedWord, word: Word, next: Word | undefined): number[] {
  const [own, its] = [printed.variants, word.variants]
  if (replaces(printed, word.value)) return [1]
  // A dash close to a figure looks like a minus.
  if (printed.value === '-' && word.isAfterDash) return [0]
  if (word.value === '-' && printed.isAfterDash && next?.value === printed.value) return [2]
  if (!own && !its) return []
  const values = [printed.value, ...(own?.others ?? [])]
  if (own?.others?.includes(word.value) || its?.others?.some((other) => values.includes(other))) return [1]
  if (!own?.whole && !own?.wholeBefore && its?.whole === printed.value) return [2]
  if (own?.whole === word.value) return [0]
  return own?.wholeBefore === word.value ? [1] : []
}

/** How many words of the source, fillers and repetitions, a found word leaves out before its own. */
export function skippedBefore({ printed, from, to }: FoundItem, { words }: IndexedText): number {
  if (printed.is !== 'word') return 0
  for (let at = from; at <= to; at++) {
    const word = words[at]
    if (word && lengthsAsWritten(printed, word, words[at + 1]).includes(to - at)) return at - from
  }
  return 0
}

function startOf(found: readonly FoundItem[]): number {
  return found[0]?.from ?? 0
}

function endOf(found: readonly FoundItem[]): number {
  return found.at(-1)?.to ?? 0
}

function spanOf(found: readonly FoundItem[]): number {
  return endOf(found) - startOf(found)
}

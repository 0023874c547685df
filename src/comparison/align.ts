import { diffArrays } from 'diff/lib/diff/array.js'
import type { IndexedText } from './indexed-text.ts'

/** A word that two texts share: its index in the one and in the other. */
type Pair = readonly [one: number, other: number]

/** The longest common subsequence of two lists of words (Myers 1986, in the package `diff`). */
export function sharedWords(one: readonly string[], other: readonly string[]): Pair[] {
  const pairs: Pair[] = []
  let [i, j] = [0, 0]
  for (const { count, added, removed } of diffArrays([...one], [...other], { maxEditLength: mostEdits }) ?? []) {
    if (!added && !removed) for (let k = 0; k < count; k++) pairs.push([i + k, j + k])
    if (!added) i += count
    if (!removed) j += count
  }
  return pairs
}

/** Texts that differ in more words than this are unrelated; comparing them fully would take quadratic time. */
const mostEdits = 1500

interface Range {
  from: number
  to: number
}

/**
 * Aligns printed words with the nearest stretch of a source.
 *
 * A longest common subsequence with a whole transcript would pick words from everywhere: in ten thousand words there is always another *the*.
 * So we first find the stretch, somewhat longer than the printed words, that has most of their rarer words, and align within it. The remaining
 * printed words before and after are then looked for before and after that stretch in the same way, and accepted if most of them are there. So
 * two sentences that are printed together but apart in the source are both found. The time is linear in the length of the source.
 */
export function alignWords(printed: readonly string[], source: IndexedText): Pair[] {
  const values = source.words.map(({ value }) => value)
  const weigh = (value: string) => Math.log(1 + values.length / (source.indexes.get(value)?.length ?? values.length))
  const align = (one: Range, other: Range, isRest: boolean): Pair[] => {
    const length = one.to - one.from
    if (length <= 0 || other.to <= other.from) return []
    const stretch = nearestStretch(printed.slice(one.from, one.to), values, other, weigh)
    const within = sharedWords(printed.slice(one.from, one.to), values.slice(stretch.from, stretch.to))
    const placed = within.map(([i, j]): Pair => [i + one.from, j + stretch.from])
    const pairs = extend(compact(closeGaps(placed, printed, values), source), printed, values, one, other)
    const [first, last] = [pairs[0], pairs.at(-1)]
    if (!first || !last || (isRest && (pairs.length < leastOfRest || pairs.length * 3 < length * 2))) return []
    return [
      ...align({ from: one.from, to: first[0] }, { from: other.from, to: first[1] }, true),
      ...pairs,
      ...align({ from: last[0] + 1, to: one.to }, { from: last[1] + 1, to: other.to }, true),
    ]
  }
  return align({ from: 0, to: printed.length }, { from: 0, to: values.length }, false)
}

/** How many of the remaining words must be found to rule out chance. */
const leastOfRest = 3

/** The first stretch of the source with the greatest weight of wanted words. */
function nearestStretch(wanted: readonly string[], values: readonly string[], within: Range, weigh: (value: string) => number): Range {
  const length = wanted.length + Math.min(Math.ceil(wanted.length / 2), 60) + 8
  if (within.to - within.from <= length) return within
  const missing = new Map<string, number>()
  for (const value of wanted) missing.set(value, (missing.get(value) ?? 0) + 1)
  let [weight, most, best] = [0, -1, within.from]
  for (let i = within.from; i < within.to; i++) {
    const left = values[i - length] ?? ''
    if (i - length >= within.from && missing.has(left)) {
      const count = (missing.get(left) ?? 0) + 1
      missing.set(left, count)
      if (count > 0) weight -= weigh(left)
    }
    const value = values[i] ?? ''
    const count = missing.get(value)
    if (count !== undefined) {
      if (count > 0) weight += weigh(value)
      missing.set(value, count - 1)
    }
    // Rounding must not favour a later stretch of the same words.
    if (weight > most + 1e-9) [most, best] = [weight, Math.max(within.from, i - length + 1)]
  }
  // A repeated word may have been counted at another occurrence, so the stretch may begin or end a few words further out.
  const margin = Math.min(wanted.length, 40)
  return { from: Math.max(within.from, best - margin), to: Math.min(within.to, best + length + margin) }
}

/** Chooses a longest common subsequence with few gaps: a run whose words also occur directly before the next run, or after the previous one, moves there. */
function closeGaps(pairs: readonly Pair[], printed: readonly string[], values: readonly string[]): Pair[] {
  const at = (list: readonly string[], sign: 1 | -1) => (index: number) => list[sign * index]
  const moved = moveRunsOn(pairs, at(printed, 1), at(values, 1))
  // The other direction is the same, backwards.
  const reverse = (list: readonly Pair[]) => list.map(([i, j]): Pair => [-i, -j]).reverse()
  return reverse(moveRunsOn(reverse(moved), at(printed, -1), at(values, -1)))
}

type WordAt = (index: number) => string | undefined

/** Moves runs, from the last to the first, next to the run after them where their words occur there too. */
function moveRunsOn(pairs: readonly Pair[], printed: WordAt, values: WordAt): Pair[] {
  const result = [...pairs]
  for (let last = result.length - 2; last >= 0; ) {
    const [next, end] = [result[last + 1], result[last]]
    let first = last
    while (first > 0 && isAdjacent(result[first - 1], result[first])) first--
    if (next && end && next[0] === end[0] + 1 && next[1] > end[1] + 1) {
      const run = result.slice(first, last + 1).map(([i], k): Pair => [i, next[1] - (last + 1 - first) + k])
      if (run.every(([i, j]) => printed(i) === values(j))) result.splice(first, run.length, ...run)
    }
    last = first - 1
  }
  return result
}

function isAdjacent(before: Pair | undefined, after: Pair | undefined): boolean {
  return before !== undefined && after !== undefined && after[0] === before[0] + 1 && after[1] === before[1] + 1
}

/** Adds the shared words directly before the first pair and after the last. */
function extend(pairs: readonly Pair[], printed: readonly string[], values: readonly string[], one: Range, other: Range): Pair[] {
  const grown = [...pairs]
  for (;;) {
    const [i, j] = grown[0] ?? [0, 0]
    if (!grown.length || i <= one.from || j <= other.from || printed[i - 1] !== values[j - 1]) break
    grown.unshift([i - 1, j - 1])
  }
  for (;;) {
    const [i, j] = grown.at(-1) ?? [0, 0]
    if (!grown.length || i + 1 >= one.to || j + 1 >= other.to || printed[i + 1] !== values[j + 1]) break
    grown.push([i + 1, j + 1])
  }
  return grown
}

/** One or two words that are further than this from the others in the source, or from those in another sentence, belong to another stretch. */
const farApart = 10
const farAcrossSentences = 2

/** Removes one or two pairs at either end that are far from all others. */
function compact(pairs: readonly Pair[], source: IndexedText): Pair[] {
  let result = [...pairs]
  for (const count of [1, 2]) {
    if (result.length > 2 * count + 1 && isFar(result[count - 1], result[count], source)) result = result.slice(count)
    if (result.length > 2 * count + 1 && isFar(result.at(-count - 1), result.at(-count), source)) result = result.slice(0, -count)
  }
  return result
}

function isFar(before: Pair | undefined, after: Pair | undefined, { text, words }: IndexedText): boolean {
  if (!before || !after) return false
  const extra = after[1] - before[1] - (after[0] - before[0])
  return (
    extra > farApart ||
    (extra > farAcrossSentences && /[\p{Sentence_Terminal}\n]/u.test(text.slice(words[before[1]]?.end, words[after[1]]?.start)))
  )
}

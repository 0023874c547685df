import { diffArrays } from 'diff'
import type { IndexedText } from './indexed-text.ts'

/** A word that two texts share: its index in the one and in the other. */
export type Pair = readonly [one: number, other: number]

/**
 * The words that two lists have in common in the same order: a longest common subsequence (Myers 1986, in the package `diff`).
 */
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

/** Texts that differ in more words than this are unrelated; comparing them to the end would take time with the square of their length. */
const mostEdits = 1500

/** A stretch of either text. */
interface Range {
  from: number
  to: number
}

/**
 * Aligns printed words with the nearest stretch of a source.
 *
 * A longest common subsequence with a whole transcript would pick its words from everywhere: in ten thousand words there is always
 * another *the*. So we first look for the stretch, somewhat longer than the printed words, that holds most of their rarer words, and align
 * within it. The printed words left over before and behind are then looked for before and behind that stretch in the same way, and accepted
 * when most of them are there: two sentences printed as one, but apart in the source, are both found. The time grows with the length of the
 * source, not with its square.
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
    const pairs = extended(compact(closeHoles(placed, printed, values), source), printed, values, one, other)
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

/** How many words of a rest must be found, so that it is more than chance. */
const leastOfRest = 3

/** The stretch of the source that holds most of the words, by their weight; the first of several. */
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
    // Rounding must not make a later stretch of the same words look better.
    if (weight > most + 1e-9) [most, best] = [weight, Math.max(within.from, i - length + 1)]
  }
  // A repeated word may have been counted at its first occurrence, so the stretch may begin or end a few words further out.
  const margin = Math.min(wanted.length, 40)
  return { from: Math.max(within.from, best - margin), to: Math.min(within.to, best + length + margin) }
}

/**
 * Of several longest common subsequences, one with few holes: where a run's words also occur right before the next run, or right after the
 * run before, they are taken from there.
 */
function closeHoles(pairs: readonly Pair[], printed: readonly string[], values: readonly string[]): Pair[] {
  const at = (list: readonly string[], sign: 1 | -1) => (index: number) => list[sign * index]
  const moved = moveRunsOn(pairs, at(printed, 1), at(values, 1))
  // The other direction is the same, read backwards.
  const turn = (list: readonly Pair[]) => list.map(([i, j]): Pair => [-i, -j]).reverse()
  return turn(moveRunsOn(turn(moved), at(printed, -1), at(values, -1)))
}

type WordAt = (index: number) => string | undefined

/** Moves runs, the last first, up to the run behind them where their words occur there too. */
function moveRunsOn(pairs: readonly Pair[], printed: WordAt, values: WordAt): Pair[] {
  const kept = [...pairs]
  for (let last = kept.length - 2; last >= 0; ) {
    const [next, end] = [kept[last + 1], kept[last]]
    let first = last
    while (first > 0 && isBeside(kept[first - 1], kept[first])) first--
    if (next && end && next[0] === end[0] + 1 && next[1] > end[1] + 1) {
      const run = kept.slice(first, last + 1).map(([i], k): Pair => [i, next[1] - (last + 1 - first) + k])
      if (run.every(([i, j]) => printed(i) === values(j))) kept.splice(first, run.length, ...run)
    }
    last = first - 1
  }
  return kept
}

function isBeside(before: Pair | undefined, after: Pair | undefined): boolean {
  return before !== undefined && after !== undefined && after[0] === before[0] + 1 && after[1] === before[1] + 1
}

/** Pairs, extended by the words right before the first and right behind the last that both share. */
function extended(pairs: readonly Pair[], printed: readonly string[], values: readonly string[], one: Range, other: Range): Pair[] {
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

/** One or two words that are further than this from the others in the source, also across the end of a sentence, belong to another stretch. */
const farApart = 10
const farAcrossSentences = 2

/** Pairs without one or two at either end that are far from all others. */
function compact(pairs: readonly Pair[], source: IndexedText): Pair[] {
  let kept = [...pairs]
  for (const count of [1, 2]) {
    if (kept.length > 2 * count + 1 && isFar(kept[count - 1], kept[count], source)) kept = kept.slice(count)
    if (kept.length > 2 * count + 1 && isFar(kept.at(-count - 1), kept.at(-count), source)) kept = kept.slice(0, -count)
  }
  return kept
}

function isFar(before: Pair | undefined, after: Pair | undefined, { text, words }: IndexedText): boolean {
  if (!before || !after) return false
  const extra = after[1] - before[1] - (after[0] - before[0])
  return extra > farApart || (extra > farAcrossSentences && /[.!?\n]/.test(text.slice(words[before[1]]?.end, words[after[1]]?.start)))
}

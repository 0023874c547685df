import { normalizeWords } from '../model/version.ts'

/** Two texts that are at least this similar are the same paragraph, reworded. */
const rewordedFrom = 0.5

/** A text with at least this share of another's words contains it, or comes from it. */
const containedFrom = 0.7

/**
 * Finds which current paragraph of an article is which published one. First, paragraphs with unchanged words are paired, wherever they are. Then the most
 * similar remaining ones are paired. Last, a single unpaired paragraph between two paired neighbours is paired with the single unpaired one between the
 * same neighbours, whatever its words. So a paragraph that was split continues as the part that has most of it, and an inserted one does not affect the others.
 *
 * @returns pairs of numbers, `[old, current]`, in the old order
 */
export function matchParagraphs(old: readonly string[], current: readonly string[]): [number, number][] {
  const currentOf = new Map<number, number>()
  const taken = new Set<number>()
  const pair = (a: number, b: number) => {
    currentOf.set(a, b)
    taken.add(b)
  }
  const numbers = Map.groupBy(current.keys(), (i) => normalizeWords(current[i] ?? ''))
  for (const [a, words] of old.entries()) {
    const b = numbers.get(normalizeWords(words))?.shift()
    if (b !== undefined) pair(a, b)
  }

  const bags = current.map((words, b) => (taken.has(b) ? undefined : wordBag(words)))
  const similar = old.flatMap((words, a) => {
    if (currentOf.has(a)) return []
    const bag = wordBag(words)
    return bags.flatMap((other, b) => {
      const both = other?.size && bag.size ? similarity(bag, other).both : 0
      return both >= rewordedFrom ? [{ a, b, both }] : []
    })
  })
  for (const { a, b } of similar.toSorted((x, y) => y.both - x.both || x.a - y.a || x.b - y.b))
    if (!currentOf.has(a) && !taken.has(b)) pair(a, b)

  for (const a of old.keys()) {
    if (currentOf.has(a)) continue
    const before = a === 0 ? -1 : currentOf.get(a - 1)
    const after = a === old.length - 1 ? current.length : currentOf.get(a + 1)
    if (before !== undefined && after === before + 2 && !taken.has(before + 1)) pair(a, before + 1)
  }
  return [...currentOf].toSorted(([a], [b]) => a - b)
}

/**
 * Finds current texts with exactly the words of old ones in the same order, but with different paragraph breaks.
 *
 * @param old texts that are missing or changed, in their order
 * @param current texts that are new or changed, in their order
 * @returns by the number of a current text, the numbers of the old texts in its run
 */
export function findRegrouped(old: readonly string[], current: readonly string[]): Map<number, number[]> {
  const [before, after] = [old.map(normalizeWords), current.map(normalizeWords)]
  const found = new Map<number, number[]>()
  for (const i of before.keys())
    for (const j of after.keys()) {
      const end = found.has(j) ? undefined : endOfRun(before, after, i, j)
      if (!end) continue
      const inRun = [...before.keys()].slice(i, end.old)
      for (let n = j; n < end.current; n++) found.set(n, inRun)
    }
  return found
}

/** Where two runs with the same words end that begin at `i` and `j`; undefined when there are none. */
function endOfRun(old: readonly string[], current: readonly string[], i: number, j: number): { old: number; current: number } | undefined {
  let [a, b] = [old[i] ?? '', current[j] ?? '']
  while (a !== b) {
    if (b.startsWith(`${a} `) && i + 1 < old.length) a += ` ${old[++i] ?? ''}`
    else if (a.startsWith(`${b} `) && j + 1 < current.length) b += ` ${current[++j] ?? ''}`
    else return undefined
  }
  return { old: i + 1, current: j + 1 }
}

/** For each current text the numbers of the old ones that it contains most words of, or that contain most of its words. */
export function findEarlierTexts(old: readonly string[], current: readonly string[]): number[][] {
  const before = old.map(wordBag)
  return current.map((words) => {
    const bag = wordBag(words)
    const isEarlier = (other: (typeof before)[number]) =>
      other.size > 0 && bag.size > 0 && Math.max(similarity(bag, other).first, similarity(other, bag).first) >= containedFrom
    return before.flatMap((other, i) => (isEarlier(other) ? [i] : []))
  })
}

/** How similar two texts are, from 0 to 1. */
interface Similarity {
  /** The Sørensen–Dice coefficient of their words, counting repetitions. */
  both: number
  /** The share of the first one's words that the second has. */
  first: number
}

/** The words of a text with how often each occurs, ignoring case and punctuation. */
interface WordBag {
  counts: ReadonlyMap<string, number>
  size: number
}

/** Counts the words of a text; of a text without letters and digits, its signs. */
export function wordBag(text: string): WordBag {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [...text.replace(/\s/g, '')]
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return { counts, size: words.length }
}

/** Compares the words of two texts. */
export function similarity(a: WordBag, b: WordBag): Similarity {
  let shared = 0
  for (const [word, count] of a.counts) shared += Math.min(count, b.counts.get(word) ?? 0)
  return { both: a.size + b.size ? (2 * shared) / (a.size + b.size) : 1, first: a.size ? shared / a.size : 0 }
}

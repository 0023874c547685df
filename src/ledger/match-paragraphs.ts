import { normalized } from '../model/version.ts'
import { bagOf, likeness } from './similarity.ts'

/** Two texts at least this alike are one paragraph that was reworded. */
const alike = 0.5

/**
 * Which of an article's present paragraphs is which of those that were published, as `[old, present]` by number. A paragraph that kept its words is
 * found wherever it stands; then the likest are put together; last, what stands alone between two that are known is what stood alone there, whatever
 * its words. So a paragraph that is parted goes on as the part that kept the most of it, and one that is put in before others shifts none.
 */
export function matchParagraphs(old: readonly string[], present: readonly string[]): [number, number][] {
  const of = new Map<number, number>()
  const taken = new Set<number>()
  const pair = (a: number, b: number) => {
    of.set(a, b)
    taken.add(b)
  }
  const places = Map.groupBy(present.keys(), (i) => normalized(present[i] ?? ''))
  for (const [a, words] of old.entries()) {
    const b = places.get(normalized(words))?.shift()
    if (b !== undefined) pair(a, b)
  }
  pairAlike(old, present, of, taken, pair)
  pairAlone(old.length, present.length, of, taken, pair)
  return [...of].toSorted(([a], [b]) => a - b)
}

function pairAlike(
  old: readonly string[],
  present: readonly string[],
  of: ReadonlyMap<number, number>,
  taken: ReadonlySet<number>,
  pair: (a: number, b: number) => void,
): void {
  const bags = present.map((words, b) => (taken.has(b) ? undefined : bagOf(words)))
  const pairs = [...old.entries()].flatMap(([a, words]) => {
    if (of.has(a)) return []
    const bag = bagOf(words)
    return bags.flatMap((other, b) => {
      const both = other?.size && bag.size ? likeness(bag, other).both : 0
      return both >= alike ? [{ a, b, both }] : []
    })
  })
  for (const { a, b } of pairs.toSorted((x, y) => y.both - x.both || x.a - y.a || x.b - y.b)) if (!of.has(a) && !taken.has(b)) pair(a, b)
}

/** Between two neighbours that are known on both sides, one old and one present paragraph that are left belong together. */
function pairAlone(
  olds: number,
  presents: number,
  of: ReadonlyMap<number, number>,
  taken: ReadonlySet<number>,
  pair: (a: number, b: number) => void,
): void {
  for (let a = 0; a < olds; a++) {
    if (of.has(a)) continue
    const before = a === 0 ? -1 : of.get(a - 1)
    const behind = a === olds - 1 ? presents : of.get(a + 1)
    if (before !== undefined && behind === before + 2 && !taken.has(before + 1)) pair(a, before + 1)
  }
}

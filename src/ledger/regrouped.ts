import { normalized } from '../model/version.ts'
import { bagOf, likeness } from './similarity.ts'

/**
 * The texts, by number, that have the words of old ones in the same order and nothing else, only parted or put together otherwise: a break between
 * paragraphs is white space. Each with the old texts, by number, that its run has the words of.
 *
 * @param old texts that are not there any more as they were, in their order
 * @param present texts that were not there before, in theirs
 */
export function regrouped(old: readonly string[], present: readonly string[]): Map<number, number[]> {
  const [before, after] = [old.map(normalized), present.map(normalized)]
  const found = new Map<number, number[]>()
  for (const i of before.keys())
    for (const j of after.keys()) {
      const end = found.has(j) ? undefined : endOfRun(before, after, i, j)
      if (!end) continue
      const own = before.flatMap((_, n) => (n >= i && n < end.old ? [n] : []))
      for (let n = j; n < end.present; n++) found.set(n, own)
    }
  return found
}

/** Where the runs end that begin at `i` and `j` and have the same words; undefined when there are none. */
function endOfRun(old: readonly string[], present: readonly string[], i: number, j: number): { old: number; present: number } | undefined {
  let [a, b] = [old[i] ?? '', present[j] ?? '']
  while (a !== b) {
    if (b.startsWith(`${a} `) && i + 1 < old.length) a += ` ${old[++i] ?? ''}`
    else if (a.startsWith(`${b} `) && j + 1 < present.length) b += ` ${present[++j] ?? ''}`
    else return undefined
  }
  return { old: i + 1, present: j + 1 }
}

/** So much of a paragraph's words in another makes it a part of that. */
const mostOf = 0.7

/** For each text the old ones, by number, that most of its words stood in, or that most of went into it. */
export function origins(old: readonly string[], present: readonly string[]): number[][] {
  const before = old.map(bagOf)
  return present.map((words) => {
    const bag = bagOf(words)
    return before.flatMap((other, i) =>
      other.size && bag.size && Math.max(likeness(bag, other).first, likeness(other, bag).first) >= mostOf ? [i] : [],
    )
  })
}

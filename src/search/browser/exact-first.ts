import { foldedWords } from '../../model/fold.ts'
import type { PagefindFragment } from './pagefind-module.ts'

/** How many results are ordered among themselves: as many as are shown at a time, so that none moves when more are shown. */
const groupSize = 10

/**
 * In each ten results, those first that have the most of the words just as they were typed; otherwise in their order. Pagefind takes `scale` and
 * `scales` for the same word, and may put a shorter record with the other form first.
 */
export function exactFirst(results: readonly PagefindFragment[], typed: readonly string[]): PagefindFragment[] {
  const exact = new Map(results.map((result) => [result, exactIn(result, typed)]))
  const groups = Array.from({ length: Math.ceil(results.length / groupSize) }, (_, i) => results.slice(i * groupSize, (i + 1) * groupSize))
  return groups.flatMap((group) => group.toSorted((a, b) => (exact.get(b) ?? 0) - (exact.get(a) ?? 0)))
}

/** How many of the words a record has, just as they were typed, in its words, its names or its note. */
export function exactIn({ content, meta }: PagefindFragment, typed: readonly string[]): number {
  const own = new Set(foldedWords([content, ...Object.values(meta)].join('\n')))
  return typed.flatMap(foldedWords).filter((word) => own.has(word)).length
}

import { cleanedText, cleanPrinted } from './cleaned-words.ts'
import type { FoundWhole } from './compare-words.ts'
import { findWhole } from './find-whole.ts'
import type { IndexedText } from './indexed-text.ts'
import type { Printed } from './printed.ts'

/** Finds a printed quotation whole in a source where it does not count how words are written (`cleanWords`). */
export function findCleaned(printed: readonly Printed[], source: IndexedText, text: string): FoundWhole | undefined {
  const readAs = cleanedText(source)
  const items = findWhole(cleanPrinted(printed, text, source.language), readAs)
  if (!items) return undefined
  const ofWords = items.filter((item) => item.printed.is === 'word')
  const [first, last] = [readAs.words[ofWords[0]?.from ?? 0], readAs.words[(ofWords.at(-1)?.to ?? 0) - 1]]
  const from = source.words.findIndex(({ end }) => end > (first?.start ?? 0))
  const to = source.words.findLastIndex(({ start }) => start < (last?.end ?? 0)) + 1
  return { items, readAs, edges: { source, from, to } }
}

import { distance } from 'fastest-levenshtein'
import { closingStart } from '../markdown/closing.ts'
import { comparable } from '../markdown/comparable.ts'
import type { Occurrence } from './occurrences.ts'
import type { ProseBlock } from './prose.ts'

type Passage = Pick<Occurrence, 'block' | 'words'>

/**
 * The passages of an article that are most like words which it does not have: those with about as many words that differ by the fewest
 * letters. No two of them overlap, and none is mostly different.
 */
export function nearestPassages(blocks: readonly ProseBlock[], words: string, most = 3): Passage[] {
  const wanted = plain(words)
  const count = wanted.split(' ').length
  const ranked = blocks
    .flatMap((block) => [count, count + 1, count - 1].flatMap((length) => passagesOf(block, length)))
    .map(({ text, ...passage }) => ({ ...passage, edits: distance(text, wanted) }))
    .filter(({ edits }) => edits <= wanted.length / 2)
    .toSorted((a, b) => a.edits - b.edits)
  const chosen: Passage[] = []
  for (const { block, words: span } of ranked)
    if (chosen.length < most && !chosen.some((one) => one.block === block && one.words.start < span.end && span.start < one.words.end))
      chosen.push({ block, words: span })
  return chosen
}

/** Every passage of so many words in a block, without the punctuation that closes it, and its plain text. */
function passagesOf(block: ProseBlock, length: number): (Passage & { text: string })[] {
  const tokens = length > 0 ? [...block.text.matchAll(/\S+/g)].map(({ 0: token, index }) => ({ token, index, text: plain(token) })) : []
  return tokens.slice(length - 1).map(({ token, index, text }, i) => {
    const start = tokens[i]?.index ?? 0
    const closing = closingStart(token) || token.length
    return {
      block,
      words: { start, end: index + closing },
      text: [...tokens.slice(i, i + length - 1).map((one) => one.text), text.slice(0, closing)].join(' '),
    }
  })
}

function plain(text: string): string {
  return comparable(text).value.trim().toLowerCase()
}

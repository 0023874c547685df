import { distance } from 'fastest-levenshtein'
import { closingStart } from '../markdown/closing.ts'
import { comparable } from '../markdown/comparable.ts'
import type { Article, Block } from '../model/article.ts'
import type { Span } from '../model/position.ts'

/** A passage, as offsets in an article’s plain text. */
interface NearPassage {
  block: Block
  words: Span
}

/**
 * The passages of an article that are most like words which it does not have: those with about as many words that differ by the fewest
 * letters, three at most. No two of them overlap, and none is mostly different.
 */
export function nearestPassages({ text = '', blocks = [] }: Partial<Article>, words: string): NearPassage[] {
  const wanted = normalized(words)
  const count = wanted.split(' ').length
  const ranked = blocks
    .flatMap((block) => [count, count + 1, count - 1].flatMap((length) => passagesOf(text, block, length)))
    .map((passage) => ({ ...passage, edits: distance(passage.normalized, wanted) }))
    .filter(({ edits }) => edits <= wanted.length / 2)
    .toSorted((a, b) => a.edits - b.edits)
  const chosen: NearPassage[] = []
  for (const { block, words: span } of ranked)
    if (chosen.length < 3 && !chosen.some((one) => one.words.start < span.end && span.start < one.words.end))
      chosen.push({ block, words: span })
  return chosen
}

/** Every passage of a given number of words in a block, without the punctuation that closes it, and its normalized text. */
function passagesOf(text: string, block: Block, length: number): (NearPassage & { normalized: string })[] {
  if (length < 1) return []
  const tokens = [...text.slice(block.start, block.end).matchAll(/\S+/g)].map(({ 0: token, index }) => {
    const closing = closingStart(token) || token.length
    return {
      start: block.start + index,
      end: block.start + index + closing,
      text: normalized(token),
      last: normalized(token.slice(0, closing)),
    }
  })
  return tokens.slice(length - 1).map(({ end, last }, i) => {
    const others = tokens.slice(i, i + length - 1).map((token) => token.text)
    return { block, words: { start: tokens[i]?.start ?? end, end }, normalized: [...others, last].join(' ') }
  })
}

function normalized(text: string): string {
  return comparable(text).value.trim().toLowerCase()
}

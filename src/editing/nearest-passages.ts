import { distance } from 'fastest-levenshtein'
import { closingStart } from '../markdown/closing.ts'
import { comparable } from '../markdown/comparable.ts'
import type { Span } from '../model/position.ts'
import type { ProseBlock } from './prose.ts'

/** A passage that is like some words. */
export interface NearPassage {
  block: ProseBlock
  words: Span
}

interface Candidate extends NearPassage {
  shared: number
}

/** How many passages that share most words are compared letter by letter. */
const compared = 40

/**
 * The passages of an article that are most like words which are not in it: those of about as many words that share most of them, and of
 * these the ones that differ by the fewest letters. None that is mostly different, and no two that overlap.
 */
export function nearestPassages(blocks: readonly ProseBlock[], words: string, most = 3): NearPassage[] {
  const wanted = plain(words)
  const names = new Set(wanted.split(' ').map(bare))
  const count = wanted.split(' ').length
  const all = blocks.flatMap((block) => [count, count + 1, count - 1].flatMap((length) => passagesOf(block, length, names)))
  const best = all.toSorted((a, b) => b.shared - a.shared)
  // A word or two may be misspelt and so share nothing; that many can all be compared.
  const close = count <= 2 ? best : best.slice(0, compared).filter(({ shared }) => shared > 0)
  const ranked = close
    .map((one) => ({ ...one, edits: distance(plain(one.block.text.slice(one.words.start, one.words.end)), wanted) }))
    .filter(({ edits }) => edits <= wanted.length / 2)
    .toSorted((a, b) => a.edits - b.edits)
  const chosen: NearPassage[] = []
  for (const { block, words: span } of ranked)
    if (chosen.length < most && !chosen.some((one) => one.block === block && one.words.start < span.end && span.start < one.words.end))
      chosen.push({ block, words: span })
  return chosen
}

/** Every run of so many words of a block, without the punctuation that closes it, and how many words it shares with those looked for. */
function passagesOf(block: ProseBlock, length: number, names: ReadonlySet<string>): Candidate[] {
  const tokens = length > 0 ? [...block.text.matchAll(/\S+/g)] : []
  const known = tokens.map(([token]) => Number(names.has(bare(plain(token)))))
  let shared = known.slice(0, length).reduce((sum, one) => sum + one, 0)
  const passages: Candidate[] = []
  for (let i = 0; i + length <= tokens.length; i++) {
    const start = tokens[i]?.index ?? 0
    const last = tokens[i + length - 1]
    const end = (last?.index ?? 0) + (last?.[0].length ?? 0)
    const kept = start + closingStart(block.text.slice(start, end))
    passages.push({ block, words: { start, end: kept > start ? kept : end }, shared })
    shared += (known[i + length] ?? 0) - (known[i] ?? 0)
  }
  return passages
}

function plain(text: string): string {
  return comparable(text).value.trim().toLowerCase()
}

function bare(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
}

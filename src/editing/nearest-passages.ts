import { distance } from 'fastest-levenshtein'
import { closingStart } from '../markdown/closing.ts'
import { comparable } from '../markdown/comparable.ts'
import type { Occurrence } from './occurrences.ts'
import type { ProseBlock } from './prose.ts'

type NearPassage = Pick<Occurrence, 'block' | 'words'>

/** How many of the passages that share most words are compared letter by letter. */
const mostCompared = 40

/**
 * The passages of an article that are most like words which it does not have: of passages with about as many words, those that share most
 * of them, and of these the ones that differ by the fewest letters. No two of them overlap, and none is mostly different.
 */
export function nearestPassages(blocks: readonly ProseBlock[], words: string, most = 3): NearPassage[] {
  const wanted = plain(words)
  const wantedWords = wanted.split(' ')
  const count = wantedWords.length
  const vocabulary = new Set(wantedWords.map(trimWord))
  const all = blocks.flatMap((block) => [count, count + 1, count - 1].flatMap((length) => passagesOf(block, length, vocabulary)))
  const best = all.toSorted((a, b) => b.shared - a.shared)
  // One or two words may be misspelt and so share nothing; passages of so few words can all be compared.
  const candidates = count <= 2 ? best : best.slice(0, mostCompared).filter(({ shared }) => shared > 0)
  const ranked = candidates
    .map((one) => ({ ...one, edits: distance(plain(one.block.text.slice(one.words.start, one.words.end)), wanted) }))
    .filter(({ edits }) => edits <= wanted.length / 2)
    .toSorted((a, b) => a.edits - b.edits)
  const chosen: NearPassage[] = []
  for (const { block, words: span } of ranked)
    if (chosen.length < most && !chosen.some((one) => one.block === block && one.words.start < span.end && span.start < one.words.end))
      chosen.push({ block, words: span })
  return chosen
}

/** Every passage of so many words in a block, without the punctuation that closes it, and how many of its words are wanted. */
function passagesOf(block: ProseBlock, length: number, vocabulary: ReadonlySet<string>): (NearPassage & { shared: number })[] {
  const tokens = length > 0 ? [...block.text.matchAll(/\S+/g)] : []
  const isWanted = tokens.map(([token]) => Number(vocabulary.has(trimWord(plain(token)))))
  let shared = isWanted.slice(0, length).reduce((sum, one) => sum + one, 0)
  return tokens.slice(0, Math.max(0, tokens.length - length + 1)).map(({ index: start }, i) => {
    const last = tokens[i + length - 1]
    const end = (last?.index ?? 0) + (last?.[0].length ?? 0)
    const closing = start + closingStart(block.text.slice(start, end))
    const passage = { block, words: { start, end: closing > start ? closing : end }, shared }
    shared += (isWanted[i + length] ?? 0) - (isWanted[i] ?? 0)
    return passage
  })
}

function plain(text: string): string {
  return comparable(text).value.trim().toLowerCase()
}

function trimWord(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
}

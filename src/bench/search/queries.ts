import { chanceOf } from '../../testing/fiction/chance.ts'
import type { Passage } from '../passages.ts'
import type { KnownPassage } from './known-passages.ts'
import type { WarmQuery } from './measure-warm.ts'
import type { WordIndex } from './word-index.ts'

/** The queries that speed and bytes are measured with. */
export interface SpeedQueries {
  /** As many of every class of query, at least twenty where there are so many. */
  cold: string[]
  warm: Record<string, WarmQuery[]>
  /** Single words that are then filtered by kind: some that a number of passages have, and the most common. */
  filtered: string[]
}

/** Draws the queries; the same seed gives the same. */
export function speedQueries(
  passages: readonly Passage[],
  { passagesWith }: WordIndex,
  known: readonly KnownPassage[],
  seed: number,
): SpeedQueries {
  const chance = chanceOf(seed)
  const byClass = [...Map.groupBy(known, (item) => item.class).values()]
  const wordsIn = (least: number, most: number) =>
    [...passagesWith].flatMap(([word, { size }]) => (size >= least && size <= most && /^\p{L}{4,}$/u.test(word) ? [word] : []))
  const [specific, frequent] = [wordsIn(3, 50), wordsIn(10, 300)]
  const [common = ''] = [...passagesWith].reduce((a, b) => (b[1].size > a[1].size ? b : a))
  const [[kind] = ['']] = [...Map.groupBy(passages, (passage) => passage.kind)].sort((a, b) => b[1].length - a[1].length)
  const ofClass = (name: KnownPassage['class']) => known.filter((item) => item.class === name).map(({ query }) => ({ words: query }))
  return {
    cold: byClass.flatMap((own) => own.slice(0, Math.max(2, Math.ceil(20 / byClass.length))).map(({ query }) => query)),
    filtered: [...Array.from({ length: 8 }, () => chance.pick(frequent)), common],
    warm: {
      'one specific word': Array.from({ length: 40 }, () => ({ words: chance.pick(specific) })),
      'several words': ofClass('words'),
      phrase: ofClass('phrase'),
      typo: ofClass('typo'),
      'one wrong word': ofClass('one wrong word'),
      [`most common word (${common})`]: [{ words: common }],
      'most common word, filtered': [{ words: common, kind }],
    },
  }
}

import { chanceOf } from '../../testing/fiction/chance.ts'
import type { PassageLine } from '../passages.ts'
import type { KnownPassage } from './known-passages.ts'
import type { WarmQuery } from './measure-speed.ts'
import type { WordIndex } from './words.ts'

/** Draws the queries with which speed and bytes are measured; the same seed gives the same ones. */
export function speedQueries(passages: readonly PassageLine[], words: WordIndex, targets: readonly KnownPassage[], seed: number) {
  const chance = chanceOf(seed)
  const byClass = [...Map.groupBy(targets, (item) => item.class).values()]
  const wordsIn = (least: number, most: number) =>
    [...words.passagesWith].flatMap(([word, { size }]) => (size >= least && size <= most && /^\p{L}{4,}$/u.test(word) ? [word] : []))
  const [specific, frequent] = [wordsIn(3, 50), wordsIn(10, 300)]
  const [common = ''] = [...words.passagesWith].reduce((a, b) => (b[1].size > a[1].size ? b : a))
  const [[kind] = ['']] = [...Map.groupBy(passages, (passage) => passage.kind)].sort((a, b) => b[1].length - a[1].length)
  const ofClass = (name: KnownPassage['class']) => targets.filter((item) => item.class === name).map(({ query }) => ({ words: query }))
  const warm: Record<string, WarmQuery[]> = {
    'one specific word': Array.from({ length: 40 }, () => ({ words: chance.pick(specific) })),
    'several words': ofClass('words'),
    phrase: ofClass('phrase'),
    typo: ofClass('typo'),
    'one wrong word': ofClass('one wrong word'),
    [`most common word (${common})`]: [{ words: common }],
    'most common word, filtered': [{ words: common, kind }],
  }
  return {
    // The same number of every class; at least twenty in all, if there are that many.
    cold: byClass.flatMap((own) => own.slice(0, Math.max(2, Math.ceil(20 / byClass.length))).map(({ query }) => query)),
    warm,
    // Single words, whose results are then filtered by kind.
    filtered: [...Array.from({ length: 8 }, () => chance.pick(frequent)), common],
  }
}

import { chanceOf } from '../../testing/fiction/chance.ts'
import type { Passage } from './corpus.ts'
import type { KnownItem } from './known-items.ts'
import type { WarmQuery } from './measure-warm.ts'
import type { WordIndex } from './word-index.ts'

/** The queries that speed and bytes are measured with. */
export interface SpeedQueries {
  /** Of every class of known items alike, at least twenty where there are so many. */
  cold: string[]
  warm: Record<string, WarmQuery[]>
  /** Single words to narrow by kind: ones that some passages have, and the one that most have. */
  filters: string[]
}

/** Queries of each class, single words that stand in a few passages, and the word that stands in most, by itself and narrowed by the largest kind. */
export function speedQueries(passages: readonly Passage[], index: WordIndex, items: readonly KnownItem[], seed: number): SpeedQueries {
  const chance = chanceOf(seed)
  const byClass = [...Map.groupBy(items, (item) => item.class).values()]
  const specific = [...index.having]
    .filter(([word, { size }]) => size >= 3 && size <= 50 && /^\p{L}{4,}$/u.test(word))
    .map(([word]) => word)
  const frequent = [...index.having]
    .filter(([word, { size }]) => size >= 10 && size <= 300 && /^\p{L}{4,}$/u.test(word))
    .map(([word]) => word)
  const [common = ''] = [...index.having].reduce((a, b) => (b[1].size > a[1].size ? b : a))
  const kinds = [...Map.groupBy(passages, ({ kind }) => kind)].sort((a, b) => b[1].length - a[1].length)
  const several = items.filter((item) => item.class === 'words').map(({ query }) => ({ words: query }))
  return {
    cold: byClass.flatMap((own) => own.slice(0, Math.max(2, Math.ceil(20 / byClass.length))).map(({ query }) => query)),
    filters: [...Array.from({ length: 8 }, () => chance.pick(frequent)), common],
    warm: {
      'one specific word': Array.from({ length: 40 }, () => ({ words: chance.pick(specific) })),
      'several words': several,
      phrase: items.filter((item) => item.class === 'phrase').map(({ query }) => ({ words: query })),
      typo: items.filter((item) => item.class === 'typo').map(({ query }) => ({ words: query })),
      'one wrong word': items.filter((item) => item.class === 'one wrong word').map(({ query }) => ({ words: query })),
      [`most common word (${common})`]: [{ words: common }],
      [`most common word, narrowed`]: [{ words: common, kind: kinds[0]?.[0] ?? '' }],
    },
  }
}

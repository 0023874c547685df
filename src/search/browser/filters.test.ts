import { describe, expect, test } from 'vitest'
import { searchArchive, searchSpellings } from '../../testing/search-content.ts'
import { testEngine } from '../../testing/search-engine.ts'
import { facetTableOf } from '../index/facet-table.ts'
import { recordsOf } from '../index/records.ts'

const { answer, labels } = testEngine()

const records = recordsOf(searchArchive(), searchSpellings)
const table = facetTableOf(records)
const withoutPage = (path: string) => path.replace(/^.*#/, '').replace(/^\//, '/sub/path/')

describe('filtering', () => {
  test('by one facet or several gives the same as brute force over the records', async () => {
    const options: Record<'kind' | 'speaker' | 'article' | 'topic' | 'wording' | 'year', string[][]> = {
      kind: [[], ['quote'], ['condition'], ['observation', 'condition'], ['paragraph', 'note', 'article'], ['person', 'source']],
      speaker: [[], ['anna-lund'], ['mira-holm', 'this article']],
      article: [[], ['a-date-but-no-deal'], ['a-long-night', 'the-second-week']],
      topic: [[], ['pay'], ['ferries', 'pay']],
      wording: [[], ['verbatim'], ['verbatim', 'unchecked']],
      year: [[], ['2026']],
    }
    const all = Object.entries(options).reduce<[string, string[]][][]>(
      (before, [facet, sets]) =>
        before.flatMap((chosen) =>
          sets.map((ids): [string, string[]][] => [...chosen, ...(ids.length ? [[facet, ids] as [string, string[]]] : [])]),
        ),
      [[]],
    )
    expect(all.length).toBeGreaterThan(500)
    for (const chosen of all.slice(1)) {
      const expected = records.filter(({ facets }) =>
        chosen.every(([facet, ids]) => facets.some((one) => one.facet === facet && ids.includes(one.id))),
      )
      const { counts } = await answer(Object.fromEntries(chosen), 0)
      for (const facet of ['kind', 'wording'] as const)
        for (const { id } of table[facet]) {
          const others = records.filter(({ facets }) =>
            chosen.every(([other, ids]) =>
              facets.some((one) => one.facet === other && (other === facet ? one.id === id : ids.includes(one.id))),
            ),
          )
          const counted = others.filter(({ facets }) => facets.some((one) => one.facet === facet && one.id === id))
          expect(counts[facet][id], `${facet}:${id} of ${JSON.stringify(chosen)}`).toBe(counted.length)
        }
      const found = await labels(Object.fromEntries(chosen))
      expect(found.sort(), JSON.stringify(chosen)).toEqual(expected.map(({ path }) => withoutPage(path)).sort())
    }
  })

  test('counts how many results each kind and wording has', async () => {
    const { counts } = await answer({ words: 'Friday', kind: 'quote' })
    expect(counts).toEqual({
      kind: { quote: 1, condition: 0, observation: 1, note: 0, article: 0, person: 0, source: 0, paragraph: 0 },
      wording: { verbatim: 1, unchecked: 0 },
    })
  })

  test('by an existing and an unknown value applies the first and names the other', async () => {
    expect(await answer({ words: 'Friday', speaker: ['anna-lund', 'nobody'] })).toMatchObject({
      total: 1,
      unknownValues: [{ facet: 'speaker', value: 'nobody' }],
    })
  })

  test('says how many there are without it', async () => {
    expect(await answer({ words: 'Friday' })).toMatchObject({ total: 2, totalUnfiltered: 2 })
    expect(await answer({ words: 'Friday', kind: 'quote' })).toMatchObject({ total: 1, totalUnfiltered: 2 })
    expect(await answer({ words: 'Friday', kind: 'condition' })).toMatchObject({ total: 0, totalUnfiltered: 2, results: [] })
  })

  test('by an unknown value finds nothing, and names it', async () => {
    expect(await answer({ words: 'Friday', speaker: 'nobody' })).toMatchObject({
      total: 0,
      unknownValues: [{ facet: 'speaker', value: 'nobody' }],
    })
    expect(await answer({ topic: 'no-such' })).toMatchObject({ total: 0, unknownValues: [{ facet: 'topic', value: 'no-such' }] })
  })

  test('does not split a phrase', async () => {
    expect(await labels({ words: '"clause until"', kind: 'condition' })).toEqual(['condition-no-strike'])
    expect(await labels({ words: '"until clause"', kind: 'condition' })).toEqual([])
    expect(await labels({ words: '“clause until”', kind: 'quote' })).toEqual([])
    // As two words it would find hours 10 to 19 too.
    expect(await labels({ words: '"hour 1"', speaker: 'anna-lund' })).toEqual(['quote-hour-1'])
  })
})

describe('typed fields', () => {
  test('filter, and unknown values are named', async () => {
    expect(await labels({ words: 'Friday kind:quote' })).toEqual(['quote-sign-by-friday'])
    expect(await labels({ words: 'Friday -kind:quotes' })).toEqual(['observation-promise'])
    expect(await labels({ words: 'speaker:mira' })).toEqual(['observation-two-clocks', '/sub/path/people/mira-holm/'])
    expect(await labels({ words: 'Friday speaker:“Ana Lund”' })).toEqual(['quote-sign-by-friday'])
    expect(await answer({ words: 'year:2026 lanterns' })).toMatchObject({ total: 24 })
    expect(await answer({ words: 'Friday year:2025' })).toMatchObject({
      total: 0,
      totalUnfiltered: 2,
      unknownValues: [{ facet: 'year', value: '2025' }],
    })
    expect(await labels({ words: 'who:mira', kind: 'quote' })).toEqual([])
    expect(await answer({ words: 'Friday -who:nobody' })).toMatchObject({
      total: 2,
      unknownValues: [{ facet: 'speaker', value: 'nobody' }],
    })
  })

  test('that match several values take any of them', async () => {
    const both = ['observation-promise', 'observation-two-clocks']
    expect((await labels({ words: 'article:the kind:observation' })).sort()).toEqual(['observation-promise'])
    expect((await labels({ words: 'article:"a" kind:observation' })).sort()).toEqual(['observation-two-clocks'])
    expect((await labels({ words: 'topic:ferries kind:observation' })).sort()).toEqual(both)
  })
})

describe('order', () => {
  test('by date puts the latest first, and the best first within a day', async () => {
    const { results } = await answer({ words: 'Friday', by: 'date' })
    expect(results.map(({ date }) => date)).toEqual(['2026-03-10', '2026-03-02'])
    const dates = (await answer({ kind: ['quote', 'observation', 'condition'], by: 'date' }, 100)).results.map(({ date }) => date)
    expect(dates).toEqual(dates.toSorted().reverse())
    expect(dates.length).toBe(28)
  })
})

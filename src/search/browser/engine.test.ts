import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { facetTableOf } from '../facet-table.ts'
import { ferryArchive, ferrySpellings } from '../ferry-archive.ts'
import { recordsOf } from '../records.ts'
import { serveIndex } from '../serve-index.ts'
import { buildSearchIndex } from '../build-index.ts'
import { vocabularyOf } from '../vocabulary.ts'
import { writeSearchIndex } from '../write-index.ts'
import type { Answer, Narrowing } from './conversation.ts'
import { type Engine, openEngine } from './engine.ts'
import type { PagefindModule } from './pagefind-module.ts'

const archive = ferryArchive()
const facets = facetTableOf(recordsOf(archive, ferrySpellings))
let folder: string
let server: Server
let engine: Engine

// Pagefind's own module runs here as it does in the worker, where there is no window either.
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-search-'))
  await writeSearchIndex(await buildSearchIndex(archive, ferrySpellings), folder)
  const index = serveIndex('/', () => buildSearchIndex(archive, ferrySpellings))
  server = createServer((request, response) => index.middleware(request, response, () => response.writeHead(404).end()))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  const pagefind: PagefindModule = await import(pathToFileURL(join(folder, 'pagefind/pagefind.js')).href)
  engine = await openEngine(pagefind, facets, async () => vocabularyOf(recordsOf(archive, ferrySpellings)), {
    index: `http://127.0.0.1:${port}/pagefind/`,
    site: '/sub/path/',
  })
})
afterAll(async () => {
  server.close()
  server.closeAllConnections()
  await rm(folder, { recursive: true })
})

type Chosen = { words?: string; asTyped?: true } & Partial<Record<Narrowing, string | string[]>>
const answer = ({ words = '', asTyped, ...chosen }: Chosen, count = 10): Promise<Answer> =>
  engine.answer({
    query: {
      words,
      ...(asTyped && { asTyped }),
      ...Object.fromEntries(Object.entries(chosen).map(([facet, ids]) => [facet, [ids].flat()])),
    },
    count,
  })
/** The labels of what a query finds. */
const labels = async (query: Chosen, count = 100) => (await answer(query, count)).results.map(({ url }) => url.replace(/^.*#/, ''))

test('a result is a quotation with its speaker, its article and its standing', async () => {
  const { total, results } = await answer({ words: 'sign Friday' })
  expect(total).toBe(1)
  expect(results[0]).toEqual({
    url: '/sub/path/articles/a-date-but-no-deal/#quote-sign-by-friday',
    page: '/sub/path/articles/a-date-but-no-deal/quote-sign-by-friday/',
    kind: 'quote',
    who: 'Anna Lund',
    date: '2026-03-02',
    standing: { wording: 'verbatim', says: 'Word for word the same as the full record of Nordhamn council' },
    article: { url: '/sub/path/articles/a-date-but-no-deal/', title: 'A date but no deal', published: '2026-03-03', language: 'en' },
    words: [
      { text: 'We will ', found: false },
      { text: 'sign', found: true },
      { text: ' by ', found: false },
      { text: 'Friday', found: true },
    ],
    note: undefined,
  })
})

test('a result leads to the passage that has the words', async () => {
  expect(await labels({ words: 'pay rise' })).toEqual(['condition-no-strike'])
  expect(await labels({ words: 'walking out' })).toEqual(['condition-no-strike.2'])
})

test('questions that come while others are answered do not get into each other', async () => {
  const typed = ['w', 'wa', 'walk', 'walking', 'walking o', 'walking ou', 'walking out']
  const together = await Promise.all(typed.map((words) => answer({ words })))
  for (const [i, words] of typed.entries()) expect(together[i], words).toEqual(await answer({ words }))
})

describe('what is searched', () => {
  test('the words come before speaker and note', async () => {
    // One has the word in its words, the other in its note.
    expect(await labels({ words: 'promise' })).toEqual(['observation-promise', 'quote-sign-by-friday'])
  })

  test('a result that its note was found by shows the note', async () => {
    const note = [
      { text: 'The first firm ', found: false },
      { text: 'promise', found: true },
      { text: ' in six weeks.', found: false },
    ]
    expect(await answer({ words: 'promise', kind: 'quote' })).toMatchObject({ results: [{ note }] })
  })

  test('people are found by any spelling of their names', async () => {
    expect(await labels({ words: 'Lundh', article: 'a-date-but-no-deal' })).toEqual(['quote-sign-by-friday'])
    expect(await labels({ words: 'Ana Lund', article: 'a-date-but-no-deal' })).toEqual(['quote-sign-by-friday'])
  })

  test('words of the word table find each other, and are marked', async () => {
    expect(await labels({ words: 'Kiev' })).toEqual(['condition-no-strike.2'])
    expect((await answer({ words: 'defense' })).results[0]?.words.filter(({ found }) => found)).toEqual([{ text: 'defence', found: true }])
  })

  test('neither the article’s title nor what a record is filed under is searched', async () => {
    for (const words of ['deal', 'night', 'observation', 'verbatim', 'ferries'])
      expect(await answer({ words })).toMatchObject({ total: 0, strangers: [words] })
  })

  test('background notes are not found', async () => {
    expect(await labels({ words: 'lawful' })).toEqual([])
  })
})

describe('narrowing', () => {
  test('by each facet and by several gives what brute force over the records gives', async () => {
    const records = recordsOf(archive, ferrySpellings)
    const options: Record<'kind' | 'speaker' | 'article' | 'topic' | 'wording' | 'year', string[][]> = {
      kind: [[], ['quote'], ['condition'], ['observation', 'condition']],
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
      const expected = records.filter(({ filings }) =>
        chosen.every(([facet, ids]) => filings.some((one) => one.facet === facet && ids.includes(one.id))),
      )
      const { counts } = await answer(Object.fromEntries(chosen), 0)
      for (const facet of ['kind', 'wording'] as const)
        for (const { id } of facets[facet]) {
          const others = records.filter(({ filings }) =>
            chosen.every(([other, ids]) =>
              filings.some((one) => one.facet === other && (other === facet ? one.id === id : ids.includes(one.id))),
            ),
          )
          const counted = others.filter(({ filings }) => filings.some((one) => one.facet === facet && one.id === id))
          expect(counts[facet][id], `${facet}:${id} of ${JSON.stringify(chosen)}`).toBe(counted.length)
        }
      const found = await labels(Object.fromEntries(chosen))
      expect(found.sort(), JSON.stringify(chosen)).toEqual(expected.map(({ path }) => path.replace(/^.*#/, '')).sort())
    }
  })

  test('counts what each kind and wording has of what was searched for', async () => {
    const { counts } = await answer({ words: 'Friday', kind: 'quote' })
    expect(counts).toEqual({ kind: { quote: 1, condition: 0, observation: 1 }, wording: { verbatim: 1, unchecked: 0 } })
  })

  test('by a value that is and one that is not takes the one that is, and names the other', async () => {
    expect(await answer({ words: 'Friday', speaker: ['anna-lund', 'nobody'] })).toMatchObject({
      total: 1,
      unknown: [{ facet: 'speaker', id: 'nobody' }],
    })
  })

  test('says how many there are without it', async () => {
    expect(await answer({ words: 'Friday' })).toMatchObject({ total: 2, unnarrowed: 2 })
    expect(await answer({ words: 'Friday', kind: 'quote' })).toMatchObject({ total: 1, unnarrowed: 2 })
    expect(await answer({ words: 'Friday', kind: 'condition' })).toMatchObject({ total: 0, unnarrowed: 2, results: [] })
  })

  test('by something that nothing is filed under finds nothing, and names it', async () => {
    expect(await answer({ words: 'Friday', speaker: 'nobody' })).toMatchObject({ total: 0, unknown: [{ facet: 'speaker', id: 'nobody' }] })
    expect(await answer({ topic: 'no-such' })).toMatchObject({ total: 0, unknown: [{ facet: 'topic', id: 'no-such' }] })
  })

  test('leaves a phrase a phrase', async () => {
    expect(await labels({ words: '"clause until"', kind: 'condition' })).toEqual(['condition-no-strike'])
    expect(await labels({ words: '"until clause"', kind: 'condition' })).toEqual([])
    expect(await labels({ words: '“clause until”', kind: 'quote' })).toEqual([])
    // As two words it would find hours 10 to 19 too.
    expect(await labels({ words: '"hour 1"', speaker: 'anna-lund' })).toEqual(['quote-hour-1'])
  })
})

describe('what is typed beside words', () => {
  test('a phrase may stand with further words and other phrases', async () => {
    expect(await labels({ words: 'rise "clause until"' })).toEqual(['condition-no-strike'])
    expect(await labels({ words: 'Friday "clause until"' })).toEqual([])
    expect(await labels({ words: '“pay rise” “clause until”' })).toEqual(['condition-no-strike'])
    expect(await labels({ words: '"rise pay" "clause until"' })).toEqual([])
  })

  test('a word or a phrase behind a hyphen leaves out what has it, in any form that search takes for the same, and nothing else', async () => {
    expect((await labels({ words: 'Friday' })).sort()).toEqual(['observation-promise', 'quote-sign-by-friday'])
    expect(await labels({ words: 'Friday -sign' })).toEqual(['observation-promise'])
    expect(await labels({ words: 'Friday -signs' })).toEqual(['observation-promise'])
    expect(await labels({ words: 'Friday -"will sign"' })).toEqual(['observation-promise'])
    expect((await labels({ words: 'Friday -"sign will"' })).length).toBe(2)
    // Only the beginning of a word in it, and a word that stands nowhere.
    expect((await labels({ words: 'Friday -prom' })).length).toBe(2)
    expect((await labels({ words: 'Friday -weapons' })).length).toBe(2)
  })

  test('names and notes count, as they do when their words are searched for', async () => {
    expect(await labels({ words: 'Friday -firm' })).toEqual(['observation-promise'])
    expect(await labels({ words: 'Friday -Ana' })).toEqual(['observation-promise'])
  })

  test('with a word and without it is all that there is', async () => {
    for (const word of ['sign', 'promise', 'harbour', 'Lund', 'weapons']) {
      const [without, having] = [await labels({ words: `Friday -${word}` }), await labels({ words: `Friday "${word}"` })]
      expect([...without, ...having].sort(), word).toEqual(['observation-promise', 'quote-sign-by-friday'])
    }
  })

  test('what is left out alone leaves everything else', async () => {
    const all = recordsOf(archive, ferrySpellings).length
    expect(await answer({ words: '-lanterns' })).toMatchObject({ total: all - 24 })
  })

  test('fields narrow, and name what nothing is filed under', async () => {
    expect(await labels({ words: 'Friday kind:quote' })).toEqual(['quote-sign-by-friday'])
    expect(await labels({ words: 'Friday -kind:quotes' })).toEqual(['observation-promise'])
    expect(await labels({ words: 'speaker:mira' })).toEqual(['observation-two-clocks'])
    expect(await labels({ words: 'Friday speaker:“Ana Lund”' })).toEqual(['quote-sign-by-friday'])
    expect(await answer({ words: 'year:2026 lanterns' })).toMatchObject({ total: 24 })
    expect(await answer({ words: 'Friday year:2025' })).toMatchObject({ total: 0, unnarrowed: 2, unknown: [{ typed: 'year:2025' }] })
    expect(await labels({ words: 'who:mira', kind: 'quote' })).toEqual([])
    expect(await answer({ words: 'Friday -who:nobody' })).toMatchObject({ total: 2, unknown: [{ typed: '-who:nobody' }] })
  })

  test('a field that several values answer to takes any of them', async () => {
    const both = ['observation-promise', 'observation-two-clocks']
    expect((await labels({ words: 'article:the kind:observation' })).sort()).toEqual(['observation-promise'])
    expect((await labels({ words: 'article:"a" kind:observation' })).sort()).toEqual(['observation-two-clocks'])
    expect((await labels({ words: 'topic:ferries kind:observation' })).sort()).toEqual(both)
  })
})

describe('words that stand nowhere', () => {
  test('find nothing by their first letters', async () => {
    // Pagefind by itself would find `We` and narrow nothing.
    expect(await answer({ words: 'weapons' })).toMatchObject({ total: 0, strangers: ['weapons'] })
    expect(await answer({ words: 'weapons', kind: 'quote' })).toMatchObject({ total: 0, strangers: ['weapons'] })
  })

  test('are named, and the others searched', async () => {
    expect(await answer({ words: 'weapons clocks' })).toMatchObject({ total: 1, strangers: ['weapons'] })
  })

  test('are not those whose beginnings or endings stand somewhere', async () => {
    expect(await labels({ words: 'clau' })).toEqual(['condition-no-strike'])
    expect(await labels({ words: 'clauses' })).toEqual(['condition-no-strike'])
  })
})

describe('words of which no record has all', () => {
  test('are searched without the one that asks for the least', async () => {
    expect(await answer({ words: 'pay rise clocks' })).toMatchObject({ total: 1, lacking: 'clocks' })
    expect(await labels({ words: 'clocks walking out' })).toEqual(['condition-no-strike.2'])
    const [first] = (await answer({ words: 'pay rise clocks' })).results
    expect(first?.words.filter(({ found }) => found)).toEqual([{ text: 'pay rise', found: true }])
  })

  test('are so without phrases and what is to be left out', async () => {
    expect(await answer({ words: '"pay rise" until clocks' })).toMatchObject({ total: 1, lacking: 'clocks' })
    expect(await answer({ words: 'pay clocks -rise -hall' })).toMatchObject({ total: 0 })
  })

  test('are not when narrowing is what leaves nothing', async () => {
    const found = await answer({ words: 'pay rise', kind: 'quote' })
    expect(found).toMatchObject({ total: 0, unnarrowed: 1 })
    expect(found).not.toHaveProperty('lacking')
  })
})

describe('mistyped words', () => {
  test('are taken for the nearest word that stands somewhere', async () => {
    expect(await answer({ words: 'harbuor' })).toMatchObject({
      total: 2,
      strangers: [],
      corrected: [{ typed: 'harbuor', meant: 'harbour' }],
    })
    expect(await labels({ words: 'Kyvi harbuor' })).toEqual(['condition-no-strike.2'])
    const [first] = (await answer({ words: 'promse' })).results
    expect(first?.words.filter(({ found }) => found)).toEqual([{ text: 'promise', found: true }])
  })

  test('are searched as they were typed when that is wanted', async () => {
    expect(await answer({ words: 'harbuor', asTyped: true })).toMatchObject({ total: 0, strangers: ['harbuor'], corrected: [] })
  })

  test('are left as they are in phrases', async () => {
    expect(await answer({ words: '"Kyvi harbour"' })).toMatchObject({ total: 0, corrected: [] })
  })
})

test('as many results are given as are wanted', async () => {
  expect(await answer({ words: 'lanterns' })).toMatchObject({ total: 24, results: { length: 10 } })
  expect(await answer({ words: 'lanterns' }, 30)).toMatchObject({ total: 24, results: { length: 24 } })
})

test('nothing asked, nothing found', async () => {
  for (const words of ['', ' ', '—', '""', '“”']) expect(await answer({ words })).toMatchObject({ total: 0, results: [] })
})

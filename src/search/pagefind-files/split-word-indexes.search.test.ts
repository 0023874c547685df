import { expect, test } from 'vitest'
import { chanceOf } from '../../testing/fiction/chance.ts'
import { searchArchive, searchContent } from '../../testing/search-content.ts'
import { withSearchIndex } from '../../testing/search-engine.ts'
import { openEngine } from '../browser/engine.ts'
import { buildSearchIndex } from '../index/build-index.ts'
import { recordsOf } from '../index/records.ts'

// Enough words for an index of several pieces.
const chance = chanceOf(5)
const syllables = 'ba be bo da de do fa fe fo ga ge go ka ke ko la le lo ma me mo na ne no pa pe po ra re ro ta te to va ve vo'.split(' ')
const syllable = () => syllables[chance.below(syllables.length)] ?? ''
const made = Array.from({ length: 1500 }, () => `${syllable()}${syllable()}${syllable()}${syllable()}th`)
const said = Array.from({ length: 500 }, () => Array.from({ length: 9 }, () => made[chance.below(made.length)]).join(' '))
const content = {
  'people/anna-lund.md': searchContent['people/anna-lund.md'] ?? '',
  'articles/many-words.md': `---\ntitle: Many words\nstandfirst: Said at length.\npublished: 2026-03-01T09:00:00Z\n---\n\n${said
    .map((words, at) => `“${words},”[^quote-number-${at}] she said.`)
    .join('\n\n')}\n\n${said.map((_, at) => `[^quote-number-${at}]:\n    - speaker: [Anna Lund](../people/anna-lund.md)`).join('\n\n')}\n`,
}
const engine = withSearchIndex(openEngine, content)

test('the index has several pieces', async () => {
  const files = await buildSearchIndex(searchArchive(content))
  expect(files.filter(({ path }) => path.startsWith('index/')).length).toBeGreaterThan(3)
})

test('every word is found in the same records as by brute force', { timeout: 60_000 }, async () => {
  const records = recordsOf(searchArchive(content)).filter(({ shown }) => shown.kind === 'quote')
  expect(records).toHaveLength(said.length)
  for (const word of new Set(made.slice(0, 150))) {
    const expected = records.filter(({ passages }) => passages.join(' ').split(' ').includes(word)).map(({ path }) => path)
    const { results } = await engine()({ query: { words: `"${word}"`, kind: ['quote'] }, count: 100 })
    expect(results.map(({ url }) => url.replace('/sub/path', '')).sort(), word).toEqual(expected.sort())
  }
})

test('the beginning of a word finds all words that begin with it', { timeout: 60_000 }, async () => {
  const records = recordsOf(searchArchive(content)).filter(({ shown }) => shown.kind === 'quote')
  for (const word of made.slice(0, 40)) {
    const beginning = word.slice(0, 5)
    const expected = records.filter(({ passages }) =>
      passages
        .join(' ')
        .split(' ')
        .some((one) => one.startsWith(beginning)),
    )
    expect((await engine()({ query: { words: beginning, kind: ['quote'] }, count: 0 })).total, beginning).toBe(expected.length)
  }
})

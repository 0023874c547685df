import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fictionalSite } from '../testing/fiction/fictional-site.ts'
import { searchArchive } from '../testing/search-content.ts'
import { testEngine } from '../testing/search-engine.ts'
import { recordsOf } from './index/records.ts'
import queries from './search-queries.json' with { type: 'json' }

// Sixty queries as readers type them, written before anybody looked at results, over the site's own content and thirty fictional articles.
const folder = join(import.meta.dirname, '../../content')
const own = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(md|txt|json|yaml)$/.test(entry.name) && entry.name !== 'README.md')
  .map((entry) => join(entry.parentPath, entry.name))
const content = {
  ...fictionalSite({ articles: 30, seed: 1 }),
  ...Object.fromEntries(own.map((file) => [file.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(file, 'utf8')])),
}
const { answer } = testEngine(content)

/** How many of a query's first results may come before a useful one. */
const shown = 3

test('at least 57 of 60 queries have a useful result among the first three', async () => {
  const misses: string[] = []
  for (const { asks, useful } of queries) {
    const { results } = await answer({ words: asks })
    const ranks = results.flatMap(({ url, alone = '' }, rank) => {
      const isUseful = useful.some((path) => [url, alone].some((one) => one.slice('/sub/path'.length).startsWith(path)))
      return isUseful ? [rank + 1] : []
    })
    if (!ranks.some((rank) => rank <= shown)) misses.push(`${asks}: ${ranks[0] ?? 'not found'}`)
  }
  expect(misses.length, misses.join('\n')).toBeLessThanOrEqual(60 - 57)
}, 60_000)

/** Words of published text as they are printed, with the punctuation around them, and in forms in which readers may type them. */
const texts = recordsOf(searchArchive(content)).flatMap(({ passages, who, note, title }) => [...passages, who, note, title])
const printed = [...new Set(texts.flatMap((text) => text.split(/\s+/)))].filter((word) => /[\p{L}\p{N}]/u.test(word)).sort()
const forms: ((word: string) => string)[] = [
  (word) => word,
  (word) => word.toUpperCase(),
  (word) => word.replaceAll('’', "'"),
  (word) => word.normalize('NFD'),
  (word) => `“${word}”`,
  (word) => `the ${word}`,
]

test('no word of published text is said to appear nowhere, or corrected as if it did not', async () => {
  const wrong: string[] = []
  for (const [i, word] of printed.entries()) {
    if (i % 6) continue
    const typed = forms[(i / 6) % forms.length]?.(word) ?? word
    const { total, unknownWords, corrections } = await answer({ words: typed }, 1)
    if (!total || unknownWords.length || corrections.length)
      wrong.push(`${typed}: ${total} ${unknownWords} ${corrections.map(({ meant }) => meant)}`)
  }
  expect(wrong).toEqual([])
}, 60_000)

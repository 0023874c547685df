import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { builtFolder } from '../../testing/built-site.ts'
import { everyText, madeUpWords } from '../../testing/every-text.ts'
import { withSearchIndex } from '../../testing/search-engine.ts'
import { openEngine } from '../browser/engine.ts'
import { readVocabulary, vocabularyFile } from '../vocabulary.ts'

const content = everyText()
const engine = withSearchIndex(openEngine, content)

/** The made-up words that readers meet on any page: in its text, or in words for pictures. */
function seenIn(folder: string): Map<string, string> {
  const seen = new Map<string, string>()
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))) {
    const html = readFileSync(join(folder, path), 'utf8')
    const pictures = Array.from(html.matchAll(/<img[^>]*>/g), ([image]) => image).join(' ')
    const text = html.replace(/<(script|style|head)\b[\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, '')
    for (const [word] of `${text} ${pictures}`.matchAll(madeUpWords)) seen.set(word.toLowerCase(), path)
  }
  return seen
}

test('every word that readers see on any page of a site is in the list of words, and is found', { timeout: 120_000 }, async () => {
  const folder = await builtFolder('/', content)
  const seen = seenIn(folder)
  // Nearly every text is shown somewhere.
  expect(seen.size).toBeGreaterThan(60)
  const vocabulary = readVocabulary(readFileSync(join(folder, 'pagefind', vocabularyFile), 'utf8'))
  expect([...seen].filter(([word]) => !vocabulary.has(word))).toEqual([])
  for (const [word, path] of seen) {
    const { total, unknownWords, corrections } = await engine()({ query: { words: word }, count: 1 })
    expect({ total: total > 0, unknownWords, corrections }, `${word} in ${path}`).toEqual({
      total: true,
      unknownWords: [],
      corrections: [],
    })
  }
})

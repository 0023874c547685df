import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { builtFolder } from '../../testing/built-site.ts'
import { searchArchive } from '../../testing/search-content.ts'
import { withSearchIndex } from '../../testing/search-engine.ts'
import { openEngine } from '../browser/engine.ts'
import { recordsOf } from './records.ts'

const folder = join(import.meta.dirname, '../../../content')
const content = Object.fromEntries(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:md|txt|json|yaml)$/.test(path) && path !== 'README.md')
    .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')]),
)
const engine = withSearchIndex(openEngine, content)
const article = '/articles/a-ceasefire-on-a-condition/'

/** What a reader can see, and the kind and address of a record that has it. */
const seen: [typed: string, kind: string, address: string][] = [
  ['"A ceasefire on a condition"', 'article', article],
  ['floated a ceasefire with Russia in an interview', 'article', article],
  ['"the war in Ukraine"', 'article', article],
  ['"The terms in his words"', 'article', `${article}#the-terms-in-his-words`],
  ['"What analysts observe"', 'article', `${article}#what-analysts-observe`],
  // Below the text: where it came from, departures, and rules that were set aside.
  ['socialbites', 'article', `${article}#site-about`],
  ['stray closing quotation mark', 'article', `${article}#site-about`],
  ['Kiev', 'article', `${article}#site-about`],
  ['"names none of them"', 'article', `${article}#site-about`],
  ['speaking publicly for the first time', 'paragraph', `${article}#p-yqnywf`],
  ['"the territory we control,” the Ukrainian leader stated"', 'paragraph', `${article}#p-snzzmm`],
  ['Ukrainian leader stated', 'paragraph', `${article}#p-snzzmm`],
  ['Analysts observe that', 'paragraph', `${article}#p-vpyrpm`],
  ['"careful navigation"', 'paragraph', `${article}#p-vpyrpm`],
  ['umbrella territory control', 'quote', `${article}#quote-nato-umbrella`],
  ['translation transmitted', 'quote', `${article}#quote-nato-umbrella`],
  ['undertakes in return', 'condition', `${article}#condition-diplomatic-return`],
  ['"process must be accelerated"', 'condition', `${article}#condition-pace`],
  ['quick steps on one track', 'observation', `${article}#observation-two-tracks`],
  ['"Article 5"', 'note', `${article}#note-article-5.note`],
  ['collective-defence clause', 'note', `${article}#note-article-5.note`],
  ['"neither the interviewer nor the date"', 'note', `${article}#note-sky-news.note`],
  ['unanimous agreement', 'note', `${article}#note-unanimity.note`],
  ['Stuart Ramsay', 'person', '/people/stuart-ramsay/'],
  ['chief correspondent', 'person', '/people/stuart-ramsay/'],
  ['president of Ukraine', 'person', '/people/volodymyr-zelenskiy/'],
  ['"Zelenskyi"', 'person', '/people/volodymyr-zelenskiy/'],
  ['Sky News published an interview', 'person', '/people/sky-news/'],
  ['"North Atlantic Treaty"', 'source', '/sources/north-atlantic-treaty/'],
  ['document by NATO', 'source', '/sources/north-atlantic-treaty/'],
  ['upday', 'source', '/sources/upday-2024-11-29/'],
  ['the recording was not heard', 'source', '/sources/sky-news-2024-11-29/'],
  ['"Diplomatic way"', 'source', '/sources/sky-news-2024-11-29/#diplomatic-way'],
  ['heated phase', 'wording', '/sources/online-ua-2024-11-29/#nato-umbrella'],
]

test.each(seen)('what readers can see of the first article is found: %s is in a record of kind %s', async (words, kind, address) => {
  const { results, unknownWords, corrections } = await engine()({ query: { words, kind: [kind] }, count: 100 })
  expect({ unknownWords, corrections }).toEqual({ unknownWords: [], corrections: [] })
  const addresses = results.flatMap(({ url, page }) => [url, page]).map((url) => url.replace('/sub/path', ''))
  expect(addresses).toContain(address)
})

describe('every record', () => {
  const records = recordsOf(searchArchive(content))

  test('has an address on a page of the site', async () => {
    const built = await builtFolder('/sub/path/')
    const addresses = records.flatMap(({ path, shown: { places = [] } }) => [path, ...places.map((id) => path.replace(/#.*|$/, `#${id}`))])
    const pages = new Map<string, string>()
    for (const address of new Set(addresses)) {
      const [page = '', id = ''] = address.split('#')
      const file = join(built, page, 'index.html')
      expect(existsSync(file), address).toBe(true)
      const html = pages.get(page) ?? readFileSync(file, 'utf8')
      pages.set(page, html)
      if (id) expect(html.includes(`id="${id}"`), address).toBe(true)
    }
    expect(pages.size).toBeGreaterThan(8)
  })
})

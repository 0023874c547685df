import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openContent } from '../archive/open-content.ts'
import { builtSite } from '../testing/built-site.ts'
import { contentInMemory, fixtureFiles } from '../testing/content-in-memory.ts'
import { fictionalSite } from '../testing/fiction/fictional-site.ts'
import { type ReaderView, readerView } from '../testing/reader-view.ts'
import { browsedSite, type WatchedPage } from '../testing/watched-page.ts'

/** The files of the project's own content that an article's text depends on. */
function ownFiles(): Record<string, string> {
  const content = join(import.meta.dirname, '../../content')
  return Object.fromEntries(
    ['articles', 'people', 'sources'].flatMap((folder) =>
      readdirSync(join(content, folder)).map((name) => [`${folder}/${name}`, readFileSync(join(content, folder, name), 'utf8')]),
    ),
  )
}

/** An article as it is published, and what a reader view must show of it. */
interface Expected {
  slug: string
  title: string
  language: string
  published: string
  byline: string | null
  /** Its text without headings, without white space. */
  prose: string[]
  headings: string[]
}

const squashed = (text: string) => text.replace(/\s+/g, '')

function expectedOf(files: Record<string, string>): Expected[] {
  const content = openContent(contentInMemory(files))
  const names = new Map(content.people.map(({ path, model }) => [path.replace(/^people\/|\.md$/g, ''), model?.name]))
  return content.articles.flatMap(({ model }) => {
    if (!model || model.draft) return []
    const words = (wanted: boolean) =>
      model.blocks
        .filter(({ is }) => (is === 'heading') === wanted)
        .map(({ start, end }) => squashed(model.text.slice(start, end)))
        .filter((text) => text !== '')
    const { slug, title, language, published, byline } = model
    const names_ = byline.map((id) => names.get(id) ?? id)
    return [{ slug, title, language, published, byline: names_.join(', ') || null, prose: words(false), headings: words(true) }]
  })
}

/** Below this many characters Readability believes that it has missed something, and takes more. Firefox offers no reader view of so short a text. */
const fewest = 500

const sites = [
  { name: 'the first article', files: undefined },
  { name: 'an article with markers everywhere', files: fixtureFiles('markers-everywhere') },
  { name: 'articles in nine languages', files: fixtureFiles('languages') },
  { name: 'a made-up coast’s articles', files: fictionalSite({ articles: 12, seed: 4 }) },
]

describe.each(sites)('the reader view of $name', ({ files }) => {
  const site = browsedSite(() => builtSite('/', files))
  const articles = expectedOf(files ?? ownFiles())
  const views = new Map<string, ReaderView>()
  let tab: WatchedPage

  beforeAll(async () => {
    tab = await site.open()
    for (const { slug } of articles) {
      await tab.page.goto(`${site.address}articles/${slug}/`)
      views.set(slug, await readerView(tab.page))
    }
  })
  afterAll(() => tab.close())

  test.each(articles.filter(({ prose }) => prose.join('').length >= fewest))(
    'has the prose of “$title” whole, its headings at most, and nothing else',
    ({ slug, prose, headings }) => {
      let rest = squashed(views.get(slug)?.textContent ?? '')
      for (const words of prose) {
        const at = rest.indexOf(words)
        expect(at, words).toBeGreaterThanOrEqual(0)
        rest = `${rest.slice(0, at)}\n${rest.slice(at + words.length)}`
      }
      for (const words of headings) rest = rest.replace(words, '')
      expect(rest.trim()).toBe('')
    },
  )

  test.each(articles)('has no label of a control of “$title”', ({ slug }) => {
    expect(views.get(slug)?.textContent).not.toMatch(/Clean text|Shown here|Copy link|Link to|§|¶|edition’s heading|At a glance/)
  })

  test.each(articles)('says who wrote “$title”, when, and in what language', ({ slug, title, language, published, byline }) => {
    const view = views.get(slug)
    expect({ title: view?.title, language: view?.lang, published: view?.publishedTime, byline: view?.byline ?? null }).toEqual({
      title,
      language,
      published,
      byline,
    })
  })
})

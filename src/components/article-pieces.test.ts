import { experimental_AstroContainer as AstroContainer } from 'astro/container'
import { expect, test } from 'vitest'
import { makeArchive } from '../archive/archive.ts'
import { readArticle } from '../markdown/read-file.ts'
import type { PageHistory } from '../model/page-history.ts'
import { exampleFile, fields, publish } from '../testing/example-article.ts'
import { articlePages } from '../views/article-page.ts'
import ArticlePieces from './article-pieces.astro'

const path = 'articles/talks/'
const record: PageHistory = {
  path,
  versions: { '': 'vvvvvvvv', 'constructor-works': 'ssssssss', 'p-abcdef': 'pppppppp', 'condition-pay': 'cccccccc' },
  paragraphIds: ['p-abcdef', ''],
  aliases: { 'constructor-works': ['works'], 'condition-pay': ['condition-wage'], 'condition-pay.note': ['condition-wage.note'] },
  formerAddresses: [],
  changes: [],
  pastVersions: {},
}

/** The article's text as its page shows it. */
async function rendered(pages: Record<string, PageHistory>): Promise<string> {
  const lines = [
    '## Constructor works',
    '',
    'They must pay first.[^condition-pay]',
    '',
    '![](../images/ferry.jpg)',
    '',
    '## Constructor',
    '',
    `[^condition-pay]: > must pay first\n\n${fields.condition}`,
  ]
  const archive = makeArchive({
    articles: [publish(readArticle(exampleFile(...lines)), pages[path])],
    people: [],
    sources: [],
    provenance: [],
    history: { pages, formerPages: [] },
  })
  const pieces = articlePages(archive)[0]?.props.pieces
  const container = await AstroContainer.create()
  const html = await container.renderToString(ArticlePieces, { props: { pieces, own: false } })
  return html.replace(/ data-astro-[a-z-]+="[^"]*"/g, '').replace(/>\s+</g, '><')
}

test('permalinks of sections, paragraphs and passages name the current version of the words', async () => {
  const html = await rendered({ [path]: record })
  const versions = [...html.matchAll(/<a class="permalink(?: para)?"(?: data-v="([^"]*)")? href="#([^"]*)"/g)].map(([, v, id]) => [id, v])
  expect(versions).toEqual([
    ['constructor-works', 'ssssssss'],
    ['p-abcdef', 'pppppppp'],
    ['condition-pay', 'cccccccc'],
    ['constructor', undefined],
  ])
})

test('old ids lead to the section, the words and the note that they are now', async () => {
  const html = await rendered({ [path]: record })
  expect(html).toContain('<header class="heading"><span id="works" class="anchor"></span><h2 id="constructor-works">')
  expect(html).toContain('<span id="condition-wage" class="anchor"></span><mark id="condition-pay"')
  expect(html).toMatch(/<div class="note-body" id="condition-pay\.note"[^>]*><span id="condition-wage\.note" class="anchor"><\/span>/)
})

test('the page of an article that was never released has neither paragraphs’ addresses nor versions', async () => {
  const html = await rendered({})
  expect(html).toContain('<p>They <mark id="condition-pay"')
  expect(html).not.toMatch(/ data-v|class="permalink para"|class="anchor"/)
})

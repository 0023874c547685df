import { experimental_AstroContainer as AstroContainer } from 'astro/container'
import { expect, test } from 'vitest'
import { makeArchive } from '../archive/archive.ts'
import { readArticle } from '../markdown/read-file.ts'
import { exampleFile, fields, publish } from '../testing/example-article.ts'
import { passagePages } from '../views/passage-page.ts'
import PassageContext from './passage-context.astro'
import PassageHead from './passage-head.astro'

const lines = [
  '“We will <sign>,” she said, “by Friday.”[^quote-sign] They must pay first.[^condition-pay]',
  '',
  `[^quote-sign]: > We will <sign>, […] by Friday\n\n${fields.quote}`,
  '',
  `[^condition-pay]: > must pay first\n\n${fields.condition}`,
]

/** The HTML of a page's head and of what is around its words, on one line. */
async function rendered(label: string): Promise<string> {
  const archive = makeArchive({
    articles: [publish(readArticle(exampleFile(...lines.map((line) => line.replaceAll('<', '\\<')))))],
    people: [],
    sources: [],
    provenance: [],
  })
  const page = passagePages(archive).find(({ params }) => params.label === label)?.props
  if (!page) throw new Error(`There is no page of ${label}.`)
  const container = await AstroContainer.create()
  const { kindName, view, language, contexts } = page
  const head = await container.renderToString(PassageHead, { props: { kindName, view, language } })
  const around = await container.renderToString(PassageContext, { props: { contexts, kind: view.kind, language } })
  return `${head}${around}`.replace(/ data-astro-[a-z-]+="[^"]*"/g, '').replace(/\s+/g, ' ')
}

test('a quote’s words are in quotation marks, and around them only its own words are marked', async () => {
  const html = await rendered('quote-sign')
  expect(html).toContain('>“We will &lt;sign&gt;, […] by Friday”</blockquote>')
  expect(html).toContain(
    '“<mark class="quote">We will &lt;sign&gt;,</mark>” she said, “<mark class="quote">by Friday</mark>.” They must pay first.',
  )
})

test('a condition’s words are the article’s, and have no quotation marks of ours', async () => {
  const html = await rendered('condition-pay')
  expect(html).toContain('>must pay first</blockquote>')
  expect(html).toContain('The words are the article’s.')
  expect(await rendered('quote-sign')).not.toContain('The words are the article’s.')
})

test('nothing on the page has an id of the article’s page', async () => {
  expect(await rendered('quote-sign')).not.toMatch(/ id=/)
})

import { expect, test } from 'vitest'
import { readArticle, readPerson, readSource } from '../markdown/read-file.ts'
import { makeArchive } from './archive.ts'
import { standingOf } from './standing.ts'

/** What readers are told of “We will sign by Friday,” against words of a source that are cited at a place, if one is given. */
function standing(words: string, { at = '', fields = '', frontMatter = 'words: as published' } = {}) {
  const source = `---\ntitle: Briefing\npublisher: Nordhamn council\nkind: speech\ndate: 2026-03-02\n${frontMatter}\n---\n\n${words}\n`
  const article = `---\ntitle: A\nstandfirst: B.\npublished: 2026-03-03T09:00:00Z\n---\n\n“We will sign by Friday,”[^quote-a] she said.\n\n[^quote-a]:\n    - speaker: [Anna Lund](../people/anna-lund.md)\n    - source: [Briefing](../sources/briefing.md)${at && `, ${at}`}\n${fields}`
  const published = <T>({ model, rendered, messages }: { model: T | undefined; rendered: never | object; messages: unknown[] }) => {
    if (!model) throw new Error(JSON.stringify(messages))
    return { model, rendered: rendered as ReturnType<typeof readArticle>['rendered'] }
  }
  const one = published(readArticle({ path: 'articles/a.md', text: article }))
  const archive = makeArchive({
    articles: [one],
    people: [published(readPerson({ path: 'people/anna-lund.md', text: '---\nname: Anna Lund\nalso written: [Anna Lundh]\n---\n' }))],
    sources: [published(readSource({ path: 'sources/briefing.md', text: source }))],
    provenance: [],
  })
  const quote = one.model.annotations[0]
  if (quote?.kind !== 'quote') throw new Error('no quote')
  return standingOf(archive, quote)
}

test('words that stand in the source are word for word the same', () => {
  expect(standing('> And so: we will sign by Friday!').says).toBe('Word for word the same as the words that Nordhamn council published')
})

test('words that do not stand so differ, whatever the note says', () => {
  expect(standing('> We will not sign by Friday.', { fields: '    - wording: verbatim\n' }).says).toBe(
    'Differs from the words that Nordhamn council published',
  )
})

test('what somebody else said in the source is not compared', () => {
  const words = '> **Reporter:** We will sign by Friday?\n>\n> **Anna Lundh:** We will sign later.'
  const { wording, wordings } = standing(words)
  expect(wording).toBe('differs')
  expect(wordings?.source.map(({ text }) => text).join('')).toBe('We will sign later.')
})

test('a paragraph without a name goes on with the one before it', () => {
  expect(standing('> **Anna Lund:** Well.\n>\n> We will sign by Friday.').wording).toBe('verbatim')
  expect(standing('> **Reporter:** Well.\n>\n> We will sign by Friday.').says).toBe(
    'Not checked against the words that Nordhamn council published: no words of the place and speaker named are on file',
  )
})

test('without a place all places count; with one, only that', () => {
  const words = '## Morning\n\n> We will talk.\n\n## Night\n\n> We will sign by Friday.'
  expect(standing(words).wording).toBe('verbatim')
  expect(standing(words, { at: 'Night' }).wording).toBe('verbatim')
  expect(standing(words, { at: 'Morning' }).wording).toBe('differs')
  expect(standing(words, { at: 'Noon' }).wording).toBe('unchecked')
})

test('a place may hold several block quotes', () => {
  expect(standing('## Morning\n\n> We will talk.\n\nLater:\n\n> We will sign by Friday.', { at: 'Morning' }).wording).toBe('verbatim')
})

test('the sentence says no more than the source’s file does', () => {
  expect(standing('> We sign.', { frontMatter: 'words: recording' }).says).toBe('Differs from the full record of Nordhamn council')
  expect(standing('> We sign.', { frontMatter: 'words: translation' }).says).toBe(
    'Differs from the translation that Nordhamn council published',
  )
  expect(standing('', { frontMatter: 'language: en' }).says).toBe('Not checked: no words of its source are on file')
})

test('a translation is not compared with words in another language', () => {
  expect(standing('> Vi skriver på.', { fields: '    - original: sv: Vi skriver på.\n' }).says).toBe(
    'A translation: its words are not compared',
  )
})

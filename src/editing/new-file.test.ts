import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { readArticle, readPerson, readSource } from '../markdown/read-file.ts'
import { newFile } from './new-file.ts'

const now = new Date('2026-03-03T09:41:27.123Z')

describe.each(['article', 'person', 'source'] as const)('a new %s', (kind) => {
  const read = { article: readArticle, person: readPerson, source: readSource }[kind]

  it('is a file without errors', () => {
    const file = newFile(kind, 'The ferry talks', {}, now)
    expect(file.path).toMatch(/^(articles|people|sources)\/the-ferry-talks\.md$/)
    expect(read(file).messages).toEqual([])
  })

  it('has exactly its title, whatever characters are in it', () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'a :#"\'-[]{}&*!|>%@`,?=~\\“”№1'), minLength: 1, maxLength: 120 }), (title) => {
        const words = `${title} b`.replace(/\s+/g, ' ').trim()
        const { given } = read(newFile(kind, `${title}\n b`, { name: 'x' }, now)) as { given: { title?: string; name?: string } }
        expect(given.title ?? given.name).toBe(words)
      }),
      { numRuns: 60 },
    ))

  test.each(['Talks: a date', '“Yes”', '"Yes"', "'Yes'", '# 1', 'yes', 'null', '2026-03-02', '1.5', '- a', '--- b', 'x #y', 'a\tb'])(
    'can be called %s',
    (title) => expect(read(newFile(kind, title, { name: 'x' }, now)).messages).toEqual([]),
  )

  it('whose title makes no file name asks for one', () => {
    expect(() => newFile(kind, 'Київ', {}, now)).toThrow('has no letter from a to z')
    expect(newFile(kind, 'Київ', { name: 'kyiv' }, now).path).toMatch(/\/kyiv\.md$/)
    expect(newFile(kind, 'Київ', { name: 'kyiv.md' }, now).path).toMatch(/\/kyiv\.md$/)
  })

  test.each(['Kyiv', 'a--b', '../x', 'a b', '-'])('cannot have the file name %s', (name) =>
    expect(() => newFile(kind, 'Kyiv', { name }, now)).toThrow('cannot be a file name'),
  )
})

it('a new article is a draft of this minute, with examples of text and a heading', () => {
  const { model } = readArticle(newFile('article', 'The ferry talks', {}, now))
  expect(model).toMatchObject({ published: '2026-03-03T09:41:00Z', draft: true, topics: [] })
  expect(model?.blocks.map(({ is }) => is)).toEqual(['paragraph', 'heading', 'paragraph'])
})

it('a new source has the given values', () => {
  const given = { publisher: 'Harbour: news', kind: 'speech', date: '2026-03-02', url: 'https://example.org/a#b', words: 'recording' }
  const { model, messages } = readSource(newFile('source', 'Briefing', given, now))
  expect(messages).toEqual([])
  expect(model).toMatchObject(given)
  expect(model?.wordings).toHaveLength(1)
})

test.each([
  ['date', '2026-02-30'],
  ['url', 'example.org'],
  ['words', 'heard'],
])('a source’s %s cannot be %s', (key, value) =>
  expect(() => newFile('source', 'Briefing', { [key]: value }, now)).toThrow(`The value of \`--${key}\` is wrong: \`${value}\`.`),
)

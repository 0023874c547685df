import { expect, test } from 'vitest'
import { openContent } from '../../archive/open-content.ts'
import { checkContent } from '../../checks/check-content.ts'
import { contentInMemory } from '../content-in-memory.ts'
import { withoutNotes } from './article-file.ts'
import { longArticle, longSlug } from './long-article.ts'

const path = `articles/${longSlug}.md`
const wanted = { words: 10_000, annotations: 200, seed: 1 }
const files = longArticle(wanted)
const content = openContent(contentInMemory(files))
const article = content.articles[0]?.model

test('the check finds no error in it', () => {
  expect(checkContent(content).errors).toBe(0)
})

test('it has the words and annotations that were asked for', () => {
  const words = article?.text.split(/\s+/).length ?? 0
  expect(article?.annotations).toHaveLength(200)
  expect(words).toBeGreaterThan(9_900)
  expect(words).toBeLessThan(10_300)
})

test('some paragraphs have no markers, and some have eight or more', () => {
  const { blocks = [], annotations = [] } = article ?? {}
  const markers = blocks.map((_, i) => annotations.flatMap(({ passages }) => passages).filter(({ block }) => block === i).length)
  expect(markers.filter((count) => count === 0).length).toBeGreaterThan(20)
  expect(markers.filter((count) => count >= 8).length).toBeGreaterThan(2)
})

test('the same seed gives the same bytes, and another seed others', () => {
  expect(longArticle(wanted)).toEqual(files)
  expect(longArticle({ ...wanted, seed: 2 })).not.toEqual(files)
})

test('without its notes it has the same words, and the check finds no error', () => {
  const bare = openContent(contentInMemory({ ...files, [path]: withoutNotes(files[path] ?? '') }))
  expect(checkContent(bare).errors).toBe(0)
  expect(bare.articles[0]?.model?.annotations).toEqual([])
  expect(bare.articles[0]?.model?.text).toBe(article?.text)
})

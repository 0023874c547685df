import { describe, expect, test } from 'vitest'
import { openContent } from '../../archive/open-content.ts'
import { checkContent } from '../../checks/check-content.ts'
import { conditionStates } from '../../model/annotation.ts'
import { fieldsOf } from '../../model/fields.ts'
import { kindNames } from '../../model/kinds.ts'
import { isReference } from '../../model/reference.ts'
import { contentInMemory } from '../content-in-memory.ts'
import { fictionalSite, longArticle, longSlug, withoutNotes } from './fictional-site.ts'

const files = fictionalSite({ articles: 30, seed: 1 })
const content = openContent(contentInMemory(files))
const articles = content.articles.flatMap(({ model }) => model ?? [])
const annotations = articles.flatMap((article) => article.annotations)

test.each([1, 7])('the check finds no error, and two sources without a full record, with seed %i', (seed) => {
  const { messages } = checkContent(openContent(contentInMemory(fictionalSite({ articles: 30, seed }))))
  expect(messages.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(['warning source-record', 'warning source-record'])
})

test.each([1, 2, 20])('of %i articles there are as many, and the check finds no error', (count) => {
  const some = openContent(contentInMemory(fictionalSite({ articles: count, seed: 3 })))
  expect(some.articles).toHaveLength(count)
  expect(checkContent(some).errors).toBe(0)
})

test('the same seed gives the same bytes, and another seed others', () => {
  expect(fictionalSite({ articles: 30, seed: 1 })).toEqual(files)
  expect(fictionalSite({ articles: 30, seed: 2 })).not.toEqual(files)
})

test('articles are long and short, over three years, under eight topics; one is a draft and one is German', () => {
  const sizes = articles.map((article) => article.annotations.length)
  expect([articles.length, Math.min(...sizes), Math.max(...sizes)]).toEqual([30, 0, 60])
  expect(new Set(articles.map(({ published }) => published.slice(0, 7))).size).toBeGreaterThan(20)
  expect(new Set(articles.flatMap(({ topics }) => topics)).size).toBe(8)
  expect(articles.filter(({ draft }) => draft)).toHaveLength(1)
  expect(articles.filter(({ language }) => language === 'de')).toHaveLength(1)
})

test('every kind, every field and every state of a condition occurs', () => {
  const written = new Set(annotations.flatMap(({ kind, label }) => fieldsIn(noteOf(label)).map((field) => `${kind} ${field}`)))
  // A draft of one kind is enough.
  const wanted = kindNames.flatMap((kind) => Object.keys(fieldsOf[kind]).map((field) => `${kind} ${field}`))
  expect(wanted.filter((one) => !written.has(one) && !one.endsWith(' draft'))).toEqual([])
  expect(written).toContain('note draft')
  const states = new Set(annotations.flatMap((one) => (one.kind === 'condition' ? one.status.state : [])))
  expect([...states].toSorted()).toEqual([...conditionStates].toSorted())
})

test('relations lead to notes of the same article and of others', () => {
  const ends = articles.flatMap(({ path, annotations: own }) =>
    own.flatMap(({ relations }) => relations.map(({ name, to }) => `${name} ${to.path === path ? 'here' : 'elsewhere'}`)),
  )
  const names = ['about', 'in tension with', 'needs', 'restates', 'supported by']
  expect([...new Set(ends)].toSorted()).toEqual(names.flatMap((name) => [`${name} elsewhere`, `${name} here`]))
})

test('one person speaks some sixty times, and one never', () => {
  const said = (id: string) =>
    annotations.filter((one) => one.kind === 'quote' && one.who.some((who) => isReference(who) && who.path === `people/${id}.md`)).length
  expect(said('anna-lund')).toBeGreaterThan(50)
  expect(said('anna-lund')).toBeLessThan(75)
  expect(said('runa-dahl')).toBe(0)
})

test('notes have several passages, no words, long words and lists, and articles have lists, tables and block quotes', () => {
  const text = Object.values(files).join('\n')
  expect(annotations.some(({ passages }) => passages.length > 1)).toBe(true)
  expect(annotations.some(({ text: own }) => own === '')).toBe(true)
  expect(annotations.some(({ text: own }) => own.split(/\s+/).length > 250)).toBe(true)
  const forms = [/^ {4}- the /m, /^- That /m, /^\| --- /m, /^> /m, /^### /m, /(\[\^[^\]]+\]){3}/, /wording: unchecked/, /wording: differs/]
  for (const form of forms) expect(text).toMatch(form)
})

function noteOf(label: string): string {
  const file = Object.values(files).find((text) => text.includes(`\n[^${label}]:`)) ?? ''
  return file.slice(file.indexOf(`\n[^${label}]:`)).split('\n[^', 2)[1] ?? ''
}

function fieldsIn(note: string): string[] {
  return [...note.matchAll(/^ {4}- ([a-z ]+):/gm)].map(([, name = '']) => name)
}

describe('the long article', () => {
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
})

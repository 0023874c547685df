import { expect, test } from 'vitest'
import { readArticle, readPerson, readSource } from '../markdown/read-file.ts'
import type { Files } from '../model/look-up.ts'
import { compareWithSources } from './compare-with-sources.ts'

const article = `---
title: Talks
standfirst: A date but no deal.
published: 2026-03-03T09:00:00Z
---

“We will sign by Friday,”[^quote-sign] she said.

[^quote-sign]:
    - speaker: [Anna Lund](../people/anna-lund.md)
    - source: [Briefing](../sources/briefing.md)
`
const sourceWith = (words: string) =>
  `---\ntitle: Briefing\npublisher: Nordhamn council\nkind: speech\ndate: 2026-03-02\n---\n\n> ${words}\n`

const quote = readArticle({ path: 'articles/talks.md', text: article }).model?.annotations.find(({ kind }) => kind === 'quote')

/** How the quote compares with these files. */
function findingIn(files: Files): string | undefined {
  if (quote?.kind !== 'quote') throw new Error('The article has no quote.')
  const compared = compareWithSources(files, quote)
  return compared.is === 'compared' ? compared.finding : compared.because
}

/** A file's model by its id, as an archive has it. */
function one<T extends { id: string }>({ model }: { model?: T | undefined }): Map<string, { model: T }> {
  return new Map(model && [[model.id, { model }]])
}

const source = (words: string) => one(readSource({ path: 'sources/briefing.md', text: sourceWith(words) }))
const speaker = (front: string) => one(readPerson({ path: 'people/anna-lund.md', text: `---\n${front}\n---\n` }))

test('a quote that was compared with one source is compared again with another', () => {
  const people = speaker('name: Anna Lund')
  expect(findingIn({ people, sources: source('We will sign by Friday.') })).toBe('verbatim')
  expect(findingIn({ people, sources: source('We will not sign by Friday.') })).toBe('differs')
  expect(findingIn({ people, sources: new Map() })).toBe('source')
})

test('a name in a source is looked up again when people have other names', () => {
  const sources = source('**Mayor Lundh:** We will sign by Friday.')
  expect(findingIn({ people: speaker('name: Anna Lund'), sources })).toBe('not there')
  expect(findingIn({ people: speaker('name: Anna Lund\nalso written: [Mayor Lundh]'), sources })).toBe('verbatim')
})

test('passages from several places of a source are compared with these places alone', () => {
  const people = speaker('name: Anna Lund')
  const places = ['We will sign.', 'Not today.', 'On Friday.'].map((words, i) => `## ${i + 1}\n\n> **Anna Lund:** ${words}\n`)
  const text = `${sourceWith('').split('\n').slice(0, 7).join('\n')}\n${places.join('\n')}`
  const files = { people, sources: one(readSource({ path: 'sources/briefing.md', text })) }
  const cite = (at: number) => `[Briefing](../sources/briefing.md), ${at}`
  const findings = [2, 3].map((at) => {
    const cited = article
      .replace('“We will sign by Friday,”', '“We will sign … on Friday,”')
      .replace(cite(1).slice(0, -3), `${cite(1)}; ${cite(at)}`)
    const own = readArticle({ path: 'articles/talks.md', text: cited }).model?.annotations[0]
    const compared = own?.kind === 'quote' ? compareWithSources(files, own) : undefined
    return compared?.is === 'compared' && compared.finding
  })
  expect(findings).toEqual(['differs', 'verbatim'])
})

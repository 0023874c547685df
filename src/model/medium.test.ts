import { expect, test } from 'vitest'
import { readArticle, readSource } from '../markdown/read-file.ts'
import type { Quote } from './annotation.ts'
import { type Medium, mediumOf, mediumOfKind } from './medium.ts'

const kinds: Record<NonNullable<Medium> | 'unknown', string[]> = {
  written: [
    ...['document', 'Document', 'report', 'annual report', 'letter', 'open letter', 'letter to the council', 'treaty', 'peace treaty'],
    ...[
      'post',
      'blog post',
      'social media post',
      'press release',
      'press-release',
      'book',
      'law',
      'bill',
      'act',
      'act of parliament',
      'e-mail',
    ],
    ...[
      'email',
      'emails',
      'web page',
      'website',
      'op-ed',
      'written statement',
      'press statement',
      'judgment',
      'policy',
      'policies',
      'memorandum of understanding',
    ],
    ...['report (draft)', 'conference paper', 'UN resolution', 'tweet', 'tweets', 'leaflet', 'written answer'],
  ],
  spoken: [
    ...[
      'interview',
      'TV interview',
      'interview with the mayor',
      'speech',
      'briefing',
      'press briefing',
      'press conference',
      'news conference',
    ],
    ...['debate', 'podcast', 'transcript', 'oral statement', 'hearing', 'question time', 'video message', 'remarks', 'phone call'],
  ],
  unknown: ['article', 'news article', 'news report', 'statement', 'collection', 'minutes', 'carving', 'X'],
}

test.each(Object.entries(kinds))('%s', (medium, all) => {
  const expected = medium === 'unknown' ? undefined : medium
  expect(Object.fromEntries(all.map((kind) => [kind, mediumOfKind(kind)]))).toEqual(Object.fromEntries(all.map((kind) => [kind, expected])))
})

/** The medium of a quote from sources of these kinds, with these words, which may have been said on a day. */
function medium(sources: [kind: string, words?: string][], saidOn?: string): Medium {
  const files = sources.map(([kind, words = 'We sign.'], i) => {
    const text = `---\ntitle: S\npublisher: P\nkind: ${kind}\ndate: 2026-03-02\n---\n\n${words.replace(/^/gm, '> ')}\n`
    return readSource({ path: `sources/s${i}.md`, text }).model
  })
  const cited = files.map((_, i) => `[S](../sources/s${i}.md)`).join('; ')
  const fields = ['speaker: unnamed', ...(cited ? [`source: ${cited}`] : []), ...(saidOn ? [`said on: ${saidOn}`] : [])]
  const text = `---\ntitle: T\nstandfirst: S.\npublished: 2026-03-03T09:00:00Z\n---\n\n“We sign.”[^quote-a]\n\n[^quote-a]:\n${fields.map((field) => `    - ${field}`).join('\n')}\n`
  const quote = readArticle({ path: 'articles/a.md', text }).model?.annotations[0] as Quote
  return mediumOf({ people: new Map(), sources: new Map(files.flatMap((model) => (model ? [[model.id, { model }]] : []))) }, quote)
}

test('all sources of a quote have to say the same', () => {
  expect(medium([['letter'], ['law']])).toBe('written')
  expect(medium([['letter'], ['article']])).toBeUndefined()
  expect(medium([['interview'], ['article']])).toBe('spoken')
  expect(medium([['letter'], ['speech']])).toBe('spoken')
  expect(medium([])).toBeUndefined()
})

test('what was said on a day was spoken, but for what is only in a document', () => {
  expect(medium([['article']], '2026-03-01')).toBe('spoken')
  expect(medium([], '2026-03-01')).toBe('spoken')
  expect(medium([['letter']], '2026-03-01')).toBe('written')
})

test('a document in which several speak is a record of what they said', () => {
  expect(medium([['document', '**Anna:** We sign.']])).toBe('written')
  expect(medium([['document', '**Anna:** We sign.\n\n**Per:** We wait.']])).toBe('spoken')
})

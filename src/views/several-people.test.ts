import { expect, test } from 'vitest'
import { recordsOf } from '../search/index/records.ts'
import { searchArchive } from '../testing/search-content.ts'
import { type AnnotationView, annotationView } from './annotation-view.ts'
import type { Fact } from './facts.ts'
import { frontPage } from './front-page.ts'
import { textOf } from './names.ts'
import { passagePages } from './passage-page.ts'
import { personPages } from './person-pages.ts'

const people = { 'anna-lund': 'Anna Lund', 'per-ek': 'Per Ek', 'nordhamn-council': 'Nordhamn council', 'mira-holm': 'Mira Holm' }
const [anna, per, council, mira] = Object.entries(people).map(([id, name]) => `[${name}](../people/${id}.md)`)

const source = (title: string, kind: string, by: string, words: string) =>
  `---\ntitle: ${title}\npublisher: The council\nkind: ${kind}\ndate: 2026-03-02\nwords: as published\nspoken by: [${by}]\n---\n\n> ${words}\n`

const archive = searchArchive({
  ...Object.fromEntries(
    Object.entries(people).map(([id, name]) => [
      `people/${id}.md`,
      `---\nname: ${name}\nroles:\n  - role: ${name === 'Per Ek' ? 'clerk' : 'member'}\n---\n`,
    ]),
  ),
  'sources/speech.md': source('A speech', 'speech', 'anna-lund, per-ek', 'We will sign by Friday.'),
  'sources/rules.md': source('Ferry rules', 'document', 'nordhamn-council', 'Ferries leave at eight.'),
  'sources/story.md': source('A story', 'article', 'anna-lund', 'Nobody knows.'),
  'articles/talks.md': `---
title: Talks
standfirst: A date.
published: 2026-03-03T09:00:00Z
lead: quote-nobody
---

“We will sign by Friday,”[^quote-sign] they said. “Ferries leave at eight,”[^quote-eight] say the rules. “Nobody knows,”[^quote-nobody] they
wrote. “It will be late,”[^quote-late] an official said; “or later,”[^quote-later] others. Pay and rest must come first,[^condition-first] and
it is hard.[^observation-hard]

[^quote-sign]:
    - name: The date they named
    - speaker: ${anna}, ${per}
    - source: [A speech](../sources/speech.md)

[^quote-eight]:
    - speaker: ${council}
    - to: skippers
    - said on: 2026-02-01
    - source: [Ferry rules](../sources/rules.md)

[^quote-nobody]:
    - speaker: ${anna}
    - source: [A story](../sources/story.md)

[^quote-late]:
    - speaker: unnamed senior official, for ${council}

[^quote-later]:
    - speaker: unnamed officials

[^condition-first]: > Pay and rest must come first

    - set by: ${anna}, ${per}
    - for: ${council}, the skippers

[^observation-hard]: > it is hard

    - by: ${mira}, ${per}
    - about: [first](#condition-first)
`,
})

const view = (label: string) => annotationView(archive, archive.entryByAddress.get(`articles/talks.md#${label}`) as never)
const lines = (facts: Fact[]) =>
  facts.map(
    ({ name, values }) =>
      `${name}: ${values.map((one) => ('date' in one ? one.date : 'pieces' in one ? textOf(one.pieces) : one.text)).join(', ')}`,
  )
const ownPage = (label: string): AnnotationView | undefined =>
  passagePages(archive).find(({ params }) => params.label === label)?.props.view
const sections = (id: string) =>
  personPages(archive)
    .find(({ params }) => params.id === id)
    ?.props.sections.map(({ title, count }) => `${title}: ${count}`)

test.each([
  ['quote-sign', 'Quote by Anna Lund and Per Ek. Word for word the same as the words that The council published'],
  ['quote-eight', 'Written by Nordhamn council in “Ferry rules”. Word for word the same as the words that The council published'],
  ['quote-nobody', 'Quote by Anna Lund. Word for word the same as the words that The council published'],
  ['quote-late', 'Quote by an unnamed senior official, for Nordhamn council. Not checked: no source is named'],
  ['quote-later', 'Quote by unnamed officials. Not checked: no source is named'],
  ['condition-first', 'Condition set by Anna Lund and Per Ek, for Nordhamn council and the skippers'],
  ['observation-hard', 'Observation by Mira Holm and Per Ek'],
])('%s is headed: %s', (label, line) => expect(view(label).line).toBe(line))

test.each([
  ['quote-sign', ['Said by: Anna Lund and Per Ek', 'Source: The council: A speech, 2026-03-02']],
  [
    'quote-eight',
    ['Written by: Nordhamn council', 'Addressed to: skippers', 'Written on: 2026-02-01', 'Source: The council: Ferry rules, 2026-03-02'],
  ],
  ['quote-nobody', ['Words of: Anna Lund', 'Source: The council: A story, 2026-03-02']],
  ['quote-late', ['Words of: an unnamed senior official, for Nordhamn council; the article does not give the name']],
  ['quote-later', ['Words of: unnamed officials; the article does not give the names']],
  [
    'condition-first',
    ['Set by: Anna Lund and Per Ek', 'To be met by: Nordhamn council and the skippers', 'Status: Open', 'Observations on it: Hard'],
  ],
])('the facts of %s', (label, expected) => expect(lines(view(label).facts)).toEqual(expected))

test('roles are beside each of several names', () => {
  expect(lines(ownPage('quote-sign')?.facts ?? [])[0]).toBe('Said by: Anna Lund (member) and Per Ek (clerk)')
  expect(lines(ownPage('quote-nobody')?.facts ?? [])[0]).toBe('Words of: Anna Lund, member')
})

test('everybody’s page lists what they said with others, and what was said for them', () => {
  expect(sections('per-ek')).toEqual(['Said: 1', 'Conditions set: 1', 'Observed: 1'])
  expect(sections('nordhamn-council')).toEqual([
    'Said or written: 1',
    'Said for them, by unnamed speakers: 1',
    'Conditions they must meet: 1',
  ])
})

test('a passage is called by the name that its note gives', () => {
  expect(view('quote-sign').title).toBe('The date they named')
  expect(passagePages(archive)[0]?.props.title).toBe('Quote: The date they named, in “Talks”')
})

test('the front page shows the quote that the article names as its lead', () => {
  expect(frontPage(archive).newest?.quote?.label).toBe('quote-nobody')
})

test('search finds an annotation under everybody behind it, and unnamed speakers together', () => {
  const annotations = recordsOf(archive).filter(({ shown }) => /^(?:quote|condition|observation)$/.test(shown.kind))
  const speakers = annotations.map(({ who, facets }) => [who, ...facets.flatMap(({ facet, id }) => (facet === 'speaker' ? id : []))])
  expect(speakers).toEqual([
    ['Anna Lund and Per Ek', 'anna-lund', 'per-ek'],
    ['Nordhamn council', 'nordhamn-council'],
    ['Anna Lund', 'anna-lund'],
    ['an unnamed senior official, for Nordhamn council', 'unnamed speakers'],
    ['', 'unnamed speakers'],
    ['Anna Lund and Per Ek', 'anna-lund', 'per-ek'],
    ['Mira Holm and Per Ek', 'mira-holm', 'per-ek'],
  ])
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Archive, makeArchive } from '../archive/archive.ts'
import { readArticle, readPerson, readSource } from '../markdown/read-file.ts'
import type { Named } from '../model/named.ts'
import { publish } from '../testing/example-article.ts'
import { glanceOf } from './glance.ts'
import { listOfAll } from './kind-lists.ts'

const talks = `---
title: A date but no deal
standfirst: Talks broke off.
published: 2026-03-03T09:00:00Z
---

The offer ties the pay rise to a no-strike clause.[^condition-no-strike] It must be signed in the EU hall,[^condition-eu-hall] on
a day of the crews’ choosing;[^condition-free-day] nobody may strike.[^condition-no-strike] “We never will,”[^quote-never] said the mayor.
Two clocks tick,[^observation-two-clocks] and one is loud.[^observation-loud]

[^condition-no-strike]: > ties the pay rise to a no-strike clause

    > nobody may strike

    - set by: [the mayor](../people/anna-lund.md)
    - for: not said
    - status: refused, 2026-03-06, [Briefing](../sources/briefing.md)

[^condition-eu-hall]: > must be signed in the EU hall

    - set by: [the mayor](../people/anna-lund.md)
    - for: the crews
    - needs: [no strike](#condition-no-strike), [free day](#condition-free-day)
    - supported by: [never](#quote-never)

[^condition-free-day]: > on a day of the crews’ choosing

    - set by: [Per Ek](../people/per-ek.md)
    - for: [the mayor](../people/anna-lund.md)
    - in tension with: [no strike](#condition-no-strike), [old clause](harbour.md#condition-old-clause)

[^quote-never]:
    - speaker: [the mayor](../people/anna-lund.md)

[^observation-two-clocks]: > Two clocks tick

    - by: unnamed analysts
    - about: [EU hall](#condition-eu-hall)

[^observation-loud]: > one is loud

    - by: [Per Ek](../people/per-ek.md)
    - about: [two clocks](#observation-two-clocks), [EU hall](#condition-eu-hall)
`

const harbour = `---
title: The harbour
standfirst: A clause of old.
published: 2026-03-01T09:00:00Z
---

The old clause held,[^condition-old-clause] and the crews rest on Sunday.[^condition-sunday]

[^condition-old-clause]: > The old clause held

    - set by: [the mayor](../people/anna-lund.md)
    - for: the crews

[^condition-sunday]: > the crews rest on Sunday

    - set by: [Per Ek](../people/per-ek.md)
    - for: the council
    - restates: [free day](talks.md#condition-free-day)
`

const quiet = `---
title: Nothing new
standfirst: A quiet day.
published: 2026-03-02T09:00:00Z
---

Nothing was asked of anybody.
`

const source = `---
title: Press briefing
publisher: Nordhamn council
kind: speech
date: 2026-03-06
---
`

const archive = archiveOf({ talks, harbour, quiet })

/** The archive of articles by their slugs, with two people and a source. */
function archiveOf(articles: Record<string, string>): Archive {
  const person = (id: string, name: string) => publish(readPerson({ path: `people/${id}.md`, text: `---\nname: ${name}\n---\n` }))
  return makeArchive({
    articles: Object.entries(articles).map(([slug, text]) => publish(readArticle({ path: `articles/${slug}.md`, text }))),
    people: [person('anna-lund', 'Anna Lund'), person('per-ek', 'Per Ek')],
    sources: [publish(readSource({ path: 'sources/briefing.md', text: source }))],
    provenance: [],
  })
}

/** The glance of an article that has conditions. */
function glanceAt(from: Archive, slug: string) {
  const article = from.articles.find(({ model }) => model.slug === slug)
  const glance = article && glanceOf(from, article.model)
  if (!glance) throw new Error(`No glance of ${slug}.`)
  return glance
}

const inWords = (pieces: Named[]) => pieces.map(({ text }) => text).join('')

test('conditions come in reading order, with who sets them, who has to meet them, and their status', () => {
  const [first, second, third, ...more] = glanceAt(archive, 'talks').conditions
  expect(more).toEqual([])
  expect(first).toMatchObject({
    sign: 'C1',
    title: 'No strike',
    setBy: [{ text: 'Anna Lund', path: 'people/anna-lund/' }],
    metBy: [{ text: 'the article does not say' }],
    status: [{ text: 'Refused' }, { date: '2026-03-06' }, { text: 'Nordhamn council: Press briefing', path: 'sources/briefing/' }],
  })
  expect(first?.passages).toMatchObject([
    { words: 'ties the pay rise to a no-strike clause', path: 'articles/talks/#condition-no-strike' },
    { words: 'nobody may strike', path: 'articles/talks/#condition-no-strike.2' },
  ])
  expect(second).toMatchObject({ sign: 'C2', title: 'EU hall', metBy: [{ text: 'the crews' }], status: [{ text: 'Open' }] })
  expect(third).toMatchObject({ sign: 'C3', metBy: [{ text: 'Anna Lund', path: 'people/anna-lund/' }] })
})

test('who wants what from whom, its status and what is contested are summed up first', () => {
  expect(glanceAt(archive, 'talks').summary).toBe(
    '3 conditions set by Anna Lund (2) and Per Ek (1), to be met by the crews (1) and Anna Lund (1); for 1 the article does not say who has to meet it. 2 are open and 1 is refused. 2 pairs are in tension.',
  )
})

test('what is in tension is shown side by side in reading order, another article’s words with its title', () => {
  expect(
    glanceAt(archive, 'talks').tensions.map((pair) => pair.map(({ named, words, line }) => [named.text, words.join(' / '), line])),
  ).toEqual([
    [
      [
        'C1 No strike',
        'ties the pay rise to a no-strike clause / nobody may strike',
        'Condition set by Anna Lund, with nobody named to meet it',
      ],
      ['C3 Free day', 'on a day of the crews’ choosing', 'Condition set by Per Ek, for Anna Lund'],
    ],
    [
      ['C3 Free day', 'on a day of the crews’ choosing', 'Condition set by Per Ek, for Anna Lund'],
      ['Old clause, in “The harbour”', 'The old clause held', 'Condition set by Anna Lund, for the crews'],
    ],
  ])
})

test('relations between conditions are sentences, those to other articles last', () => {
  expect(glanceAt(archive, 'talks').relations.map(inWords)).toEqual([
    'C2 EU hall needs C1 No strike and C3 Free day.',
    'Sunday, in “The harbour”, restates C3 Free day.',
    'C2 EU hall is supported by Q1 Never.',
  ])
  expect(glanceAt(archive, 'harbour').relations.map(inWords)).toEqual(['C2 Sunday restates Free day, in “A date but no deal”.'])
})

test('observations are gathered by what they are about, conditions first, each with who makes it', () => {
  expect(glanceAt(archive, 'talks').observations.map(inWords)).toEqual([
    'Observations about C2 EU hall: O1 Two clocks (unnamed analysts) and O2 Loud (Per Ek).',
    'Observation about O1 Two clocks: O2 Loud (Per Ek).',
  ])
})

test('every sentence leads to the words that it names', () => {
  expect(glanceAt(archive, 'harbour').relations[0]?.flatMap(({ path }) => path ?? [])).toEqual([
    'articles/harbour/#condition-sunday',
    'articles/talks/#condition-free-day',
  ])
})

test('an article without conditions has none, and the list of all conditions is the newest article first, each with its id', () => {
  expect(listOfAll(archive, 'condition').groups.map(({ id, article, published }) => [id, article.text, article.path, published])).toEqual([
    ['site-of-talks', 'A date but no deal', 'articles/talks/', '2026-03-03T09:00:00Z'],
    ['site-of-harbour', 'The harbour', 'articles/harbour/', '2026-03-01T09:00:00Z'],
  ])
})

const names = ['needs', 'restates', 'in tension with', 'supported by', 'about'] as const
const labels = ['condition-a', 'condition-b', 'condition-c', 'observation-d', 'observation-e']
const relations = fc.array(
  fc.record({ from: fc.constantFrom(...labels), name: fc.constantFrom(...names), to: fc.constantFrom(...labels) }),
  {
    maxLength: 20,
  },
)

/** `from name to`, with the ends of a tension in order: it has no direction. */
const lineOf = (from: string, name: string, to: string) =>
  [from, to].sort((a, b) => (name === 'in tension with' ? a.localeCompare(b) : 0)).join(` ${name} `)

test('each relation that an article’s notes write down appears exactly once', () => {
  fc.assert(
    fc.property(relations, (drawn) => {
      // Observations are about things, and conditions relate to them in all other ways.
      const written = drawn.filter(({ from, name, to }) => from !== to && (name === 'about') === from.startsWith('observation'))
      const notes = labels.map((label) => {
        const own = Map.groupBy(
          written.filter(({ from }) => from === label),
          ({ name }) => name,
        )
        const fields = label.startsWith('observation') ? ['by: this article'] : ['set by: [Per Ek](../people/per-ek.md)', 'for: not said']
        const lines = [...fields, ...[...own].map(([name, all]) => `${name}: ${all.map(({ to }) => `[it](#${to})`).join(', ')}`)]
        return `[^${label}]: > ${label.at(-1)} word\n\n${lines.map((line) => `    - ${line}`).join('\n')}\n`
      })
      const prose = labels.map((label) => `${label.at(-1)} word[^${label}]`).join(', ')
      const text = `---\ntitle: T\nstandfirst: S.\npublished: 2026-03-03T09:00:00Z\n---\n\n${prose}.\n\n${notes.join('\n')}`
      const { tensions, relations: sentences, observations } = glanceAt(archiveOf({ made: text }), 'made')
      const labelAt = (path = '') => path.slice(path.indexOf('#') + 1)
      const shown = [
        ...tensions.map(([one, other]) => lineOf(labelAt(one.named.path), 'in tension with', labelAt(other.named.path))),
        ...sentences.flatMap(([from, verb, ...rest]) =>
          rest
            .filter(({ path }) => path)
            .map(({ path }) => lineOf(labelAt(from?.path), verb?.text.replace(' is ', '').trim() ?? '', labelAt(path))),
        ),
        ...observations.flatMap(([, about, ...rest]) =>
          rest.filter(({ path }) => path).map(({ path }) => lineOf(labelAt(path), 'about', labelAt(about?.path))),
        ),
      ]
      const wanted = new Set(written.map(({ from, name, to }) => lineOf(from, name, to)))
      expect(shown.toSorted()).toEqual([...wanted].toSorted())
    }),
    { numRuns: 60 },
  )
})

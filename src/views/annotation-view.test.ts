import { expect, test } from 'vitest'
import { type Archive, makeArchive } from '../archive/archive.ts'
import { readArticle, readPerson, readSource } from '../markdown/read-file.ts'
import { publish } from '../testing/example-article.ts'
import { annotationView, withSigns } from './annotation-view.ts'
import type { Fact } from './facts.ts'
import { textOf } from './names.ts'

const article = `---
title: A date but no deal
standfirst: Talks broke off.
published: 2026-03-03T09:00:00Z
---

## Late at night

“We will sign by Friday,”[^quote-sign-by-friday] she said. “Or later.”[^quote-later] The offer ties the pay rise to a no-strike
clause.[^condition-no-strike] It must be signed in the EU hall,[^condition-eu-hall] and so two clocks tick.[^observation-two-clocks]

[^quote-sign-by-friday]:
    - speaker: [the mayor](../people/anna-lund.md)
    - to: reporters
    - source: [Briefing](../sources/briefing.md), 00:14:10
    - wording: differs

[^quote-later]:
    - speaker: [the mayor](../people/anna-lund.md)
    - original: sv: Eller senare.

[^condition-no-strike]: > ties the pay rise to a no-strike clause

    - set by: [the mayor](../people/anna-lund.md)
    - for: not said
    - status: refused, 2026-03-06, [Briefing](../sources/briefing.md)

[^condition-eu-hall]: > must be signed in the EU hall

    - set by: [the mayor](../people/anna-lund.md)
    - for: the crews
    - needs: [no strike](#condition-no-strike)

[^observation-two-clocks]: > two clocks tick

    - by: unnamed analysts
    - about: [no strike](#condition-no-strike)
`

const source = `---
title: Press briefing
publisher: Nordhamn council
kind: speech
date: 2026-03-02
words: as published
---

## 00:14:10

> **Anna Lund:** We shall sign it by Friday.
`

/** The view of an annotation of the article above: on its page, or elsewhere. */
function messagesFor(label: string, { elsewhere = false } = {}) {
  const archive: Archive = makeArchive({
    articles: [publish(readArticle({ path: 'articles/a-date.md', text: article }))],
    people: [publish(readPerson({ path: 'people/anna-lund.md', text: '---\nname: Anna Lund\n---\n' }))],
    sources: [publish(readSource({ path: 'sources/briefing.md', text: source }))],
    provenance: [],
  })
  const entry = archive.entries.find(({ annotation }) => annotation.label === label)
  if (!entry) throw new Error(`The article has no ${label}.`)
  const view = annotationView(archive, entry)
  expect(annotationView(archive, { ...entry })).toBe(view)
  return elsewhere ? view : withSigns(view)
}

/** Facts as `name: value, value`. */
const lines = (facts: Fact[]) =>
  facts.map(
    ({ name, values }) =>
      `${name}: ${values.map((value) => ('date' in value ? value.date : 'pieces' in value ? textOf(value.pieces) : value.text)).join(', ')}`,
  )

test('a note is headed by its name, who is behind it, and for whom it is', () => {
  expect(messagesFor('condition-eu-hall')).toMatchObject({
    sign: 'C2',
    title: 'EU hall',
    line: 'Condition set by Anna Lund, for the crews',
  })
  expect(messagesFor('condition-no-strike').line).toBe('Condition set by Anna Lund, with nobody named to meet it')
  expect(messagesFor('observation-two-clocks').line).toBe('Observation by unnamed analysts')
})

test('a relation is shown on both sides', () => {
  expect(lines(messagesFor('condition-eu-hall').facts)).toContain('Needs: C1 No strike')
  expect(lines(messagesFor('observation-two-clocks').facts)).toContain('About: C1 No strike')
  expect(lines(messagesFor('condition-no-strike').facts)).toEqual([
    'Set by: Anna Lund',
    'To be met by: the article does not say',
    'Status: Refused, 2026-03-06, Nordhamn council: Press briefing',
    'Needed by: C2 EU hall',
    'Observations on it: O1 Two clocks',
  ])
})

test('a sign appears only on the article’s own page, where it means something', () => {
  expect(lines(messagesFor('condition-eu-hall', { elsewhere: true }).facts)).toContain('Needs: No strike')
})

test('a quote says with which words it was compared, and shows both side by side', () => {
  const { wording, facts } = messagesFor('quote-sign-by-friday')
  expect(wording?.says).toBe('Differs from the words that Nordhamn council published')
  expect(wording?.compared).toMatchObject([
    {
      is: 'differs',
      says: 'The printed words differ from those that Nordhamn council published: “will” replaces “shall”; “it” is left out',
      source: { text: 'As Nordhamn council published it', path: 'sources/briefing/#001410' },
    },
  ])
  expect(lines(facts)).toEqual(['Said by: Anna Lund', 'To: reporters', 'Source: Nordhamn council: Press briefing, 00:14:10, 2026-03-02'])
})

test('a translated quote shows the words that were spoken', () => {
  const { wording, facts } = messagesFor('quote-later')
  expect(wording).toMatchObject({ is: 'translated', says: 'A translation: no words in Swedish are on file to compare', compared: [] })
  expect(lines(facts)).toContain('Spoken words, in Swedish: Eller senare.')
  expect(lines(facts)).toContain('Printed words: a translation')
})

test('words lead to their passage and name its section', () => {
  expect(messagesFor('quote-later').passages).toEqual([
    { id: 'quote-later', words: 'Or later.', path: 'articles/a-date/#quote-later', section: 'Late at night' },
  ])
})

import { describe, expect, test } from 'vitest'
import { makeArchive } from '../archive/archive.ts'
import { readArticle, readPerson, readSource } from '../markdown/read-file.ts'
import { publish } from '../testing/example-article.ts'
import { textOf } from './names.ts'
import { passagePages } from './passage-page.ts'

const article = `---
title: A date but no deal
standfirst: Talks broke off.
published: 2026-03-03T09:00:00Z
language: sv
---

## Late at night

“We will sign by Friday, come what may in the hall and whatever the crews in the harbour may say of it by then, for we have given
our word to every one of them and to their families,”[^quote-sign-by-friday] she said. “Or later.”[^quote-later] The offer ties
the pay rise to a no-strike clause.[^condition-no-strike] It was late.[^note-hour]

[^quote-sign-by-friday]:
    - speaker: [the mayor](../people/anna-lund.md)
    - source: [Briefing](../sources/briefing.md)

    It needs [the clause](#condition-no-strike), as \`<a href="#x">\` and [the source](../sources/briefing.md#late) say.

[^quote-later]:
    - speaker: [the mayor](../people/anna-lund.md)
    - said on: 2026-01-15

[^condition-no-strike]: > ties the pay rise to a no-strike clause

    - set by: [the mayor](../people/anna-lund.md)
    - for: the crews
    - needs: [later](#quote-later)
    - draft: yes

[^note-hour]: By the clock of the hall.
`

const person = `---
name: Anna Lund
roles:
  - {role: harbour master, to: 2026-01-31}
  - {role: mayor of Nordhamn, from: 2026-02-01}
---
`

const source = '---\ntitle: Press briefing\npublisher: Nordhamn council\nkind: speech\ndate: 2026-03-02\n---\n'

/** The page of an annotation of the article above. */
function pageOf(label: string) {
  const archive = makeArchive({
    articles: [publish(readArticle({ path: 'articles/a-date.md', text: article }))],
    people: [publish(readPerson({ path: 'people/anna-lund.md', text: person }))],
    sources: [publish(readSource({ path: 'sources/briefing.md', text: source }))],
    provenance: [],
  })
  const page = passagePages(archive).find(({ params }) => params.label === label)
  if (!page) throw new Error(`There is no page of ${label}.`)
  return page.props
}

/** The facts of a page as `name: value, value`. */
const facts = (label: string) =>
  pageOf(label).view.facts.map(
    ({ name, values }) =>
      `${name}: ${values.map((value) => ('date' in value ? value.date : 'pieces' in value ? textOf(value.pieces) : value.text)).join(', ')}`,
  )

describe('the page of an annotation', () => {
  test('is described in its head by kind, title and article, and by its first words', () => {
    expect(pageOf('quote-sign-by-friday').title).toBe('Quote: Sign by Friday, in “A date but no deal”')
    expect(pageOf('quote-sign-by-friday').description).toBe(
      '“We will sign by Friday, come what may in the hall and whatever the crews in the harbour may say of it by then, for we have given our word to every one…”',
    )
    expect(pageOf('condition-no-strike').description).toBe('ties the pay rise to a no-strike clause')
    expect(pageOf('note-hour').description).toBe('By the clock of the hall.')
  })

  test('has an address of its own, below its article’s, and the language of its article', () => {
    expect(pageOf('quote-later')).toMatchObject({ view: { page: 'articles/a-date/quote-later/' }, language: 'sv' })
  })

  test('says what somebody was on the day on which they spoke, or else on the day of the source or the article', () => {
    expect(facts('quote-later')).toEqual(['Said by: Anna Lund, harbour master', 'Said on: 2026-01-15'])
    expect(facts('quote-sign-by-friday')).toEqual([
      'Said by: Anna Lund, mayor of Nordhamn',
      'Source: Nordhamn council: Press briefing, 2026-03-02',
    ])
    expect(facts('condition-no-strike')[0]).toBe('Set by: Anna Lund, mayor of Nordhamn')
  })

  test('shows the relations that its note writes as facts, and those that lead to it as mentions, both with links to pages', () => {
    expect(pageOf('condition-no-strike').view.facts).toContainEqual({
      name: 'Needs',
      values: [{ text: 'Q2 Later', path: 'articles/a-date/quote-later/', pieces: [{ text: 'Q2 ' }, { text: 'Later', language: 'sv' }] }],
    })
    expect(facts('quote-later').join()).not.toContain('Needed by')
    expect(pageOf('quote-later').mentions).toEqual([
      {
        by: {
          text: 'C1 No strike',
          path: 'articles/a-date/condition-no-strike/',
          pieces: [{ text: 'C1 ' }, { text: 'No strike', language: 'sv' }],
        },
        how: ['needs it'],
      },
    ])
  })

  test('has its note’s text, with links to other passages that lead into the article', () => {
    const { html } = pageOf('quote-sign-by-friday')
    expect(html).toContain('<a href="/articles/a-date/#condition-no-strike">the clause</a>')
    expect(html).toContain('<code>&#x3C;a href="#x"></code>')
    expect(html).toContain('<a href="/sources/briefing/#late">')
  })

  test('leads to its neighbours in reading order', () => {
    expect(pageOf('quote-sign-by-friday')).toMatchObject({ previous: undefined, next: { text: 'Q2 Later' } })
    expect(pageOf('condition-no-strike')).toMatchObject({
      previous: { text: 'Q2 Later', path: 'articles/a-date/quote-later/', pieces: [{ text: 'Q2 ' }, { text: 'Later', language: 'sv' }] },
      next: { text: 'N1 Hour', path: 'articles/a-date/note-hour/' },
    })
    expect(pageOf('note-hour').next).toBeUndefined()
  })

  test('says what it is, and that a draft is one', () => {
    expect(pageOf('quote-later').kindName).toBe('Quote')
    expect(pageOf('condition-no-strike').kindName).toBe('Draft of a condition')
  })
})

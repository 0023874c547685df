import { expect, test } from 'vitest'
import { makeArchive } from '../archive/archive.ts'
import { readArticle, readSource } from '../markdown/read-file.ts'
import { publish } from '../testing/example-article.ts'
import { articlePages } from './article-page.ts'

const article = `---
title: A date but no deal
standfirst: Talks broke off.
published: 2026-03-03T09:00:00Z
changes:
  - {date: 2026-03-04, kind: correction, passage: condition-no-strike.2, what: One word., why: It was wrong.}
  - {date: 2026-03-05, kind: correction, passage: condition-left-out, what: One word., why: It was wrong.}
---

The offer ties the pay rise to a no-strike clause,[^condition-no-strike] a clause.[^condition-no-strike]

[^condition-no-strike]: > ties the pay rise to a no-strike clause

    > a clause

    - set by: [the mayor](../people/anna-lund.md)
    - for: not said
    - status: refused, 2026-03-06, [Briefing](../sources/briefing.md)
`

const source = '---\ntitle: Press briefing\npublisher: Nordhamn council\nkind: speech\ndate: 2026-03-06\n---\n'

/** The page of the article above. */
function page() {
  const archive = makeArchive({
    articles: [publish(readArticle({ path: 'articles/a-date.md', text: article }))],
    people: [],
    sources: [publish(readSource({ path: 'sources/briefing.md', text: source }))],
    provenance: [],
  })
  const [made] = articlePages(archive)
  if (!made) throw new Error('There is no page.')
  return made.props
}

test('a change leads to its passage, and one of a passage that is gone leads nowhere', () => {
  expect(page().corrections.map(({ passages }) => passages)).toEqual([
    [{ text: 'condition-left-out' }],
    [{ text: 'No strike', path: 'articles/a-date/#condition-no-strike.2' }],
  ])
})

test('a source that only a status cites is among the sources', () => {
  expect(page().sources.map(({ path }) => path)).toEqual(['sources/briefing/'])
})

import { expect, test } from 'vitest'
import { makeArchive } from '../archive/archive.ts'
import { readArticle } from '../markdown/read-file.ts'
import { publish } from '../testing/example-article.ts'
import { exampleHistory } from '../testing/example-history.ts'
import { searchArchive } from '../testing/search-content.ts'
import { articleChanges, historyEntries, latestChangeOf } from './article-changes.ts'

const archive = { ...searchArchive(), history: exampleHistory }
const article = archive.articles.find(({ model }) => model.slug === 'a-date-but-no-deal')?.model
if (!article) throw new Error('The article is not there.')

test('changes and former addresses are one list, newest first', () => {
  expect(historyEntries(archive, article).map((entry) => (entry.is === 'change' ? [entry.date, entry.id] : [entry.on, entry.ids]))).toEqual(
    [
      ['2026-03-07', 'site-change-3'],
      ['2026-03-06', 'site-change-2'],
      ['2026-03-05', ['observation-calm', 'observation-calm.note']],
      ['2026-03-05', ['condition-promise']],
      ['2026-03-04', 'site-change-1'],
    ],
  )
})

test.each([
  ['condition-no-strike', 'site-change-2'],
  ['quote-sign-by-friday', 'site-change-1'],
  ['note-clause', undefined],
])('the newest change to %s or its note is %s', (label, id) => {
  // The newest of all waits for a release, and names no passage.
  const changes = articleChanges(archive, article).map((change) => (change.on === undefined ? { ...change, passages: [] } : change))
  expect(latestChangeOf(changes, label)?.id).toBe(id)
})

test('an article that was never released has the changes of its front matter, newest first', () => {
  const text = [
    '---\ntitle: Talks\nstandfirst: No deal.\npublished: 2026-03-03T09:00:00Z\nchanges:',
    '  - {date: 2026-03-04, kind: typo, what: One letter., why: A slip.}',
    '  - {date: 2026-03-05, kind: correction, what: One word., why: It was wrong.}\n---\n\nThey talked.\n',
  ].join('\n')
  const never = makeArchive({
    articles: [publish(readArticle({ path: 'articles/talks.md', text }))],
    people: [],
    sources: [],
    provenance: [],
  })
  const [{ model }] = never.articles as [(typeof never.articles)[number]]
  expect(historyEntries(never, model)).toMatchObject([
    { is: 'change', id: 'site-change-2', date: '2026-03-05', on: undefined, changed: [], passages: [] },
    { is: 'change', id: 'site-change-1', date: '2026-03-04' },
  ])
})

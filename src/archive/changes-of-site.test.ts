import { expect, test } from 'vitest'
import type { PageChange } from '../model/page-record.ts'
import { ferryArchive } from '../search/ferry-archive.ts'
import { exampleRecord } from '../testing/example-record.ts'
import { changesOfSite } from './changes-of-site.ts'

const paths = (record = exampleRecord) => changesOfSite({ ...ferryArchive(), record }).map(({ path }) => path)

test('all released changes and all that is gone are listed, newest first, and nothing twice', () => {
  expect(paths()).toEqual([
    'articles/all-is-well/',
    'articles/a-date-but-no-deal/#site-change-2',
    'articles/a-date-but-no-deal/#observation-calm',
    'articles/a-date-but-no-deal/#site-change-1',
    'articles/ferry-talks/#quote-maybe',
  ])
})

test('what only moved is not listed, nor what waits for its release', () => {
  const listed = paths().join(' ')
  for (const path of ['condition-promise', 'site-change-3', 'strike-votes', 'condition-strike']) expect(listed).not.toContain(path)
})

test('a passage that a change took away is told by that change alone', () => {
  const [page] = Object.values(exampleRecord.pages)
  if (!page) throw new Error('There is no page.')
  const taken: PageChange = {
    ...(page.changes[1] as PageChange),
    id: 'site-change-4',
    on: '2026-03-09T09:00:00Z',
    changed: [{ id: 'observation-calm', named: { text: 'Calm' }, words: [{ is: 'gone', text: 'All was calm.' }] }],
  }
  const record = { ...exampleRecord, pages: { [page.path]: { ...page, changes: [taken, ...page.changes] } } }
  const listed = paths(record)
  expect(listed[0]).toBe('articles/a-date-but-no-deal/#site-change-4')
  expect(listed.filter((path) => path.includes('observation-calm'))).toEqual([])
})

test('a passage’s page that is gone, and of which nothing else tells, is listed by itself', () => {
  const [page] = Object.values(exampleRecord.pages)
  if (!page) throw new Error('There is no page.')
  const record = { ...exampleRecord, pages: { [page.path]: { ...page, departed: [] } } }
  expect(paths(record)).toContain('articles/a-date-but-no-deal/observation-calm/')
})

test('where nothing was ever released nothing is listed', () => {
  expect(changesOfSite(ferryArchive())).toEqual([])
})

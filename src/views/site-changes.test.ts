import { expect, test } from 'vitest'
import { exampleHistory } from '../testing/example-history.ts'
import { searchArchive } from '../testing/search-content.ts'
import { siteChanges } from './site-changes.ts'

const paths = (history = exampleHistory) => siteChanges({ ...searchArchive(), history }).map(({ path }) => path)

test('all released changes and all that is gone are listed, newest first, and nothing twice', () => {
  expect(paths()).toEqual([
    'articles/all-is-well/',
    'articles/all-is-well/#site-change-1',
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

test('where nothing was ever released nothing is listed', () => {
  expect(siteChanges(searchArchive())).toEqual([])
})

import { expect, test } from 'vitest'
import { exampleHistory } from '../testing/example-history.ts'
import { searchArchive } from '../testing/search-content.ts'
import { pagePast, pastFileOf, pastPages } from './past-files.ts'

const archive = { ...searchArchive(), history: exampleHistory }

test('only a page whose words were changed has a file with earlier versions', () => {
  expect(pastFileOf(archive, 'articles/a-date-but-no-deal/')).toBe('articles/a-date-but-no-deal/past.json')
  expect(pastFileOf(archive, 'articles/the-second-week/')).toBeUndefined()
  expect(pastPages(archive).map(({ params }) => params.page)).toEqual(['articles/a-date-but-no-deal'])
})

test('it has the current version of every id, old ones too, and the earlier ones as they are shown', () => {
  const [page] = pastPages(archive)
  expect(page?.props.versions).toMatchObject({ '': 'pagepage', 'condition-no-strike': 'cccccccc', 'condition-clause': 'cccccccc' })
  expect(page?.props.past['quote-sign-by-friday.note']?.[0]?.toNow.map(({ is, text }) => [is, text])).toContainEqual(['del', 'five'])
})

test('a source’s page lists which parts have left it', () => {
  expect(pagePast(archive, 'sources/briefing/')).toMatchObject({ past: undefined, formerParts: [{ ids: ['001500'], title: '00:15:00' }] })
  expect(pagePast(archive, 'people/anna-lund/')).toEqual({ past: undefined, formerParts: [] })
})

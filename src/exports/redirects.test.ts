import { expect, test } from 'vitest'
import { exampleHistory } from '../testing/example-history.ts'
import { redirectsOf } from './redirects.ts'

test('a page that moved with all its places is redirected, for Netlify by force and for Cloudflare without', () => {
  expect(redirectsOf({ record: exampleHistory }).split('\n')).toEqual([
    '/articles/ferry-talks/condition-strike/ /articles/a-date-but-no-deal/condition-no-strike/ 301!',
    '/articles/ferry-talks/condition-strike/ /articles/a-date-but-no-deal/condition-no-strike/ 301',
    '/articles/strike-votes/ /articles/the-second-week/ 301!',
    '/articles/strike-votes/ /articles/the-second-week/ 301',
    '',
  ])
})

test('so is one whose places have other names now, when the new page answers to the old ones', () => {
  const moved = {
    ...exampleHistory,
    oldPages: exampleHistory.oldPages.map((page) => ({ ...page, departed: page.departed.filter(({ now }) => now.length > 0) })),
  }
  const [page] = Object.values(moved.pages)
  if (!page) throw new Error('There is no page.')
  expect(redirectsOf({ record: moved })).not.toContain('/articles/ferry-talks/ ')
  const record = { ...moved, pages: { [page.path]: { ...page, also: { 'condition-no-strike': ['condition-strike'] } } } }
  expect(redirectsOf({ record })).toContain('/articles/ferry-talks/ /articles/a-date-but-no-deal/ 301!\n')
})

test('where nothing has moved there is nothing to redirect', () => {
  expect(redirectsOf({ record: { pages: {}, oldPages: [], hasLedger: false } })).toBe('')
})

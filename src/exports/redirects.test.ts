import { expect, test } from 'vitest'
import { exampleHistory } from '../testing/example-history.ts'
import { redirectsOf } from './redirects.ts'

test('a page that moved with all its parts is redirected, for Netlify by force and for Cloudflare without', () => {
  expect(redirectsOf({ history: exampleHistory }).split('\n')).toEqual([
    '/articles/ferry-talks/condition-strike/ /articles/a-date-but-no-deal/condition-no-strike/ 301!',
    '/articles/ferry-talks/condition-strike/ /articles/a-date-but-no-deal/condition-no-strike/ 301',
    '/articles/strike-votes/ /articles/the-second-week/ 301!',
    '/articles/strike-votes/ /articles/the-second-week/ 301',
    '',
  ])
})

test('so is one whose parts have other names now, when the new page answers to the old ones', () => {
  const moved = {
    ...exampleHistory,
    formerPages: exampleHistory.formerPages.map((page) => ({
      ...page,
      formerAddresses: page.formerAddresses.filter(({ now }) => now.length > 0),
    })),
  }
  const [page] = Object.values(moved.pages)
  if (!page) throw new Error('There is no page.')
  expect(redirectsOf({ history: moved })).not.toContain('/articles/ferry-talks/ ')
  const history = { ...moved, pages: { [page.path]: { ...page, aliases: { 'condition-no-strike': ['condition-strike'] } } } }
  expect(redirectsOf({ history })).toContain('/articles/ferry-talks/ /articles/a-date-but-no-deal/ 301!\n')
})

test('where nothing has moved there is nothing to redirect', () => {
  expect(redirectsOf({ history: { pages: {}, formerPages: [] } })).toBe('')
})

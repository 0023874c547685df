import { parseAtomFeed } from 'feedsmith'
import { expect, test } from 'vitest'
import { exampleHistory } from '../testing/example-history.ts'
import { searchArchive } from '../testing/search-content.ts'
import { siteChanges } from '../views/site-changes.ts'
import { atomFeed } from './atom.ts'

const addressOf = (path: string) => `https://news.example/sub/${path}`
const archive = { ...searchArchive(), history: exampleHistory }
const feedOf = (one: typeof archive) => parseAtomFeed(atomFeed(siteChanges(one), addressOf, '2026-03-10T09:00:00Z'))

test('the feed has the entries of the page of changes, each at its whole address', () => {
  const feed = feedOf(archive)
  expect(feed.entries?.map(({ links }) => links?.[0]?.href)).toEqual(
    siteChanges(archive).map(({ path }) => `https://news.example/sub/${path}`),
  )
  expect(feed.links).toContainEqual({ href: 'https://news.example/sub/changes/feed.xml', rel: 'self', type: 'application/atom+xml' })
  expect(feed.updated).toBe('2026-03-08T00:00:00.000Z')
})

test('an entry has a lasting id, the moment of its release, and the words before and after', () => {
  const entry = feedOf(archive).entries?.find(({ title }) => title?.value === 'Correction: A date but no deal')
  expect(entry).toMatchObject({
    id: 'tag:news.example,2026-03-04:/sub/changes/hswgrlcq',
    updated: '2026-03-04T09:00:00.000Z',
  })
  expect(entry?.content?.value).toContain('no-strike clause <del>until 2027</del> <ins>in the year 2028</ins>')
  expect(entry?.summary?.value).toContain('no-strike clause [instead of until 2027: in the year 2028]')
})

test('what was removed is named with its address and the reason', () => {
  const calm = feedOf(archive).entries?.find(({ title }) => title?.value === 'Removed: Calm')
  expect(calm?.summary?.value).toBe('Calm was removed from “A date but no deal”. Nobody had said so.')
})

test('words with signs of markup stay words', () => {
  const xml = atomFeed(
    [{ is: 'removed', page: undefined, path: 'articles/x/', on: '2026-03-05', title: 'a <b> & ]]> c', why: '<script>' }],
    addressOf,
  )
  const [entry] = parseAtomFeed(xml).entries ?? []
  expect(entry?.title?.value).toBe('Removed: a <b> & ]]> c')
  expect(entry?.content?.value).toBe('<p>A &lt;b&gt; &amp; ]]&gt; c was removed. &lt;script&gt;</p>')
})

test('a feed without entries is dated by the newest article', () => {
  expect(feedOf(searchArchive()).updated).toBe('2026-03-10T09:00:00.000Z')
})

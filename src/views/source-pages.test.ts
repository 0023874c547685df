import { expect, test } from 'vitest'
import { searchArchive, searchContent } from '../testing/search-content.ts'
import { sourceList, sourcesByPublisher } from './source-pages.ts'

const source = (publisher: string, day: number) =>
  `---\ntitle: Notice ${day}\npublisher: ${publisher}\nkind: document\ndate: 2026-01-${String(day).padStart(2, '0')}\n---\n`

/** The list of the ferry archive's source and as many more. */
function listWith(count: number) {
  const days = Array.from({ length: count }, (_, i) => i + 1)
  const more = Object.fromEntries(days.map((day) => [`sources/notice-${day}.md`, source(day % 2 ? 'The crews' : 'Harbour office', day)]))
  return sourceList(searchArchive({ ...searchContent, ...more }))
}

test('many sources are listed under their publishers, the newest first', () => {
  const groups = sourcesByPublisher(listWith(10)).map(({ publisher, sources }) => [publisher, ...sources.map(({ date }) => date.slice(-2))])
  expect(groups).toEqual([
    ['Harbour office', '10', '08', '06', '04', '02'],
    ['Nordhamn council', '02'],
    ['The crews', '09', '07', '05', '03', '01'],
  ])
})

test('up to ten sources are one list', () => {
  expect(sourcesByPublisher(listWith(9))).toEqual([])
})

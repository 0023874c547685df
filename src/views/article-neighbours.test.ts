import { expect, test } from 'vitest'
import { searchArchive } from '../testing/search-content.ts'
import { neighboursOf } from './article-neighbours.ts'

/** The neighbours of the article on a day, among articles of days in March and their topics. */
function neighbours(on: string, days: Record<string, string[]>) {
  const files = Object.entries(days).map(([day, topics]) => [
    `articles/day-${day}.md`,
    `---\ntitle: Day ${day}\nstandfirst: Talks.\npublished: 2026-03-${day}T09:00:00Z\ntopics: [${topics.join(', ')}]\n---\n\nNothing moved.\n`,
  ])
  const archive = searchArchive(Object.fromEntries(files))
  const found = archive.articles.find(({ model }) => model.slug === `day-${on}`)
  if (!found) throw new Error(`There is no article of ${on} March.`)
  return neighboursOf(archive, found.model)
}

test('the next newer and older articles are given with their dates', () => {
  expect(neighbours('02', { '03': [], '01': [], '02': [], '04': [] })).toEqual({
    newer: { text: 'Day 03', path: 'articles/day-03/', published: '2026-03-03T09:00:00Z' },
    older: { text: 'Day 01', path: 'articles/day-01/', published: '2026-03-01T09:00:00Z' },
    onTopics: [],
  })
})

test('the newest has no newer one, the oldest no older one, the only one neither', () => {
  expect(neighbours('02', { '01': [], '02': [] })).toMatchObject({ newer: undefined, older: { text: 'Day 01' } })
  expect(neighbours('01', { '01': [], '02': [] })).toMatchObject({ newer: { text: 'Day 02' }, older: undefined })
  expect(neighbours('01', { '01': ['pay'] })).toEqual({ newer: undefined, older: undefined, onTopics: [] })
})

test('up to three others are listed under the topic in common, the newest first, each once', () => {
  const days = { '09': ['pay'], '08': ['ferries', 'pay'], '07': ['Pay'], '06': ['pay'], '05': [], '04': ['ferries', 'pay'], '03': [] }
  const { onTopics } = neighbours('04', { ...days, '02': ['ferries'] })
  expect(onTopics.map(({ topic, articles }) => [topic, ...articles.map(({ text }) => text)])).toEqual([
    [{ text: 'ferries', path: 'topics/ferries/' }, 'Day 08', 'Day 02'],
    [{ text: 'pay', path: 'topics/pay/' }, 'Day 09'],
  ])
})

test('the next newer and older ones are not offered again under a topic', () => {
  expect(neighbours('02', { '03': ['pay'], '02': ['pay'], '01': ['pay'] }).onTopics).toEqual([])
})

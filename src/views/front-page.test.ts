import { expect, test } from 'vitest'
import { searchArchive } from '../testing/search-content.ts'
import { frontPage } from './front-page.ts'

const person = (name: string) => `---\nname: ${name}\n---\n`

/** An article of a day in March, with a quote by somebody and an observation about passages elsewhere. */
function article(
  day: number,
  { by, topics = '', about = '', conditions = 0 }: { by: string; topics?: string; about?: string; conditions?: number },
) {
  const numbers = Array.from({ length: conditions }, (_, i) => i + 1)
  return `---
title: Day ${day}
standfirst: They talk.
published: 2026-03-${String(day).padStart(2, '0')}T09:00:00Z
topics: [${topics}]
---

“We will sign on day ${day},”[^quote-sign] they said. It may hold.[^observation-hold]

${numbers.map((n) => `Boat ${n} must sail.[^condition-boat-${n}]`).join('\n\n')}

[^quote-sign]:
    - speaker: [${by}](../people/${by}.md)

[^observation-hold]: > It may hold

    - by: this article
${about ? `    - about: ${about}\n` : ''}
${numbers.map((n) => `[^condition-boat-${n}]: > Boat ${n} must sail\n\n    - set by: [${by}](../people/${by}.md)\n    - for: not said\n`).join('\n')}`
}

const people = { 'people/anna.md': person('Anna'), 'people/per.md': person('Per'), 'people/ole.md': person('Ole') }
const link = (day: number, label = 'quote-sign') => `[that](day-${day}.md#${label})`
const archive = searchArchive({
  ...people,
  'articles/day-1.md': article(1, { by: 'per', topics: 'ferries' }),
  'articles/day-2.md': article(2, { by: 'anna', topics: 'ferries, pay', about: link(1) }),
  'articles/day-3.md': article(3, { by: 'anna', about: `${link(1)}, ${link(2)}` }),
  'articles/day-4.md': article(4, { by: 'anna', about: `[here](#quote-sign), ${link(2)}` }),
  'articles/day-5.md': article(5, { by: 'per', topics: 'pay, ferries' }),
  'articles/day-6.md': article(6, { by: 'anna', conditions: 7 }),
})

test('the newest article leads, and the next four follow', () => {
  const { newest, recent, count } = frontPage(archive)
  expect(newest?.article.title).toBe('Day 6')
  expect(recent.map(({ article, quote }) => [article.title, quote?.passages[0]?.words])).toEqual(
    [5, 4, 3, 2].map((day) => [`Day ${day}`, `We will sign on day ${day}`]),
  )
  expect(count).toBe(6)
})

test('more than six conditions are five, and a link to all', () => {
  const { newest } = frontPage(archive)
  expect(newest?.conditions.map(({ sign }) => sign)).toEqual(['C1', 'C2', 'C3', 'C4', 'C5'])
  expect(newest?.allConditions).toBe(7)
})

test('topics and people are listed with the number of their articles, most first', () => {
  const { topics, people } = frontPage(archive)
  expect(topics.map(({ text, path, articles }) => [text, path, articles])).toEqual([
    ['Ferries', 'topics/ferries/', 3],
    ['Pay', 'topics/pay/', 2],
  ])
  expect(people.map(({ text, articles }) => [text, articles])).toEqual([
    ['Anna', 4],
    ['Per', 2],
  ])
})

test('passages are listed by how many other articles refer to them, each article once', () => {
  expect(frontPage(archive).referredTo.map(({ view, articles }) => [view.page, articles])).toEqual([
    ['articles/day-2/quote-sign/', 2],
    ['articles/day-1/quote-sign/', 2],
  ])
})

test('one article stands alone', () => {
  const {
    recent,
    topics,
    people: heard,
    referredTo,
  } = frontPage(searchArchive({ ...people, 'articles/day-1.md': article(1, { by: 'per', topics: 'ferries' }) }))
  expect([recent, topics, heard, referredTo]).toEqual([[], [], [], []])
})

test('without articles there is nothing', () => {
  expect(frontPage(searchArchive({}))).toMatchObject({ newest: undefined, count: 0 })
})

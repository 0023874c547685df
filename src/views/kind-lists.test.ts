import { expect, test } from 'vitest'
import { searchArchive } from '../testing/search-content.ts'
import { kindLists, listOfAll, partLists, partListTitles } from './kind-lists.ts'

/** An article of a month with quotes by somebody, a condition and observations. */
const article = (month: string, { quotes, by, status = 'open' }: { quotes: number; by: string; status?: string }) => {
  const numbers = Array.from({ length: quotes }, (_, i) => i + 1)
  return `---
title: Month ${month}
standfirst: They talk.
published: ${month}-03T09:00:00Z
---

${numbers.map((n) => `“Boat ${n} will sail at last,”[^quote-boat-${n}] they said.`).join('\n\n')}

Boats must sail.[^condition-boats] It may hold.[^observation-hold]

${numbers.map((n) => `[^quote-boat-${n}]:\n    - speaker: ${by}\n`).join('\n')}
[^condition-boats]: > Boats must sail

    - set by: [Per Ek](../people/per-ek.md)
    - for: not said
    - status: ${status}

[^observation-hold]: > It may hold

    - by: this article
`
}

const anna = '[Anna Lund](../people/anna-lund.md)'
const content = {
  'people/anna-lund.md': '---\nname: Anna Lund\n---\n',
  'people/per-ek.md': '---\nname: Per Ek\n---\n',
  'sources/briefing.md': '---\ntitle: Briefing\npublisher: Council\nkind: speech\ndate: 2026-01-02\n---\n',
  'articles/a.md': article('2026-03', { quotes: 9, by: anna }),
  'articles/b.md': article('2026-02', { quotes: 3, by: 'unnamed official' }),
  'articles/c.md': article('2025-12', { quotes: 4, by: anna, status: 'withdrawn, 2026-01-02, [Briefing](../sources/briefing.md)' }),
}
const archive = searchArchive(content)
const part = (path: string) => partLists(archive).find(({ props }) => props.path === path)?.props

test('each kind has a list, by article, the newest first, with an id for each article', () => {
  expect(kindLists(archive).map(({ params, props }) => [params.list, props.holds])).toEqual([
    ['quotes', '16 quotes in 3 articles.'],
    ['conditions', '3 conditions in 3 articles.'],
    ['observations', '3 observations in 3 articles.'],
  ])
  const { groups } = listOfAll(archive, 'quote')
  expect(groups.map(({ id, article: { text }, entries, isOpen }) => [id, text, entries.length, isOpen])).toEqual([
    ['site-of-a', 'Month 2026-03', 9, true],
    ['site-of-b', 'Month 2026-02', 3, true],
    ['site-of-c', 'Month 2025-12', 4, false],
  ])
})

test('the list of a month, a result, a status or people without a page has an address of its own, and an empty one is not made', () => {
  expect(partListTitles(archive)).toEqual([
    ['quotes/unchecked/', 'Quotes: Not checked'],
    ['quotes/unnamed/', 'Quotes: People without a name'],
    ['quotes/2026-03/', 'Quotes: March 2026'],
    ['quotes/2026-02/', 'Quotes: February 2026'],
    ['quotes/2025-12/', 'Quotes: December 2025'],
    ['conditions/open/', 'Conditions: Open'],
    ['conditions/withdrawn/', 'Conditions: Withdrawn'],
    ['conditions/2026-03/', 'Conditions: March 2026'],
    ['conditions/2026-02/', 'Conditions: February 2026'],
    ['conditions/2025-12/', 'Conditions: December 2025'],
    ['observations/articles/', 'Observations: The articles themselves'],
    ['observations/2026-03/', 'Observations: March 2026'],
    ['observations/2026-02/', 'Observations: February 2026'],
    ['observations/2025-12/', 'Observations: December 2025'],
  ])
  expect(part('quotes/unnamed/')?.groups.map(({ article, entries }) => [article.text, entries.length])).toEqual([['Month 2026-02', 3]])
  expect(part('conditions/withdrawn/')?.holds).toBe('1 condition in 1 article.')
})

test('a list leads to its parts, to the pages of people, and to its months', () => {
  const { links, years } = listOfAll(archive, 'quote')
  expect(links.map(({ title, links }) => [title, ...links.map(({ text, path, count }) => `${text} ${path} ${count}`)])).toEqual([
    ['By result', 'Not checked quotes/unchecked/ 16'],
    ['By speaker', 'Anna Lund people/anna-lund/ 13', 'People without a name quotes/unnamed/ 3'],
  ])
  expect(years.map(({ year, months }) => [year, ...months.map(({ text, path, count }) => `${text} ${path} ${count}`)])).toEqual([
    ['2026', 'March quotes/2026-03/ 9', 'February quotes/2026-02/ 3'],
    ['2025', 'December quotes/2025-12/ 4'],
  ])
})

test('a short list leads to its parts too, but is not narrowed', () => {
  const { links, years, ...list } = listOfAll(archive, 'condition')
  expect(links.map(({ title, links }) => [title, ...links.map(({ path }) => path)])).toEqual([
    ['By status', 'conditions/open/', 'conditions/withdrawn/'],
    ['By who set it', 'people/per-ek/'],
  ])
  expect(years.map(({ year }) => year)).toEqual(['2026', '2025'])
  expect(list).toMatchObject({ choices: [], isNarrowable: false })
})

test('a list can be narrowed by what its entries have, most frequent first', () => {
  expect(listOfAll(archive, 'quote').choices).toEqual([
    {
      name: 'who',
      label: 'Speaker',
      values: [
        { id: 'anna-lund', text: 'Anna Lund', count: 13 },
        { id: 'unnamed', text: 'People without a name', count: 3 },
      ],
    },
  ])
})

test('an article for which a list has no room is in the list of its month, whose link keeps its id', () => {
  const { groups, years, holds } = listOfAll(archive, 'quote', 11)
  expect(holds).toBe('16 quotes in 3 articles.')
  expect(groups.map(({ id }) => id)).toEqual(['site-of-a'])
  expect(years.flatMap(({ months }) => months.map(({ path, ids }) => [path, ...ids]))).toEqual([
    ['quotes/2026-03/'],
    ['quotes/2026-02/', 'site-of-b'],
    ['quotes/2025-12/', 'site-of-c'],
  ])
})

test('the newest article is shown whole, whatever room there is', () => {
  expect(listOfAll(archive, 'quote', 2).groups.map(({ entries }) => entries.length)).toEqual([9])
})

test('without articles the lists are empty, and have no parts', () => {
  const none = searchArchive({})
  expect(kindLists(none).map(({ props }) => [props.holds, props.groups])).toEqual([
    ['0 quotes in 0 articles.', []],
    ['0 conditions in 0 articles.', []],
    ['0 observations in 0 articles.', []],
  ])
  expect(partLists(none)).toEqual([])
})

import { expect, test } from 'vitest'
import { searchArchive } from '../testing/search-content.ts'
import { personIndex } from './person-pages.ts'
import { topicIndex } from './topic-pages.ts'

test('topics are listed by name, with their articles and what these hold', () => {
  expect(topicIndex(searchArchive()).map(({ text, holds }) => `${text}: ${holds}`)).toEqual([
    'Ferries: 2 articles · 1 quote · 1 condition · 2 observations',
    'Pay: 1 article · 1 quote · 1 condition · 1 observation',
  ])
})

test('people are listed by name, with what they said, demand and observe', () => {
  expect(personIndex(searchArchive()).map(({ text, holds }) => `${text}: ${holds}`)).toEqual([
    'Anna Lund: 25 quotes',
    'Mira Holm: 1 observation',
    'Nordhamn council: 1 condition',
  ])
})

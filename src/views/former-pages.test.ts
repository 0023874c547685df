import { expect, test } from 'vitest'
import { groupFormerAddresses } from './former-pages.ts'

const gone = { title: 'Calm', on: '2026-03-05', now: [], why: 'Nobody had said so.' }

test('a passage, its second stretch and its note that left together are one', () => {
  const departed = ['observation-calm.note', 'observation-calm', 'observation-calm.2', 'observation-storm'].map((id) => ({ id, ...gone }))
  expect(groupFormerAddresses(departed).map(({ ids }) => ids)).toEqual([
    ['observation-calm', 'observation-calm.2', 'observation-calm.note'],
    ['observation-storm'],
  ])
})

test('what moved to another address, or on another day, is listed separately', () => {
  const moved = { ...gone, id: 'observation-calm.2', now: [{ text: 'Storm', path: 'articles/storm/#observation-storm' }] }
  const earlier = { ...gone, id: 'observation-calm.note', on: '2026-03-04' }
  expect(groupFormerAddresses([{ id: 'observation-calm', ...gone }, moved, earlier])).toHaveLength(3)
})

import { expect, test } from 'vitest'
import { changedSince, type PastView, type VersionView } from './past-view.ts'

const change = (what: string) => ({ date: '2026-03-04', kind: 'correction' as const, what, why: 'It was wrong.' })
const version = (v: string, ...changes: string[]): VersionView => ({
  v,
  on: '2026-03-03T09:00:00Z',
  until: '2026-03-04',
  changes: changes.map(change),
  toNow: [],
})
const told: PastView = {
  versions: { 'quote-x': 'thirdone', 'quote-y': 'onlythis' },
  past: { 'quote-x': [version('firstone', 'One.'), version('secondly', 'Two.', 'One.')] },
}

test('of an earlier version all that was changed since is told, newest first and each once', () => {
  expect(changedSince(told, 'quote-x', 'firstone')).toMatchObject({
    is: 'changed',
    version: { v: 'firstone' },
    changes: [{ what: 'Two.' }, { what: 'One.' }],
  })
  expect(changedSince(told, 'quote-x', 'secondly')).toMatchObject({ changes: [{ what: 'One.' }, { what: 'Two.' }] })
})

test.each([
  ['the present version', 'quote-x', 'thirdone'],
  ['words that never changed', 'quote-y', 'onlythis'],
  ['an id that is no address now', 'quote-z', 'firstone'],
])('of %s nothing is told', (_, id, v) => expect(changedSince(told, id, v)).toBeUndefined())

test.each([
  ['quote-x', 'onlythis'],
  ['quote-y', ''],
])('a version that %s never had is not known', (id, v) => expect(changedSince(told, id, v)).toEqual({ is: 'unknown' }))

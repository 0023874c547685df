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
const view: PastView = {
  versions: { 'quote-x': 'thirdone', 'quote-y': 'onlythis' },
  past: { 'quote-x': [version('firstone', 'One.'), version('secondly', 'Two.', 'One.')] },
}

test('everything that was changed since an earlier version is listed, newest first and each once', () => {
  expect(changedSince(view, 'quote-x', 'firstone')).toMatchObject({
    is: 'changed',
    version: { v: 'firstone' },
    changes: [{ what: 'Two.' }, { what: 'One.' }],
  })
  expect(changedSince(view, 'quote-x', 'secondly')).toMatchObject({ changes: [{ what: 'One.' }, { what: 'Two.' }] })
})

test.each([
  ['the current version', 'quote-x', 'thirdone'],
  ['words that never changed', 'quote-y', 'onlythis'],
  ['an id that is no address now', 'quote-z', 'firstone'],
])('nothing has changed in %s', (_, id, v) => expect(changedSince(view, id, v)).toBeUndefined())

test.each([
  ['quote-x', 'onlythis'],
  ['quote-y', ''],
])('a version that %s never had is not known', (id, v) => expect(changedSince(view, id, v)).toEqual({ is: 'unknown' }))

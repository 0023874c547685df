import { expect, test } from 'vitest'
import { exampleHistory } from '../testing/example-history.ts'
import { searchArchive } from '../testing/search-content.ts'
import { passageHistory } from './article-changes.ts'

const archive = { ...searchArchive(), history: exampleHistory }

/** An annotation's history: whose words, and the versions, newest first. */
function historyOf(label: string, of = archive) {
  const entry = of.entryByAddress.get(`articles/a-date-but-no-deal.md#${label}`)
  if (!entry) throw new Error(`There is no ${label}.`)
  return passageHistory(of, entry).map(({ title, versions }) => [title, versions.map(({ v }) => v)])
}

test('each earlier version of the words is listed, the newest first', () => {
  expect(historyOf('condition-no-strike')).toEqual([['The words', ['bbbbbbbb', 'aaaaaaaa']]])
})

test('so is the note’s, when only that was changed', () => {
  expect(historyOf('quote-sign-by-friday')).toEqual([['The note', ['dddddddd']]])
})

test('what was never changed, or never released, has no history', () => {
  expect(historyOf('note-clause')).toEqual([])
  expect(historyOf('condition-no-strike', searchArchive() as typeof archive)).toEqual([])
})

import { expect, test } from 'vitest'
import { makeArchive } from '../archive/archive.ts'
import type { Condition } from '../model/annotation.ts'
import { readLines } from '../testing/example-article.ts'
import { conditionsSummary } from './glance.ts'

const archive = makeArchive({ articles: [], people: [], sources: [], provenance: [] })

/** The summary of conditions, each given as who sets it, for whom, and its status. */
function summary(...conditions: [setBy: string, metBy: string, status?: string][]): string {
  const notes = conditions.map(
    ([setBy, metBy, status = 'open'], i) =>
      `[^condition-c${i}]: > word${i}\n\n    - set by: [${setBy}](../people/${setBy.toLowerCase()}.md)\n    - for: ${metBy}\n    - status: ${status === 'open' ? status : `${status}, 2026-03-06, [Briefing](../sources/briefing.md)`}\n`,
  )
  const { model } = readLines(conditions.map((_, i) => `word${i}[^condition-c${i}]`).join(' '), '', ...notes)
  return conditionsSummary(archive, model?.annotations as Condition[], 0)
}

test('one condition', () => {
  expect(summary(['Anna', 'the crews'])).toBe('1 condition set by Anna, to be met by the crews. It is open.')
  expect(summary(['Anna', 'not said'])).toBe('1 condition set by Anna; the article does not say who has to meet it. It is open.')
})

test('several that one side sets for another', () => {
  expect(summary(['Anna', 'the crews', 'met'], ['Anna', 'the crews', 'met'])).toBe(
    '2 conditions set by Anna, to be met by the crews. Both are met.',
  )
})

test('several with nobody named to meet them', () => {
  expect(summary(['Anna', 'not said'], ['Anna', 'not said'], ['Anna', 'not said'])).toBe(
    '3 conditions set by Anna; the article does not say who has to meet them. All are open.',
  )
})

test('several that set conditions together, or have to meet them together', () => {
  const joint = '[Per](../people/per.md)'
  expect(summary(['Anna', `the crews, ${joint}`], ['Anna', `the crews, ${joint}`])).toBe(
    '2 conditions set by Anna, to be met by the crews and Per. Both are open.',
  )
  expect(summary(['Anna', `the crews, ${joint}`], ['Anna', 'the crews'])).toBe(
    '2 conditions set by Anna, to be met by the crews (2) and Per (1). Both are open.',
  )
})

test('several sides, and several statuses', () => {
  expect(summary(['Anna', 'the crews'], ['Anna', 'the guild', 'withdrawn'], ['Per', 'not said'], ['Mira', 'not said', 'met'])).toBe(
    '4 conditions set by Anna (2), Per (1) and Mira (1), to be met by the crews (1) and the guild (1); for 2 the article does not say who has to meet them. 2 are open, 1 is met and 1 is withdrawn.',
  )
})

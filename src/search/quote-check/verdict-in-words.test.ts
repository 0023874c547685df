import { expect, test } from 'vitest'
import type { Checked, CheckedPlace } from './checked.ts'
import { amount, sentenceOf, verdictOf } from './verdict-in-words.ts'

const place: CheckedPlace = {
  kind: 'quote',
  who: 'Anna Lund',
  date: '2026-03-02',
  in: { title: 'A date', published: '2026-03-03' },
  url: '/articles/a-date/#quote-sign',
  page: '/articles/a-date/',
  context: undefined,
  parts: [],
  differences: [],
  declared: [],
}
const told = (finding: Checked['finding'], places: CheckedPlace[] = []) => {
  const { head, sentence } = verdictOf({ finding, places, searched: { quotes: 25, wordings: 1 } })
  return `${head}. ${sentence}`
}

test('verbatim says in how many places, and that it is but for what is declared', () => {
  expect(told('verbatim', [place])).toBe('Verbatim here. These words stand here word for word, in one place.')
  expect(told('verbatim', [place, place])).toContain('word for word, in 2 places.')
  expect(told('verbatim', Array(10).fill(place))).toContain('in ten places or more; ten are listed.')
  expect(told('verbatim', [{ ...place, standing: { wording: 'differs', says: 'Differs' } }])).toContain('differs from its source')
  expect(told('verbatim', [{ ...place, declared: ['[it] is put in'] }])).toContain('but for what they themselves declare')
})

test('not found says that it is not “false”, and what was looked at', () => {
  expect(told('not found')).toBe(
    'Not found here. That does not mean “false”. It only means that these words, or words near them, are not among the 25 quotes and one wording of a source published here.',
  )
  expect(amount({ quotes: 1, wordings: 0 })).toBe('the one quote')
  expect(amount({ quotes: 0, wordings: 0 })).toBe('the words')
})

test.each(['differs', 'too short', 'too long', 'no words'] as const)('%s is told in a head and a sentence', (finding) => {
  expect(told(finding)).toMatch(/^[A-Z][a-z ]+\. [A-Z].*\.$/)
})

test('clauses are one sentence', () => {
  expect(sentenceOf(['“never” is added', '“take” is left out'])).toBe('“never” is added; “take” is left out.')
  expect(sentenceOf(['at “…” it leaves out “long”'])).toBe('At “…” it leaves out “long”.')
})

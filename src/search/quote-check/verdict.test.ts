import { expect, test } from 'vitest'
import { checkQuoteWords } from '../../language/en/check-quote.ts'
import type { CheckedPlace, QuoteCheck } from './protocol.ts'
import { verdictOf } from './verdict.ts'

const place: CheckedPlace = {
  kind: 'quote',
  who: 'Anna Lund',
  date: '2026-03-02',
  in: { title: 'A date', published: '2026-03-03' },
  url: '/articles/a-date/#quote-sign',
  page: '/articles/a-date/',
  context: undefined,
  stretches: [],
  differences: [],
  declared: [],
  cuts: [],
  noteNumbers: [],
}
const verdict = (finding: QuoteCheck['finding'], places: CheckedPlace[] = []) => {
  const { head, sentence } = verdictOf({ finding, places, searched: { quotes: 25, wordings: 1 } })
  return `${head}. ${sentence}`
}

test('“verbatim” comes with the number of places, exceptions and notes', () => {
  expect(verdict('verbatim', [place])).toBe('Found word for word. These words appear here, in 1 place.')
  expect(verdict('verbatim', [place, place])).toContain('appear here, in 2 places.')
  expect(verdict('verbatim', Array(10).fill(place))).toContain('in 10 or more places; 10 are listed.')
  expect(verdict('verbatim', [{ ...place, wordingStatus: { is: 'differs', says: 'Differs' } }])).toContain('differs from its source')
  expect(verdict('verbatim', [{ ...place, declared: ['[it] is inserted'] }])).toContain('except for what they mark as')
})

test('“cleaned” says that words are written otherwise, and never that they are word for word', () => {
  expect(verdict('cleaned', [place])).toBe(
    'Found, cleaned up. The same words appear here, in 1 place. Some are written otherwise, or a filler or repetition is left out. Each difference is shown:',
  )
})

test('“not found” does not mean “false”, and names what was searched', () => {
  expect(verdict('not found')).toBe(
    'Not found here. This does not mean “false”. It only means that these words, or words like them, are not in the 25 quotes and 1 wording of a source published here.',
  )
  expect(checkQuoteWords.notFound({ quotes: 1, wordings: 0 }).sentence).toContain('are not in the 1 quote published here')
  expect(checkQuoteWords.notFound({ quotes: 0, wordings: 0 }).sentence).toContain('are not in the words published here')
})

test.each(['differs', 'too short', 'too long', 'no words'] as const)('%s is reported in a head and a sentence', (finding) => {
  expect(verdict(finding)).toMatch(/^[A-Z][a-z ]+\. [A-Z].*[.:]$/)
})

test('clauses are joined into one sentence', () => {
  expect(checkQuoteWords.sentence(['“never” is added', '“take” is left out'])).toBe('“never” is added; “take” is left out.')
  expect(checkQuoteWords.sentence(['at “…” it leaves out “long”'])).toBe('At “…” it leaves out “long”.')
})

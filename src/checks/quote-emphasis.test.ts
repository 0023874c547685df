import { expect, test } from 'vitest'
import { openContent } from '../archive/open-content.ts'
import { contentInMemory, fixtureContent } from '../testing/content-in-memory.ts'
import { quoteEmphasis } from './quote-emphasis.ts'

/** The words that the rule reports, in an article with a quote and a source with words, both in Markdown. */
function reported(quote: string, { source = 'We will sign by Friday, on board the Tern.', note = '' } = {}) {
  const files = fixtureContent()
  const briefing = files['sources/briefing-2026-03-02.md'] ?? ''
  const content = contentInMemory({
    ...files,
    'sources/briefing-2026-03-02.md': briefing.replace('We will sign by Friday.', source),
    'articles/talks.md': `---\ntitle: A\nstandfirst: B.\npublished: 2026-03-03T09:00:00Z\n---\n\n“${quote}”[^quote-a] she said.\n\n[^quote-a]:\n    - speaker: [Anna Lund](../people/anna-lund.md)\n    - source: [Briefing](../sources/briefing-2026-03-02.md)\n\n    ${note}\n`,
  })
  return quoteEmphasis(openContent(content)).map(({ what }) => /“(.*?)”/.exec(what)?.[1])
}

test('emphasis that the source does not have is reported', () => {
  expect(reported('We **will** sign by Friday')).toEqual(['will'])
  expect(reported('We will sign *by Friday*')).toEqual(['by Friday'])
})

test('emphasis that the source has is the speaker’s own', () => {
  expect(reported('We **will** sign', { source: 'We *will* sign by Friday.' })).toEqual([])
  expect(reported('We **will** sign', { source: 'We will sign **by Friday**.' })).toEqual(['will'])
})

test('nothing is reported when the note says so, when the quote is emphasized as a whole, or for a name', () => {
  expect(reported('We **will** sign', { note: 'Emphasis added.' })).toEqual([])
  expect(reported('*We will sign by Friday*')).toEqual([])
  expect(reported('sign by Friday, on board the *Tern*')).toEqual([])
})

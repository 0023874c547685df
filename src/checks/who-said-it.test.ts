import { describe, expect, test } from 'vitest'
import { openContent } from '../archive/open-content.ts'
import { applyFixes } from '../editing/apply-fixes.ts'
import type { Message } from '../model/message.ts'
import { contentInMemory } from '../testing/content-in-memory.ts'
import { judgeTranscript, type QuoteOutcome, type TranscriptOutcome } from '../testing/transcripts/judge-transcript.ts'
import { labelForms } from '../testing/transcripts/label-forms.ts'
import { transcripts } from '../testing/transcripts/transcripts.ts'
import { checkContent } from './check-content.ts'

/** Each form is tried on every seventh transcript, or on all of them with `ALL_TRANSCRIPTS=1`, which takes a minute or two. */
const step = process.env['ALL_TRANSCRIPTS'] ? 1 : 7
const outcomes = labelForms.map((form, at) => ({
  form,
  outcomes: transcripts
    .filter(form.suits)
    .filter((_, index) => (index + at) % step === 0)
    .map((transcript) => judgeTranscript(transcript, form, check, fix)),
}))

function check(files: Record<string, string>): readonly Message[] {
  return checkContent(openContent(contentInMemory(files), { now: new Date('2026-11-25T10:00:00Z') })).messages
}

/** The files after `--fix`: the edits of the messages are applied until there are none. */
function fix(files: Record<string, string>): Record<string, string> {
  let fixed = files
  for (let round = 0; round < 5; round++) {
    const edits = Map.groupBy(check(fixed), ({ path }) => path.replace('content/', ''))
    const changed = Object.entries(fixed).map(([path, text]) => {
      const { text: now } = applyFixes(
        text,
        (edits.get(path) ?? []).flatMap(({ edit }) => edit ?? []),
      )
      return [path, now] as const
    })
    if (changed.every(([path, text]) => fixed[path] === text)) break
    fixed = Object.fromEntries(changed)
  }
  return fixed
}

const isFalse = ({ quote }: QuoteOutcome): boolean => 'kind' in quote

/** How many of these quotes there are by form, and by what is false about them. */
function counts(quotes: readonly QuoteOutcome[]): string {
  const by = (name: (quote: QuoteOutcome) => string) =>
    [...Map.groupBy(quotes, name)].map(([value, { length }]) => `${value}: ${length}`).join(', ')
  return `By kind: ${by(({ quote }) => ('kind' in quote ? quote.kind : 'honest'))}\nBy form: ${by(({ form }) => form)}\n`
}

const describeQuote = ({ transcript, form, quote, messages }: QuoteOutcome): string =>
  `${form} | ${transcript} | ${'kind' in quote ? quote.kind : 'honest'} | ${quote.by}: “${quote.words}” | ${messages.join(' / ') || 'no message'}`

describe('false quotes', () => {
  test('are never silent: an error is at the quote, or at a label of its source that is not read', () => {
    const silent = outcomes.flatMap(({ form, outcomes: sources }) =>
      sources.flatMap(({ written: { sourceErrors, quotes } }) =>
        quotes.filter((quote) => isFalse(quote) && !quote.reported && !(form.reading !== 'read' && sourceErrors.length)),
      ),
    )
    expect(silent.map(describeQuote), counts(silent)).toEqual([])
  })

  test('are not silent once the labels have been fixed', () => {
    const silent = outcomes.flatMap(({ outcomes: sources }) =>
      sources.flatMap(({ fixed: { sourceErrors, quotes } }) =>
        quotes.filter((quote) => isFalse(quote) && !quote.reported && !sourceErrors.length),
      ),
    )
    expect(silent.map(describeQuote), counts(silent)).toEqual([])
  })

  test('with somebody else’s words, or words from elsewhere, are said to be that', () => {
    const unexplained = readForms().flatMap(({ written }) =>
      written.quotes.filter((quote) => isFalse(quote) && quote.reported && !quote.explained),
    )
    expect(unexplained.map(describeQuote), counts(unexplained)).toEqual([])
  })
})

describe('honest quotes', () => {
  test('of sources whose labels are read are not reported, and neither are the sources', () => {
    expect(readForms().flatMap(({ written }) => alarms(written))).toEqual([])
  })

  test('of all other sources pass once the labels have been fixed', () => {
    const others = outcomes.filter(({ form }) => form.reading !== 'read').flatMap(({ outcomes: sources }) => sources)
    expect(others.flatMap(({ fixed }) => alarms(fixed))).toEqual([])
  })
})

function readForms() {
  return outcomes.filter(({ form }) => form.reading === 'read').flatMap(({ outcomes: sources }) => sources)
}

/** Errors in a source, and reports about its honest quotes. */
function alarms({ transcript, form, sourceErrors, quotes }: TranscriptOutcome): string[] {
  return [
    ...sourceErrors.map((error) => `${form} | ${transcript} | ${error}`),
    ...quotes.filter((quote) => !isFalse(quote) && quote.reported).map(describeQuote),
  ]
}

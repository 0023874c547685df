import { describe, expect, test } from 'vitest'
import { labelForms, speakersIn } from './label-forms.ts'
import { transcriptContent, transcriptOf, writeTranscriptSource } from './transcript-content.ts'
import { type FalseQuote, falsehoods, type Transcript, transcripts, turnsBy } from './transcripts.ts'

const honest = transcripts.flatMap((transcript) => transcript.honest)
const untrue = transcripts.flatMap((transcript) => transcript.false)

test('the table is large enough, and says of each transcript where its words are from and why they are free', () => {
  expect(transcripts.length).toBeGreaterThanOrEqual(15)
  expect(honest.length).toBeGreaterThanOrEqual(60)
  expect(untrue.length).toBeGreaterThanOrEqual(50)
  expect(labelForms.length).toBeGreaterThanOrEqual(25)
  expect(new Set(labelForms.map(({ name }) => name)).size).toBe(labelForms.length)
  expect(new Set(untrue.map(({ kind }) => kind))).toEqual(new Set(falsehoods))
  expect(transcripts.filter(({ record, publicDomain }) => !record || !publicDomain)).toEqual([])
})

describe.each(transcripts.map((transcript) => [transcript.id, transcript] as const))('%s', (_, transcript) => {
  test.each(transcript.honest.map((quote) => [quote.words, quote] as const))('honest: %s', (words, { by, place }) => {
    const spoken = turnsBy(transcript, by, place).map(withoutNotes)
    expect(spoken.filter((turn) => turn.includes(words))).toHaveLength(1)
  })

  test.each(transcript.false.map((quote) => [`${quote.kind}: ${quote.words}`, quote] as const))('false, %s', (__, quote) => {
    expect(turnsBy(transcript, quote.by, quote.place).filter((turn) => withoutNotes(turn).includes(quote.words))).toEqual([])
    expect(whereFalse(transcript, quote)).toBe(true)
  })

  test.each(labelForms.filter(({ suits }) => suits(transcript)).map((form) => [form.name, form] as const))(
    'written as %s it has all of its words in order',
    (__, form) => {
      const source = writeTranscriptSource(transcript, form)
      const texts = [...(transcript.intro ? [transcript.intro] : []), ...transcript.places.flat().flatMap(({ paragraphs }) => paragraphs)]
      let end = 0
      for (const text of texts) {
        const start = source.indexOf(text, end)
        expect(start, text).toBeGreaterThan(0)
        end = start + text.length
      }
    },
  )
})

/** A turn’s words without transcriber’s notes in round brackets. */
function withoutNotes(turn: string): string {
  return turn.replace(/ \([^()]+\)/g, '')
}

/** Whether a false quote is false in the way that it says: its words are where it says they are, or nowhere. */
function whereFalse(transcript: Transcript, { kind, words, truly, place, inPlace, inTranscript, by }: FalseQuote): boolean {
  const has = (turns: readonly string[]): boolean => turns.some((turn) => turn.replace(/"/g, '').includes(words))
  const all = transcript.places.flat().map(({ paragraphs }) => paragraphs.join(' '))
  if (kind === 'another party' || kind === 'question') return truly !== undefined && truly !== by && has(turnsBy(transcript, truly, place))
  if (kind === 'stage direction')
    return has(turnsBy(transcript, null, place)) || has(all.flatMap((turn) => turn.match(/\([^()]+\)/g) ?? []))
  if (kind === 'before the first label') return transcript.intro?.includes(words) ?? false
  if (kind === 'two speakers') return has([(transcript.places[place - 1] ?? []).map(({ paragraphs }) => paragraphs.join(' ')).join(' ')])
  if (kind === 'place') return inPlace !== undefined && inPlace !== place && has(turnsBy(transcript, by, inPlace))
  if (kind === 'source')
    return (
      inTranscript !== undefined &&
      transcriptOf(inTranscript)
        .places.flat()
        .some(({ paragraphs }) => has([paragraphs.join(' ')]))
    )
  // A negation, number or name that was changed: the words are nobody’s.
  return !has(all)
}

test('no two speakers of a transcript have one label, in any form', () => {
  for (const form of labelForms)
    for (const transcript of transcripts.filter(form.suits)) {
      const labels = speakersIn(transcript).map((speaker) => {
        const by = speaker === 'reporter' ? speaker : speaker.id
        return form.write([{ by, paragraphs: ['Words'] }], transcript).join(' ')
      })
      expect(new Set(labels).size, `${form.name}, ${transcript.id}`).toBe(labels.length)
    }
})

test('an article has its quotes at the lines that are given for them', () => {
  const { files, article, quotes } = transcriptContent(transcriptOf('titanic-inquiry'), labelForms[0] as (typeof labelForms)[number])
  const lines = files[article]?.split('\n') ?? []
  for (const { label, quote, lines: own } of quotes) {
    const text = own.map((line) => lines[line - 1]).join('\n')
    expect(text).toContain(`“${quote.words}”[^${label}]`)
    expect(text).toContain(`[^${label}]:\n    - speaker: `)
    expect(text).toContain(`, Excerpt ${quote.place}`)
  }
})

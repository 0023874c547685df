import type { Message } from '../../model/message.ts'
import type { LabelForm } from './label-forms.ts'
import { transcriptContent, transcriptOf } from './transcript-content.ts'
import type { FalseQuote, HonestQuote, Transcript } from './transcripts.ts'

/** How a quote fared in a check. */
export type QuoteOutcome = {
  transcript: string
  form: string
  quote: HonestQuote | FalseQuote
  /** The messages about it, each in one line. */
  messages: string[]
  /** Whether there is an error at the quote, or a warning that doubts its words or its speaker. */
  reported: boolean
  /** For a false quote whose words are somebody else’s or from elsewhere: whether the message says whose, or where. */
  explained: boolean
}

/** How a source and its quotes fared in a check. */
export type TranscriptOutcome = {
  transcript: string
  form: string
  /** The errors in the source, each in one line. */
  sourceErrors: string[]
  quotes: QuoteOutcome[]
}

/** Rules that say nothing about whether a speaker said the words: the role is missing, or the sentence goes on in the source. */
const otherRules = /^speaker-role$|cut/

/** Checks a transcript in one form of label: as it is written, and after the fixes of the check were applied. */
export function judgeTranscript(
  transcript: Transcript,
  form: LabelForm,
  check: (files: Record<string, string>) => readonly Message[],
  fix: (files: Record<string, string>) => Record<string, string>,
): { written: TranscriptOutcome; fixed: TranscriptOutcome } {
  const { files, article, source, quotes } = transcriptContent(transcript, form)
  const judge = (messages: readonly Message[]): TranscriptOutcome => ({
    transcript: transcript.id,
    form: form.name,
    sourceErrors: messages.filter(({ path, severity }) => path === `content/${source}` && severity === 'error').map(inOneLine),
    quotes: quotes.map(({ quote, lines }) => {
      const about = messages.filter(
        ({ path, position, rule }) => path === `content/${article}` && lines.includes(position.line) && !otherRules.test(rule),
      )
      const reported = about.some(({ severity }) => severity === 'error' || 'kind' in quote === false)
      const text = about.map(inOneLine).join('\n')
      return {
        transcript: transcript.id,
        form: form.name,
        quote,
        messages: about.map(inOneLine),
        reported,
        explained: isExplained(transcript, quote, text),
      }
    }),
  })
  return { written: judge(check(files)), fixed: judge(check(fix(files))) }
}

/** Whether messages name whoever said the words, the place, or the source that has them. */
function isExplained(transcript: Transcript, quote: HonestQuote | FalseQuote, text: string): boolean {
  if (!('kind' in quote)) return true
  const { truly, inPlace, inTranscript } = quote
  const name = truly === 'reporter' ? 'reporter' : transcript.people.find(({ id }) => id === truly)?.name
  if (name !== undefined) return text.includes(name)
  if (inPlace !== undefined) return text.includes(`Excerpt ${inPlace}`)
  return inTranscript === undefined || text.includes(transcriptOf(inTranscript).title)
}

function inOneLine({ path, position, severity, rule, what, fix }: Message): string {
  return `${path}:${position.line} ${severity} ${rule}: ${what} Fix: ${fix}`.replace(/\s+/g, ' ')
}

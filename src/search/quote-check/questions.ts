import type { CheckQuestion, Stretch } from './protocol.ts'
import type { PastedText } from './read-pasted.ts'

/** Whether a pasted text is one quotation and nothing else. */
export function isOneQuotation({ text, quotations, isReordered }: PastedText): boolean {
  const [only, ...others] = quotations
  return only !== undefined && !others.length && !isReordered && !hasWords(text.slice(0, only.start) + text.slice(only.end))
}

/** The questions about a text’s quotations, a group at a time. Each has the paragraphs of its group and the one after: whose the words are may be said there. */
export function groupQuestions({ text, quotations }: PastedText): Extract<CheckQuestion, { is: 'quotations' }>[] {
  return [...Map.groupBy(quotations, ({ group }) => group).entries()].map(([group, own]) => {
    const from = text.lastIndexOf('\n', (own[0]?.start ?? 0) - 1) + 1
    const end = endOfLine(text, own.at(-1)?.end ?? 0)
    const to = endOfLine(text, end + 1)
    const near = quotations.filter(({ start, end: last }) => start >= from && last <= to)
    return {
      is: 'quotations',
      group,
      text: text.slice(from, to),
      quotations: near.map((one) => ({ ...one, start: one.start - from, end: one.end - from })),
    }
  })
}

/** The questions about words outside quotation marks, a paragraph at a time, with the paragraph’s offset. */
export function unmarkedQuestions({ text, quotations }: PastedText): { question: CheckQuestion; from: number }[] {
  const questions: { question: CheckQuestion; from: number }[] = []
  for (let from = 0; from < text.length; ) {
    const to = endOfLine(text, from)
    const stretches: Stretch[] = []
    let start = from
    for (const quotation of quotations) {
      if (quotation.end <= from || quotation.start >= to) continue
      stretches.push({ start, end: Math.max(start, quotation.start) })
      start = Math.min(to, quotation.end)
    }
    stretches.push({ start, end: to })
    const worded = stretches.filter((stretch) => hasWords(text.slice(stretch.start, stretch.end)))
    const relative = worded.map((stretch) => ({ start: stretch.start - from, end: stretch.end - from }))
    if (relative.length) questions.push({ question: { is: 'unmarked', text: text.slice(from, to), stretches: relative }, from })
    from = to + 1
  }
  return questions
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

function endOfLine(text: string, from: number): number {
  const end = from > text.length ? -1 : text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

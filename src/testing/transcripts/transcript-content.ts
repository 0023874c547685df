import { type LabelForm, labelForms } from './label-forms.ts'
import { type FalseQuote, type HonestQuote, type Transcript, transcripts } from './transcripts.ts'

/** A quote in an article, and the lines of the article’s file that are about it, counted from 1. */
export type QuoteInArticle = { label: string; quote: HonestQuote | FalseQuote; lines: readonly number[] }

/** A source in one form of label, and an article that quotes it, by path below `content/`. */
export type TranscriptContent = {
  files: Record<string, string>
  article: string
  source: string
  quotes: QuoteInArticle[]
}

const placeName = (place: number): string => `Excerpt ${place}`

/** Writes a transcript in a form of label, its people, and an article that prints all of its quotes, or those given. */
export function transcriptContent(
  transcript: Transcript,
  form: LabelForm,
  quotes: readonly (HonestQuote | FalseQuote)[] = [...transcript.honest, ...transcript.false],
): TranscriptContent {
  const [source, article] = [`sources/${transcript.id}.md`, `articles/${transcript.id}.md`]
  const { text, found } = writeArticle(transcript, quotes)
  // A quote may have words of another transcript, which the content has too, with the first form of labels.
  const others = quotes.flatMap((quote) => ('inTranscript' in quote && quote.inTranscript ? [transcriptOf(quote.inTranscript)] : []))
  const [plainForm = form] = labelForms
  return {
    files: {
      ...Object.assign({}, ...others.map((other) => peopleFiles(other, {}))),
      ...Object.fromEntries(others.map((other) => [`sources/${other.id}.md`, writeTranscriptSource(other, plainForm)])),
      ...peopleFiles(transcript, form.labels(transcript)),
      [source]: writeTranscriptSource(transcript, form),
      [article]: text,
    },
    ...{ article, source },
    quotes: found,
  }
}

function peopleFiles({ people }: Transcript, labels: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    people.map(({ id, name, alsoWritten, role }) => [
      `people/${id}.md`,
      [
        '---',
        `name: ${quoted(name)}`,
        ...(alsoWritten ? ['also written:', ...alsoWritten.map((spelling) => `  - ${quoted(spelling)}`)] : []),
        ...(labels[id] ? [`labels: [${quoted(labels[id])}]`] : []),
        'roles:',
        `  - role: ${quoted(role)}`,
        '---',
        '',
      ].join('\n'),
    ]),
  )
}

/** The source’s file: what is known of it, and the words of each place. */
export function writeTranscriptSource(transcript: Transcript, form: LabelForm): string {
  const speakers = Object.entries(form.speakers(transcript))
  const front = [
    `title: ${quoted(transcript.title)}`,
    `publisher: ${quoted(transcript.publisher)}`,
    `kind: ${transcript.kind}`,
    `date: ${transcript.date}`,
    `participants: [${transcript.people.map(({ id }) => id).join(', ')}]`,
    ...(speakers.length ? ['speakers:', ...speakers.map(([label, who]) => `  ${quoted(label)}: ${who}`)] : []),
    'words: recording',
  ]
  const places = transcript.places.flatMap((turns, index) => {
    const intro = index === 0 && transcript.intro ? [transcript.intro, ''] : []
    const written = [...intro, ...form.write(turns, transcript)]
    while (written.at(-1) === '') written.pop()
    return ['', `## ${placeName(index + 1)}`, '', ...written.map((line) => (line ? `> ${line}` : '>'))]
  })
  return ['---', ...front, '---', ...places, ''].join('\n')
}

/** An article with one paragraph and one note for each quote. */
function writeArticle(transcript: Transcript, quotes: readonly (HonestQuote | FalseQuote)[]): { text: string; found: QuoteInArticle[] } {
  const nameOf = (id: string): string => transcript.people.find((person) => person.id === id)?.name ?? id
  const lines = [
    '---',
    `title: What was said on ${transcript.date}`,
    'standfirst: Passages of a transcript.',
    'published: 2026-03-03T09:00:00Z',
    '---',
    '',
  ]
  const found: { label: string; quote: HonestQuote | FalseQuote; lines: number[] }[] = quotes.map((quote, index) => {
    const label = `quote-passage-${index + 1}`
    lines.push(`${nameOf(quote.by)} said: “${quote.words}”[^${label}]`, '')
    return { label, quote, lines: [lines.length - 1] }
  })
  for (const { label, quote, lines: own } of found) {
    lines.push(
      `[^${label}]:`,
      `    - speaker: [${nameOf(quote.by)}](../people/${quote.by}.md)`,
      `    - source: [${transcript.title}](../sources/${transcript.id}.md), ${placeName(quote.place)}`,
      '',
    )
    own.push(lines.length - 3, lines.length - 2, lines.length - 1)
  }
  return { text: lines.join('\n'), found }
}

/** A value of front matter in straight quotation marks. */
function quoted(value: string): string {
  return JSON.stringify(value)
}

/** The transcript with an id. */
export function transcriptOf(id: string): Transcript {
  const found = transcripts.find((transcript) => transcript.id === id)
  if (!found) throw new Error(`There is no transcript ${id}.`)
  return found
}

import table from './transcripts.json' with { type: 'json' }

/** Somebody whose words a transcript has. */
export type TranscriptPerson = {
  id: string
  name: string
  surname: string
  /** How the record addresses them: `Senator`, `Mr.` … */
  honorific: string
  role: string
  alsoWritten?: string[]
}

/** A piece of a transcript: the words of one of its people, of somebody whom it does not name, or of nobody. */
export type TranscriptTurn = {
  /** A person’s id, `reporter`, or null for a stage direction. */
  by: string | null
  paragraphs: string[]
}

/** A quote that an article may print: the words are this speaker’s, and at this place (counted from 1). */
export type HonestQuote = { by: string; place: number; words: string }

export const falsehoods = [
  'another party',
  'question',
  'stage direction',
  'before the first label',
  'negation',
  'number',
  'name',
  'two speakers',
  'place',
  'source',
] as const

/** What is false about a quote: whose words it has, or which words. */
export type Falsehood = (typeof falsehoods)[number]

/** A quote that no article may print: the words are not what this speaker said at this place of this source. */
export type FalseQuote = HonestQuote & {
  kind: Falsehood
  /** Who said the words: a person’s id, or `reporter`. */
  truly?: string
  /** The place of the same transcript that has the words. */
  inPlace?: number
  /** The transcript that has the words. */
  inTranscript?: string
}

/**
 * An excerpt of a real transcript, and quotes of it, honest and false. It is for testing only: omitted turns and the ends of long ones are not
 * marked, and not every word was compared with the record that it names. The sources and what is expected of them are both made from this table.
 */
export type Transcript = {
  id: string
  title: string
  publisher: string
  kind: string
  date: string
  /** The publication that has the words. */
  record: string
  /** Why anybody may copy them. */
  publicDomain: string
  people: TranscriptPerson[]
  /** Words of nobody before the first speaker. */
  intro?: string
  places: TranscriptTurn[][]
  honest: HonestQuote[]
  false: FalseQuote[]
}

export const transcripts = table as Transcript[]

/** All that a speaker says at a place, or at any place when none is given, each turn as one line of words. */
export function turnsBy(transcript: Transcript, by: string | null, place?: number): string[] {
  const places = place === undefined ? transcript.places : [transcript.places[place - 1] ?? []]
  return places.flatMap((turns) => turns.filter((turn) => turn.by === by).map((turn) => turn.paragraphs.join(' ')))
}

/** The fields of a record that its result shows besides the words. */
export interface ResultFields {
  /** `quote`, `condition`, `observation`, or `wording`: the words of a source. */
  kind: string
  /** Who said, set or observed it; in the article's words where nobody is named. */
  who: string
  /** Who said each of the passages, where these are words of several speakers; empty where the source does not say. */
  speakers?: string[]
  /** Their role on that day. */
  role?: string
  /** The title of the document that a quote's words were written in. */
  writtenIn?: string
  /** When it was said or published: an ISO date. */
  date: string
  /** How a quote compares with its source, as a code and in words. */
  wordingStatus?: { is: string; says: string }
  /** The article or source that it is in, with ISO dates. */
  in: { title: string; published: string; newsOf?: string; language?: string }
  /** Spellings of the same words, as `otherSpellings` writes them: of words in the record and in its note, for marking matches. */
  spellings?: string
  noteSpellings?: string
}

/** Separates the passages of a record. No word contains it, so no query matches it. */
export const passageBreak = ' ‖ '

/** How much a match beside the words of an annotation counts, against one in the words. */
export const metaWeights = { who: 0.5, spellings: 0.5, note: 0.2, noteSpellings: 0.2 }

/** How many characters identify a build of the index. */
export const buildIdLength = 6

const base = 36

/**
 * A record's id in the index, of a given length: which build of the index it belongs to, and which of its records it is, from 0. As each build has
 * its own ids, a browser never takes a record of an older build from its cache. Throws an error when the number does not fit.
 */
export function writeRecordId(buildId: string, number: number, length: number): string {
  const id = buildId + number.toString(base).padStart(length - buildIdLength, '0')
  if (buildId.length !== buildIdLength || id.length !== length) throw new Error(`There are more records than ids: record ${number}`)
  return id
}

/** Reads a record's id. */
export function readRecordId(id: string): { buildId: string; number: number } {
  return { buildId: id.slice(0, buildIdLength), number: Number.parseInt(id.slice(buildIdLength), base) }
}

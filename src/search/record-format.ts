import type { LanguageAttributes } from '../model/languages.ts'

/**
 * What search finds, in the order in which results show it. First what somebody said, demands or makes of it: annotations, and the words of sources
 * that no quote has (`wording`). Then what articles say in words of their own and about themselves, and who and what is behind it all.
 */
export const recordKinds = ['quote', 'condition', 'observation', 'wording', 'note', 'article', 'person', 'source', 'paragraph'] as const
export type RecordKind = (typeof recordKinds)[number]

/** The attributes of what a result shows, where its language is not the page’s. */
export interface ResultLanguages {
  /** Of each passage, or of all. */
  words?: LanguageAttributes[]
  who?: LanguageAttributes
  role?: LanguageAttributes
  title?: LanguageAttributes
  /** Of the title of the page that it is in. */
  place?: LanguageAttributes
  note?: LanguageAttributes
}

/** The fields of a record that its result shows besides the words. */
export interface ResultFields {
  kind: RecordKind
  /** Its own title: of a background note, a headline, a name, or the title of a source. */
  title?: string
  /** Who said, set or observed it, in the article's words where nobody is named; an article's authors. Empty for other kinds. */
  who: string
  /** The id in its page of each passage; empty for the page itself. Without it, passages have ids like those of an annotation. */
  places?: string[]
  /** Who said each of the passages, where these are words of several speakers; empty where the source does not say. */
  speakers?: string[]
  /** Their role on that day. */
  role?: string
  /** The title of the document that a quote's words were written in. */
  writtenIn?: string
  /** The language that a translated quote was spoken in. */
  originalLanguage?: string
  /** When it was said or published: an ISO date; empty for people. */
  date: string
  /** How a quote compares with its source, as a code and in words. */
  wordingStatus?: { is: string; says: string }
  /** The page that it is in: an article, source or person; with ISO dates, which people do not have. */
  in: { title: string; published?: string; newsOf?: string; language?: string }
  languages?: ResultLanguages
  /** The quotation marks of its words, where they are not “…”. */
  marks?: [open: string, close: string]
  /** Spellings of the same words, as `otherSpellings` writes them: of words in the record and in its note, for marking matches. */
  spellings?: string
  noteSpellings?: string
}

/** Separates the passages of a record. No word contains it, so no query matches it. */
export const passageBreak = ' ‖ '

/** How much a match beside the words of an annotation counts, against one in the words. */
export const metaWeights = { who: 0.5, spellings: 0.5, title: 0.2, note: 0.2, facts: 0.2, original: 0.5, noteSpellings: 0.2 }

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

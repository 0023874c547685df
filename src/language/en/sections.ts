import type { Kind } from '../../model/kinds.ts'
import { capitalized, howMany } from './forms.ts'
import { countKind, kindWords } from './kinds.ts'

/** Headings of sections on the pages of people, sources and topics, and what the links to them say (`3 conditions set`); empty for none. */
export const sectionWords = {
  saidOrWritten: { title: 'Said or written' },
  saidForThem: {
    title: 'Said for them, by unnamed speakers',
    holds: (count: number) => howMany(count, 'quote', 'for them, by unnamed speakers'),
  },
  addressedToThem: { title: 'Addressed to them', holds: (count: number) => howMany(count, 'quote', 'addressed to them') },
  conditionsToMeet: { title: 'Conditions they must meet', holds: (count: number) => howMany(count, 'condition', 'they must meet') },
  writtenByThem: { title: 'Written by them', holds: (count: number) => howMany(count, 'article', 'written by them') },
  sources: { title: 'Sources they appear in', holds: (count: number) => howMany(count, 'source', 'they appear in') },
  printings: { title: 'How the same words were printed', holds: (count: number) => howMany(count, 'printing', 'of the same words') },
  citations: { title: 'Cited from it', holds: (count: number) => howMany(count, 'passage', 'citing it') },
  reports: { title: 'Sources that report on it', holds: (count: number) => howMany(count, 'report', 'on it') },
  articles: { title: 'Articles', holds: (count: number) => howMany(count, 'article') },
  /** All annotations of a kind. */
  ofKind: (kind: Kind) => ({ title: capitalized(kindWords[kind].many), holds: (count: number) => holds(kind, count) }),
  /** The annotations of a kind that somebody is behind. */
  theirs: (kind: Kind) => {
    const { title = '', what = '' } = kindWords[kind].theirs ?? {}
    return { title, holds: (count: number) => holds(kind, count, what) }
  },
} as const

function holds(kind: Kind, count: number, what = ''): string {
  return count ? `${countKind(kind, count)} ${what}`.trim() : ''
}

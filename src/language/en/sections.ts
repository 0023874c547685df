import { howMany } from './forms.ts'

/** Headings of sections on the pages of people, sources and topics, and what the links to them say (`3 conditions set`); empty for none. */
export const sectionWords = {
  statements: { title: 'Said', holds: (count: number) => howMany(count, 'quote') },
  conditionsSet: { title: 'Conditions set', holds: (count: number) => howMany(count, 'condition', 'set') },
  observations: { title: 'Observed', holds: (count: number) => howMany(count, 'observation') },
  addressedToThem: { title: 'Addressed to them', holds: (count: number) => howMany(count, 'quote', 'addressed to them') },
  conditionsToMeet: { title: 'Conditions they must meet', holds: (count: number) => howMany(count, 'condition', 'they must meet') },
  writtenByThem: { title: 'Written by them', holds: (count: number) => howMany(count, 'article', 'written by them') },
  sources: { title: 'Sources they appear in', holds: (count: number) => howMany(count, 'source', 'they appear in') },
  words: { title: 'Words on file', holds: () => 'Words on file' },
  printings: { title: 'Printings', holds: (count: number) => howMany(count, 'printing', 'of the same words') },
  citations: { title: 'Cited', holds: (count: number) => howMany(count, 'passage', 'citing it') },
  reports: { title: 'Reports', holds: (count: number) => howMany(count, 'report', 'on it') },
  articles: { title: 'Articles', holds: (count: number) => howMany(count, 'article') },
  ofKind: {
    quote: { title: 'Quotes', holds: (count: number) => howMany(count, 'quote') },
    condition: { title: 'Conditions', holds: (count: number) => howMany(count, 'condition') },
    observation: { title: 'Observations', holds: (count: number) => howMany(count, 'observation') },
  },
} as const

import type { Source } from '../../model/source.ts'

/** Names for words on file, by how they were taken: for what a quote was compared with, the same after “words”, and a heading above them. */
const wordsOnFile = {
  recording: {
    record: (publisher: string) => `the full record of ${publisher}`,
    those: (publisher: string) => `those in the full record of ${publisher}`,
    heading: (publisher: string) => `As the full record of ${publisher} has it`,
  },
  'as published': {
    record: (publisher: string) => `the words that ${publisher} published`,
    those: (publisher: string) => `those that ${publisher} published`,
    heading: (publisher: string) => `As ${publisher} published it`,
  },
  translation: {
    record: (publisher: string) => `the translation that ${publisher} published`,
    those: (publisher: string) => `those of the translation that ${publisher} published`,
    heading: (publisher: string) => `As ${publisher} published it, in translation`,
  },
  unknown: {
    record: (publisher: string) => `the words on file from ${publisher}`,
    those: (publisher: string) => `those on file from ${publisher}`,
    heading: (publisher: string) => `The words on file from ${publisher}`,
  },
}

type Recorded = Pick<Source, 'publisher' | 'words'>

/** Words about how a quote compares with its source. They claim no more than the source's file says of how its words were taken. */
export const wordingWords = {
  badges: { verbatim: 'Word for word', cleaned: 'Cleaned up', differs: 'Differs', unchecked: 'Not checked', translated: 'Translated' },
  key: '~~Struck through~~: only in the source. ++Underlined++: only in the printed words.',
  statuses: {
    verbatim: (record: string) => `Word for word the same as ${record}`,
    cleaned: (record: string) => `The same words as ${record}, cleaned up`,
    differs: (record: string) => `Differs from ${record}`,
  },
  record: (source: Recorded | undefined) => (source ? wordsOnFile[source.words ?? 'unknown'].record(source.publisher) : 'its source'),
  those: (source: Recorded | undefined) =>
    source ? wordsOnFile[source.words ?? 'unknown'].those(source.publisher) : 'those of its source',
  heading: ({ publisher, words }: Recorded) => wordsOnFile[words ?? 'unknown'].heading(publisher),
  printedWords: 'The printed words',
  wordsIn: (language: string) => `the words in ${language}`,
  findings: {
    verbatim: (words: string, those: string) => `${words} are word for word ${those}`,
    cleaned: (words: string, those: string) => `${words} are ${those}, cleaned up`,
    differs: (words: string, those: string) => `${words} differ from ${those}`,
  },
  translation: (finding: string) => `A translation; ${finding}`,
  printedTranslation: (finding: string) => `The printed words are a translation; ${finding}`,
  untranslated: (language: string) => `A translation: no words in ${language} are on file to compare`,
  notCompared: (language: string) => `A translation from ${language}: its words are not compared`,
  otherWordsUnderHeading: 'The words under the same heading there are different',
  noSource: 'Not checked: no source is named',
  noWordsAtPlace: (record: string) => `Not checked against ${record}: no words at the place named are on file`,
  noWords: 'Not checked: no words of its source are on file',
} as const

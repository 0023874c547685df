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
    cleaned: (record: string) => `Cleaned up from ${record}`,
    differs: (record: string) => `Differs from ${record}`,
  },
  /** A badge where it has to name the sources: these have the words. */
  inSources: {
    verbatim: (sources: string) => `Word for word in ${sources}`,
    cleaned: (sources: string) => `Cleaned up from ${sources}`,
    differs: (sources: string) => `Differs from ${sources}`,
  },
  whichNamesNoSpeaker: (count: number) => (count === 1 ? ', which does not name the speaker' : ', which do not name the speaker'),
  differsFrom: (sources: string) => `differs from ${sources}`,
  notIn: (sources: string) => `not in ${sources}`,
  /** What one of several sources has, after its name. */
  ofSource: {
    verbatim: 'has these words',
    cleaned: 'has these words, written otherwise',
    differs: 'has other words',
    'not there': 'does not have them',
    'no words': 'has no words on file',
  },
  namesNoSpeaker: ', and does not name the speaker',
  namesSpeakerAs: (label: string) => `; the source names the speaker “${label}”`,
  sourceNamesNoSpeaker: '; the source does not name the speaker',
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
  cutOff: { before: 'Before these words, the source has:', after: 'The source goes on:' },
  noSource: 'Not checked: no source is named',
  noWordsAtPlace: (record: string) => `Not checked against ${record}: no words at the place named are on file`,
  noWords: 'Not checked: no words of its source are on file',
} as const

/** What a source's file says of how its words were taken; undefined where it does not say. */
type WordsTaken = 'recording' | 'as published' | 'translation' | undefined

/** Words about how a quote compares with its source. They claim no more than the source's file says of how its words were taken. */
export const wordingWords = {
  badges: { verbatim: 'Word for word', differs: 'Differs', unchecked: 'Not checked', translated: 'Translated' },
  key: '~~Struck through~~: only in the source. ++Underlined++: only in print.',
  isSame: (record: string) => `Word for word the same as ${record}`,
  differs: (record: string) => `Differs from ${record}`,
  itsSource: 'its source',
  /** What words were compared with. */
  record: (publisher: string, taken: WordsTaken) =>
    taken === 'recording'
      ? `the full record of ${publisher}`
      : taken === undefined
        ? `the words on file from ${publisher}`
        : `the ${taken === 'translation' ? 'translation' : 'words'} that ${publisher} published`,
  /** The same after “words”; undefined where the source is not known. */
  those: (publisher: string | undefined, taken: WordsTaken) =>
    publisher === undefined
      ? 'those of its source'
      : taken === 'recording'
        ? `those in the full record of ${publisher}`
        : taken === undefined
          ? `those on file from ${publisher}`
          : `those ${taken === 'translation' ? 'of the translation ' : ''}that ${publisher} published`,
  /** The same as a heading over the words. */
  heading: (publisher: string, taken: WordsTaken) =>
    taken === 'recording'
      ? `As the full record of ${publisher} has it`
      : taken === undefined
        ? `The words on file from ${publisher}`
        : `As ${publisher} published it${taken === 'translation' ? ', in translation' : ''}`,
  printedWords: 'The printed words',
  wordsIn: (language: string) => `the words in ${language}`,
  finding: (words: string, isSame: boolean, those: string) =>
    isSame ? `${words} are word for word ${those}` : `${words} differ from ${those}`,
  translation: (finding: string) => `A translation; ${finding}`,
  printedTranslation: (finding: string) => `The printed words are a translation; ${finding}`,
  untranslated: (language: string) => `A translation: no words in ${language} are on file to compare`,
  notCompared: (language: string) => `A translation from ${language}: its words are not compared`,
  otherWordsUnderHeading: 'The words under the same heading there are different',
  noSource: 'Not checked: no source is named',
  noWordsAtPlace: (record: string) => `Not checked against ${record}: no words of the place named are on file`,
  noWords: 'Not checked: no words of its source are on file',
} as const

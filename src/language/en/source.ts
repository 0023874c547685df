/** Words of the page of a source, and of a source in a list. */
export const sourceWords = {
  description: (title: string, publisher: string) => `${title}, ${publisher}: the words on file and everything cited from it.`,
  notCited: 'No article cites it yet.',
  facts: {
    publisher: 'Published by',
    kind: 'Kind',
    date: 'Date',
    address: 'Address',
    archived: 'Archived copy',
    participants: 'Who speaks',
    reportsOn: 'Reports on',
    words: 'Words',
  },
  /** How its words were taken: as the value of a fact, and in a list. */
  wordsTaken: { recording: 'heard or read in full', 'as published': 'as published', translation: 'a translation' },
  wordsTakenInList: { recording: 'Words heard or read in full', 'as published': 'Words as published', translation: 'Words in translation' },
  noWords: 'none on file',
  wordsOnFile: 'Words on file',
  itsWords: 'Its words',
  noDate: 'no date found',
  nobody: 'Before the first speaker',
  noSpeaker: 'The source does not say who speaks.',
  inTranslation: ', in translation',
  asSpoken: 'As spoken',
  asPrinted: 'As printed',
  printingsKey: '~~Struck through~~: only in the words above. ++Underlined++: only in that printing.',
} as const

/** Names of the facts about an annotation, and words for values that its note may have. */
export const factWords = {
  /** By the name of the field; a field that is not here is called as in the note. */
  names: {
    speaker: 'Said by',
    to: 'To',
    'said on': 'Said on',
    'set by': 'Set by',
    for: 'To be met by',
    status: 'Status',
    by: 'By',
    confidence: 'Confidence (their own)',
  } as Partial<Record<string, string>>,
  values: {
    'not said': 'the article does not say',
    'unnamed analysts': 'unnamed analysts; the article does not say who they are',
  } as Partial<Record<string, string>>,
  spokenWords: (language: string) => `Spoken words, in ${language}`,
  printedWords: 'Printed words',
  translation: 'a translation',
  source: 'Source',
  /** Who has to meet a condition, at the end of its line. */
  forWhom: (name: string | undefined) => (name === undefined ? 'with nobody named to meet it' : `for ${name}`),
} as const

import { whoWords } from './who.ts'

/** Names of the facts about an annotation, and words for values that its note may have. */
export const factWords = {
  /** By the name of the field; a field that is not here is called as in the note. */
  names: {
    speaker: 'Words of',
    to: 'To',
    'said on': 'Said on',
    'set by': 'Set by',
    for: 'To be met by',
    status: 'Status',
    by: 'By',
    confidence: 'Confidence (their own)',
  } as Partial<Record<string, string>>,
  /** Names that are others where it is known that the words were spoken, or that they were written. */
  spoken: { speaker: 'Said by' } as Partial<Record<string, string>>,
  written: { speaker: 'Written by', to: 'Addressed to', 'said on': 'Written on' } as Partial<Record<string, string>>,
  /** Where nobody is named to meet a condition. */
  notSaid: 'the article does not say',
  /** Behind words in place of a name. */
  notNamed: (words: string) =>
    words === 'unnamed analysts'
      ? '; the article does not say who they are'
      : /^unnamed\b/.test(words)
        ? `; ${whoWords.nameNotGiven(words)}`
        : '',
  spokenWords: (language: string) => `Spoken words, in ${language}`,
  printedWords: 'Printed words',
  translation: 'a translation',
  source: 'Source',
  /** Behind a name. */
  roles: (roles: readonly string[]) => ` (${roles.join(', ')})`,
  /** Who has to meet a condition, at the end of its line; empty for nobody. */
  forWhom: (name: string) => (name === '' ? 'with nobody named to meet it' : `for ${name}`),
} as const

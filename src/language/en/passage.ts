/** Words of an annotation's own page. */
export const passageWords = {
  title: (kind: string, title: string, article: string) => `${kind}: ${title}, in “${article}”`,
  in: ' in ',
  wordsAreTheArticles: 'The words are the article’s. ',
  /** The link to the words in the article; reported words are the article's and not those of whoever is behind them. */
  read: (what: 'reported' | 'words' | 'place') =>
    `Read ${what === 'reported' ? 'them' : what === 'words' ? 'these words' : 'the place'} in the article`,
  underSection: (section: string) => `, under “${section}”`,
  under: ['Under “', '”'],
  note: 'Note',
  inContext: 'In context',
  mentions: 'Mentions',
  noMentions: 'No mentions yet.',
  history: 'History',
  cite: 'How to cite',
  passage: (title: string, article: string) => `“${title}”, in ${article}`,
  neighbours: 'Passages of the article',
  before: 'Previous: ',
  after: 'Next: ',
} as const

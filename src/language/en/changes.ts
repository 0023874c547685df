/** Words about what was changed in published words, and about what is no longer at its address. */
export const changeWords = {
  about: 'Every change to words that were published here, and everything that was removed, newest first.',
  howWeReport: '[How we report changes](how-it-works/#changes).',
  howWeReportWithFeed: (feed: string) => `[How we report changes](how-it-works/#changes). These can be followed as [a feed](${feed}).`,
  none: 'No changes to published words are listed.',
  title: 'Changes',
  key: '~~Struck through~~: the words before. ++Underlined++: the words after.',
  kinds: { typo: 'typo', clarification: 'clarification', correction: 'correction', retraction: 'retraction' },
  kindChoice: 'Kind',
  to: ' to ',
  now: 'now',
  allChanges: 'All changes to the article',
  histories: {
    passage: ['The words', 'The second passage', 'The third passage'],
    laterPassage: (number: number) => `Passage ${number}`,
    note: 'The note',
  },
  moved: 'moved',
  removed: 'removed',
  from: ' from ',
  isNowAt: ' is now at ',
  wasRemovedOn: ' was removed on ',
  noLongerHere: 'No longer here',
  /** Words of a page at a former address. */
  formerPage: {
    title: (title: string, hasMoved: boolean) => `${title} ${hasMoved ? 'has moved' : 'was removed'}`,
    heading: (hasMoved: boolean) => (hasMoved ? 'This page has moved' : 'This page was removed'),
    moved: 'Where this page and everything on it are now.',
    removed: (date: string) => `This page was removed on ${date}.`,
    article: 'The article that it was part of',
    parts: 'What was on it',
  },
} as const

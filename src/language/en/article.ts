/** Words of an article's page around its text: its head, its notes, and what is said about the text below it. */
export const articleWords = {
  analysis: 'Analysis',
  draft: 'Draft of an analysis',
  by: 'By ',
  edition: (site: string) => `Edition by ${site}, `,
  lastChanged: ', last changed ',
  noAuthor: 'The text names no author.',
  received: (hasAuthor: boolean) =>
    `The [received text](#site-text) ${hasAuthor ? '' : 'names no author and '}is published here with every departure listed; headline, standfirst and section headings are this edition’s.`,
  legend: 'Shown in this text',
  cleanText: 'Clean text',
  ownHeading: 'edition’s heading',
  atAGlance: 'At a glance',
  proposalAtAGlance: 'The proposal at a glance',
  aboutTheText: 'About the text',
  origin: {
    title: 'Where the text came from',
    unknown: 'We received this text and know nothing more about its origin.',
  },
  departures: {
    title: 'Departures from the received text',
    none: 'None: the words are published as they were received.',
    received: 'Received: ',
    published: 'Published: ',
    leftOut: 'left out',
  },
  changes: 'Changes',
  exceptions: {
    title: 'Exceptions to our rules',
    about: 'Every article is checked by [the same rules](how-it-works/#checks). These were set aside for this one:',
    reason: (rule: string, reason: string) => ` (${rule}) Reason: ${reason}`,
  },
  sources: 'Sources',
  cite: {
    title: 'How to cite',
    addresses: 'Sections, paragraphs and passages have addresses of their own: copy their links (§, ¶).',
  },
  note: {
    changedOn: 'Changed on ',
    backToText: 'Back to the text',
    backToPassage: (number: number) => `Back to passage ${number}`,
    theWordsOf: (sign: string) => `the words of ${sign}`,
    passageOf: (number: number, sign: string) => `passage ${number} of ${sign}`,
    previous: (sign: string) => `Previous: ${sign}`,
    next: (sign: string) => `Next: ${sign}`,
  },
  neighbours: { title: 'Other articles', newer: 'Newer', older: 'Older', moreOn: 'More on ' },
} as const

import { counted, list } from './forms.ts'

/** Words of the pages that list things, and of the things in their lists. */
export const listWords = {
  about: {
    'articles/': 'Every analysis on this site, newest first.',
    'people/': 'People and bodies that have a page here, by name.',
    'sources/': 'Every source that has a page here, by publisher, and how its words were taken, if we have them.',
    'topics/': 'What the articles are about.',
  },
  articlesOf: (month: string) => `Articles: ${month}`,
  articlesIn: (count: number) => `${counted(count, 'article')}.`,
  topicChoice: 'Topic',
  sourceChoices: { kind: 'Kind', publisher: 'Publisher' },
  topic: (title: string) => `Articles on ${title}, and what is marked in them.`,
  aPlaceInTheText: 'A place in the text',
  in: 'In ',
  underSections: (sections: readonly string[]) => `, under ${list(sections.map((one) => `“${one}”`))}`,
  ownPage: 'Open on its own page',
} as const

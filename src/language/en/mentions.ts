import { formatDate } from './forms.ts'

/** Sentences about what refers to an annotation: where from, then how. */
export const mentionWords = {
  relations: {
    restates: 'restates it',
    needs: 'needs it',
    'in tension with': 'is in tension with it',
    'supported by': 'is supported by it',
    about: 'is about it',
  },
  change: (kind: string, date: string) => `list a ${kind} on ${formatDate(date)}`,
  links: 'links to it',
  linksWith: (words: readonly string[]) => `links to it: ${words.join(', ')}`,
  thisArticle: 'This article',
  article: (title: string) => `“${title}”`,
  personPage: (name: string) => `The page of ${name}`,
  sourcePage: (title: string) => `The page of “${title}”`,
  /** The note on a received text; without a title that of the article shown. */
  provenance: (title?: string) => `The account of where ${title === undefined ? 'this text' : `the text of “${title}”`} came from`,
  changes: 'The changes to this article',
  underSection: (place: string, section: string) => `${place}, under “${section}”`,
} as const

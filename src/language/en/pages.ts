import { formatDate } from './forms.ts'

/** Names of pages, of what was at an address once, and of what a page lists. */
export const pageWords = {
  passage: (title: string, article: string) => `${title}, in “${article}”`,
  movedTo: (title: string, targets: readonly string[]) => `${title}, moved to ${targets.join(', ')}`,
  removedOn: (title: string, date: string) => `${title}, removed on ${formatDate(date)}`,
  draft: (title: string) => `Draft: ${title}`,
  /** How the words of a source were taken. */
  taken: { recording: 'Words heard or read in full', 'as published': 'Words as published', translation: 'Words in translation' },
  wordsOnFile: 'Words on file',
  itsWords: 'Its words',
} as const

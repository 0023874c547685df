import { capitalized } from './forms.ts'

/** Words of the feed of changes. */
export const feedWords = {
  title: (siteName: string) => `${siteName}: changes`,
  subtitle: 'Every change to words that were published here, and everything that was removed.',
  changeTitle: (kind: string, page: string) => `${capitalized(kind)}: ${page}`,
  removedTitle: (title: string) => `Removed: ${title}`,
  /** A sentence; `from` is the page in quotation marks or as a link. */
  removed: (title: string, from?: string) => `${capitalized(title)} was removed${from === undefined ? '' : ` from ${from}`}.`,
} as const

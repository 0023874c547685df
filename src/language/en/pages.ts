import { formatDate } from './forms.ts'

/** Names of pages, and of what was at an address once. */
export const pageWords = {
  passage: (title: string, article: string) => `${title}, in “${article}”`,
  movedTo: (title: string, targets: readonly string[]) => `${title}, moved to ${targets.join(', ')}`,
  removedOn: (title: string, date: string) => `${title}, removed on ${formatDate(date)}`,
  draft: (title: string) => `Draft: ${title}`,
  draftLine: (line: string) => `Draft. ${line}`,
} as const

import type { Named } from '../../model/named.ts'
import { formatDate } from './forms.ts'

/** Names of pages, and of what was at an address once. */
export const pageWords = {
  passage: (title: string, article: string) => `${title}, in “${article}”`,
  movedTo: (title: string, targets: readonly Named[]) => `${title}, moved to ${targets.map(({ text }) => text).join(', ')}`,
  removedOn: (title: string, date: string) => `${title}, removed on ${formatDate(date)}`,
  draft: (title: string) => `Draft: ${title}`,
  draftLine: (line: string) => `Draft. ${line}`,
} as const

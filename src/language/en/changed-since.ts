import { formatDate } from './forms.ts'

/** Words of the box for readers who follow a link to an earlier version. */
export const changedSinceWords = {
  label: 'Changed since',
  unknownVersion: 'This link names a version of these words that we have no record of.',
  changed: {
    article: 'This article has changed since this link was made.',
    page: 'This page has changed since this link was made.',
    section: 'This section has changed since this link was made.',
    note: 'This note has changed since this link was made.',
    words: 'These words have changed since this link was made.',
  },
  version: (from: string, until: string | undefined) =>
    `The link was made for the version of ${formatDate(from)}${until === undefined ? '' : `, which was replaced on ${formatDate(until)}`}.`,
  comparison: 'From that version to the current words:',
  change: (date: string, kind: string, what: string, why: string) => `${formatDate(date)}, ${kind}: ${what} ${why}`,
  allChanges: 'All changes',
} as const

/** Words about when the news happened and when an article about it was published. */
export const dateWords = {
  newsOf: 'News of ',
  annotated: ' · annotated ',
  moreThanAYear: 'The news was more than a year old when it was annotated.',
} as const

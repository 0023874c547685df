/** Words in the search index, which results and filters show. */
export const recordWords = {
  /** In place of a speaker's name where nobody is named. */
  unnamed: 'not said',
} as const

/** Words in the search index, which results and filters show. */
export const recordWords = {
  /** In place of a speaker's name where nobody is named. */
  unnamed: 'not said',
  /** For all speakers without a name. */
  unnamedSpeakers: 'unnamed speakers',
} as const

/** Words in the search index, which results and filters show. */
export const recordWords = {
  /** In place of a speaker's name where nobody is named. */
  unnamed: 'not said',
  /** For all speakers without a name. */
  unnamedSpeakers: 'unnamed speakers',
  /** What readers may type for a kind besides its name. */
  kindsAlsoCalled: { note: ['background'], person: ['people', 'body', 'bodies'], paragraph: ['text'] } as Partial<Record<string, string[]>>,
} as const

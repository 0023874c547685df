/** Clauses about how two wordings that were compared differ; the words come in quotation marks. */
export const comparisonWords = {
  replaces: (printed: string, source: string) => `${printed} replaces ${source}`,
  isLeftOut: (words: string) => `${words} is left out`,
  isAdded: (words: string) => `${words} is added`,
  isInterrupted: 'words of somebody else, or words that are not on file, come between',
  moreDifferences: (count: number) => `there are ${count} more differences`,
  leavesOutAtGap: (words: string) => `at “…” it leaves out ${words}`,
  runsOver: (note: string) => `it runs over ${note} in the source`,
  isInserted: (words: string) => `${words} is inserted`,
  minusSign: 'the minus sign',
} as const

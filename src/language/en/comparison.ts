/** Words about two wordings that were compared: of a quote and its source, or before and after a change. */
export const comparisonWords = {
  /** Clauses about differences; the words come in quotation marks. */
  replaces: (printed: string, source: string) => `${printed} replaces ${source}`,
  isLeftOut: (words: string) => `${words} is left out`,
  isAdded: (words: string) => `${words} is added`,
  isInterrupted: 'words of somebody else, or words that are not on file, come between',
  moreDifferences: (count: number) => `there are ${count} more differences`,
  leavesOutAtGap: (words: string) => `at “…” it leaves out ${words}`,
  isPutIn: (words: string) => `${words} is put in`,
  minusSign: 'the minus sign',
  /** What screen readers read before and behind pieces that are marked for the eye. */
  insteadOf: ['[instead of ', ':'],
  leftOut: ['[left out: ', ']'],
  added: ['[added: ', ']'],
  declaredLeftOut: '[it leaves out: ',
  declaredReplaced: '[it replaces: ',
} as const

/** What screen readers read before and after words that are struck through or underlined in a comparison. */
export const strokeWords = {
  insteadOf: ['[instead of ', ':'],
  leftOut: ['[left out: ', ']'],
  added: ['[added: ', ']'],
  declaredLeftOut: '[it leaves out: ',
  declaredReplaced: '[it replaces: ',
  inTheSource: '[in the source: ',
} as const

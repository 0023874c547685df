/** Words of the page of a person or body. */
export const personWords = {
  description: (name: string) => `Every passage by ${name} or addressed to them.`,
  from: ', from ',
  until: ' until ',
  alsoWritten: (spellings: readonly string[]) => `Also written ${spellings.join(', ')}`,
  short: (forms: readonly string[]) => `Abbreviated ${forms.join(', ')}`,
  nothing: 'No article here has a passage by them or addressed to them yet.',
  toWhom: 'To whom',
  audienceNotStated: 'Audience not stated',
  inArticleOf: 'in an article of ',
  inAnArticleOf: 'In an article of ',
  to: (name: string) => `, to ${name}`,
} as const

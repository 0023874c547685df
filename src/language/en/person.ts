/** Words of the page of a person or body. */
export const personWords = {
  description: (name: string) => `What ${name} said, demands and observes, with every passage.`,
  from: ', from ',
  until: ' until ',
  alsoWritten: (spellings: readonly string[]) => `Also written ${spellings.join(', ')}`,
  nothing: 'No article here has words of theirs, or a condition or observation by them, yet.',
  toWhom: 'To whom',
  audienceNotStated: 'Audience not stated',
  inArticleOf: 'in an article of ',
  inAnArticleOf: 'In an article of ',
  to: (name: string) => `, to ${name}`,
} as const

/** Words of the search form's filters. */
export const searchFilterWords = {
  facets: { kind: 'Kind', speaker: 'Who', topic: 'Topic', article: 'Article', wording: 'Wording of quotes', year: 'Year' },
  kinds: { quote: 'Quotes', condition: 'Conditions', observation: 'Observations', wording: 'Wordings of sources' } as Record<
    string,
    string
  >,
  /** For observations that an article makes itself. */
  theArticle: 'The article itself',
} as const

import { kindNames } from '../../model/kinds.ts'
import { capitalized } from './forms.ts'
import { kindWords } from './kinds.ts'

/** Words of the search form's filters. */
export const searchFilterWords = {
  facets: { kind: 'Kind', speaker: 'Speaker', topic: 'Topic', article: 'Article', wording: 'Wording of quotes', year: 'Year' },
  kinds: {
    ...Object.fromEntries(kindNames.map((kind) => [kind, capitalized(kindWords[kind].many)])),
    wording: 'Wordings of sources',
    note: 'Background notes',
    article: 'Articles',
    person: 'People and bodies',
    source: 'Sources',
    paragraph: 'Text of articles',
  } as Partial<Record<string, string>>,
  /** For observations that an article makes itself. */
  theArticle: 'The article itself',
} as const

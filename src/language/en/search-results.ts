import { dateWords } from './dates.ts'
import { kindLines } from './kind-lines.ts'

/** Words of a result of the search or of the check of quotes. */
export const resultWords = {
  /** What kind of words a result has, and whose they are. */
  attribution: {
    ...kindLines,
    wording: (who: string) => `Wording of a source: ${who}`,
    article: (who: string) => (who ? `Article by ${who}` : 'Article'),
    person: () => 'Person or body',
    source: () => 'Source',
    paragraph: () => 'Text of an article',
  } as Record<string, (who: string) => string>,
  /** The article or source that it is in: the words before and after its title. */
  place: (published?: string, newsOf?: string) =>
    ['In ', newsOf ? `. ${dateWords.newsOf}${newsOf}${dateWords.annotated}${published}. ` : published ? `, ${published}. ` : '. '] as const,
  copyLinkTo: (what: string) => `Copy link to ${what}`,
  ownPage: 'Open\u00A0on\u00A0its\u00A0own\u00A0page',
} as const

import { capitalized } from './forms.ts'
import { searchedKinds } from './kinds.ts'

/** Words of the front page. */
export const frontPageWords = {
  description: `${capitalized(searchedKinds())} are marked in the text, explained beside it, and compared with their sources word by word.`,
  intro: `[Search](search/) covers the words of all ${searchedKinds()}, and can be filtered by speaker, kind, topic or article.`,
  noArticle: 'No articles yet.',
  olderArticles: 'Older articles',
  conditions: 'The conditions',
  again: 'and again',
  /** Behind who wrote the words of a document. */
  writtenIn: (document: string) => `, in “${document}”`,
} as const

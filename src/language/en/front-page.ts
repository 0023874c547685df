import { capitalized, counted } from './forms.ts'
import { searchedKinds } from './kinds.ts'

/** Words of the front page. */
export const frontPageWords = {
  description: `${capitalized(searchedKinds())} are marked in the text, explained beside it, and compared with their sources word by word.`,
  intro: `Each is marked in the text and explained beside it, and quotes are compared with their sources word by word: [how this site works](how-it-works/). [Search](search/) covers the words of all ${searchedKinds()}, and can be filtered by speaker, kind, topic or article.`,
  key: 'What is marked',
  noArticle: 'No articles yet.',
  recent: 'Recent articles',
  allArticles: (count: number) => `All ${counted(count, 'article')}`,
  conditions: 'The conditions',
  allConditions: (count: number) => `All ${counted(count, 'condition')}`,
  again: 'and again',
  /** Behind who wrote the words of a document. */
  writtenIn: (document: string) => `, in “${document}”`,
  topics: 'Topics',
  referredTo: 'Most referred to',
  fromArticles: (count: number) => `Referred to in ${counted(count, 'other article')}`,
  people: 'In most articles',
  inArticles: (count: number) => counted(count, 'article'),
} as const

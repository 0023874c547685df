import { wordList } from './critical-words.ts'
import lists from './function-words.json' with { type: 'json' }

/** Whether a word (in lower case) is an article of a language: `the`. */
export const isArticle = wordList(lists.articles)

/** Whether a word (in lower case) only joins others: articles, prepositions, pronouns, auxiliary verbs. Only English is listed. */
export const isFunctionWord = wordList(lists.joining)

/** Whether a word (in lower case) comes before a name: `mr`, `mayor`. Only English is listed, as in the lists below. */
export const isTitle = wordList(lists.titles)

/** Whether a word (in lower case) is a day of the week or a month. */
export const isDayOrMonth = wordList(lists.days)

/** Whether a word (in lower case) is a verb that says that somebody spoke: `said`. */
export const isReportingVerb = wordList(lists.reporting)

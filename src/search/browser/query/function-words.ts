import { matchKey } from '../../indexed-words.ts'
import lists from './function-words.json' with { type: 'json' }

interface FunctionWords {
  /** Articles, prepositions, pronouns, auxiliary verbs. */
  joining: ReadonlySet<string>
  question: ReadonlySet<string>
  /** Words that belong to a question and not to what is asked about: *say* in “what did she say”. */
  asking: ReadonlySet<string>
}

/** The language of the interface, whose words the pages import from `language/en` too. */
const siteLanguage = 'en'

const setOf = (words: string) => new Set(words.split(' ').map(matchKey))
const byLanguage = new Map(
  Object.entries(lists).map(([language, { joining, question, asking }]): [string, FunctionWords] => [
    language,
    { joining: setOf(joining), question: setOf(question), asking: setOf(asking) },
  ]),
)

/** What a result must have. */
export interface NeededWords {
  needed: string[]
  /** Whether the query has a question word. */
  isQuestion: boolean
}

/**
 * The words of a query that a result must have: all but function words, or all when there are no others. A language other than the site's counts
 * only if it has at least two of the words, and more than the site's: *war* is a German verb, too.
 */
export function neededWords(words: readonly string[]): NeededWords {
  const keys = words.map(matchKey)
  const optionalIn = (language: string) => {
    const { joining, question, asking } = byLanguage.get(language) ?? { joining: new Set(), question: new Set(), asking: new Set() }
    const isQuestion = keys.some((key) => question.has(key))
    return { isQuestion, optional: keys.map((key) => joining.has(key) || question.has(key) || (isQuestion && asking.has(key))) }
  }
  const count = ({ optional }: { optional: boolean[] }) => optional.filter(Boolean).length
  let best = optionalIn(siteLanguage)
  for (const language of byLanguage.keys()) {
    const other = optionalIn(language)
    if (count(other) >= Math.max(2, count(best) + 1)) best = other
  }
  const needed = words.filter((_, i) => !best.optional[i])
  return needed.length ? { needed, isQuestion: best.isQuestion } : { needed: [...words], isQuestion: false }
}

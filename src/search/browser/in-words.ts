import { dateInWords } from '../../model/date-in-words.ts'
import type { Answer, Found, Query } from './conversation.ts'

/** What a search came to, in a sentence: `3 results for “guarantee”.` */
export function countInWords(query: Query, { total, unnarrowed, strangers, unknown, results }: Answer): string {
  const words = searchedWords(query, strangers)
  const count = total === 0 ? 'No results' : `${total} ${total === 1 ? 'result' : 'results'}`
  const of = words && ` for “${words}”`
  const narrowed = unnarrowed > total && !unknown.length ? ` (${unnarrowed} without narrowing)` : ''
  const shown = total > results.length && results.length ? `; the first ${results.length} are shown` : ''
  return [
    `${count}${of}${narrowed}${shown}.`,
    ...unknown.map((facet) => `Nothing is filed under the ${facet} “${query[facet]}”.`),
    ...(strangers.length ? [`No words here are like ${strangers.map((word) => `“${word}”`).join(' or ')}.`] : []),
  ].join(' ')
}

/** The words that were searched for; those that stand nowhere are named by themselves, unless there is nothing else. */
function searchedWords({ words }: Query, strangers: readonly string[]): string {
  const known = words.split(/\s+/).filter((word) => !strangers.includes(word)).join(' ')
  return (known || words).replace(/^["“„«]+|["”“»]+$/g, '')
}

const kinds: Record<string, { name: string; by: string }> = {
  quote: { name: 'Quote', by: '' },
  condition: { name: 'Condition', by: 'set by ' },
  observation: { name: 'Observation', by: 'by ' },
}

/** What kind of words a result is and whose: `Condition set by Anna Lund`; a quote's day too. */
export function attribution({ kind, who, date, article }: Found): { kind: string; by: string } {
  const { name, by } = kinds[kind] ?? { name: kind, by: '' }
  const day = kind === 'quote' && date && date !== article.published ? `, ${dateInWords(date)}` : ''
  return { kind: name, by: `${by}${who}${day}` }
}

/** The day on which a result's article was published. */
export function publishedInWords({ article }: Found): string {
  return article.published && dateInWords(article.published)
}

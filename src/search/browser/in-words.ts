import { dateInWords } from '../../model/date-in-words.ts'
import type { Answer, Found, Narrowing, Query } from './conversation.ts'

/** What a search came to, in a sentence or two: `3 results for “guarantee”.` */
export function countInWords(query: Query, { total, unnarrowed, strangers, unknown, results }: Answer): string {
  const searched = query.words.split(/\s+/)
  const known = searched.filter((word) => !strangers.includes(word))
  const words = (known.length ? known : searched).join(' ').replace(/^["“„«]+|["”“»]+$/g, '')
  const count = total === 0 ? 'No results' : `${total} ${total === 1 ? 'result' : 'results'}`
  const narrowed = unnarrowed > total && !unknown.length ? ` (${unnarrowed} without narrowing)` : ''
  const shown = results.length && total > results.length ? `; the first ${results.length} are shown` : ''
  return [
    `${count}${words && ` for “${words}”`}${narrowed}${shown}.`,
    ...unknown.map((facet) => `Nothing is filed under ${narrowingNames[facet]}: “${query[facet]}”.`),
    // When there is no other word, the first sentence has said it.
    ...(known.length ? strangers.map((word) => `“${word}” stands nowhere.`) : []),
  ].join(' ')
}

/** What the form calls what readers narrow by. */
const narrowingNames: Record<Narrowing, string> = { kind: 'Kind', speaker: 'Who', topic: 'Topic', article: 'Article' }

const kinds: Record<string, string> = { quote: 'Quote: ', condition: 'Condition set by ', observation: 'Observation by ' }

/** What kind of words a result is and whose: `Condition set by Anna Lund`; a quote's day too, when it is not its article's. */
export function attribution({ kind, who, date, article }: Found): string {
  const day = kind === 'quote' && date !== article.published ? `, ${dateInWords(date)}` : ''
  return `${kinds[kind] ?? ''}${who}${day}`
}

/** The day on which a result's article was published. */
export function publishedInWords({ article }: Found): string {
  return dateInWords(article.published)
}

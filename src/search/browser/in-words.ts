import { formatDate } from '../../language/en/forms.ts'
import { readWords } from '../query/read-words.ts'
import type { ResultFields } from '../result-fields.ts'
import type { Answer, Narrowing, Query } from './protocol.ts'

/** What a search came to, in a sentence or two: `3 results for “guarantee”, without “nuclear”.` */
export function countInWords(query: Query, { total, unnarrowed, strangers, corrected, lacking, unknown, results }: Answer): string {
  const asked = readWords(query.words)
  const meant = new Map(corrected.map((one) => [one.typed, one.meant]))
  const known = asked.words
    .filter((word) => !strangers.includes(word))
    .map((word) => meant.get(word) ?? word)
    .filter((word) => word !== lacking)
  const isKnown = known.length + asked.phrases.length > 0
  const words = inMarks([(isKnown ? known : asked.words).join(' '), ...asked.phrases], 'and')
  const leftOut = inMarks(asked.leftOut, 'or')
  const count = total === 0 ? 'No results' : `${total} ${total === 1 ? 'result' : 'results'}`
  const isNarrowed = unnarrowed > total && !unknown.length
  const narrowed = isNarrowed ? ` (${unnarrowed} without narrowing)` : ''
  const shown =
    results.length && total > results.length ? `; the ${query.by === 'date' ? 'latest' : 'first'} ${results.length} are shown` : ''
  return [
    `${count}${words && ` for ${words}`}${leftOut && `${words ? ',' : ''} without ${leftOut}`}${narrowed}${shown}.`,
    ...corrected.map(({ typed, meant, stands }) =>
      stands
        ? `Showing results for “${meant}”: nothing has “${typed}” as well.`
        : `Showing results for “${meant}”: “${typed}” stands nowhere.`,
    ),
    ...(lacking ? [`Nothing has “${lacking}” as well.`] : []),
    ...unknown.map(
      (one) => `Nothing is filed under ${'typed' in one ? one.typed.replace(/^-/, '') : `${narrowingNames[one.facet]}: “${one.id}”`}.`,
    ),
    // When there is no other word, the first sentence has said it.
    ...(isKnown ? strangers.map((word) => `“${word}” stands nowhere.`) : []),
  ].join(' ')
}

function inMarks(words: readonly string[], between: string): string {
  return words
    .filter(Boolean)
    .map((one) => `“${one}”`)
    .join(` ${between} `)
}

/** What the form calls what readers narrow by. */
const narrowingNames: Record<Narrowing, string> = {
  kind: 'Kind',
  speaker: 'Who',
  topic: 'Topic',
  article: 'Article',
  wording: 'Wording',
  year: 'Year',
}

const kinds: Record<string, string> = {
  quote: 'Quote: ',
  condition: 'Condition set by ',
  observation: 'Observation by ',
  wording: 'Wording of a source: ',
}

/** What kind of words a result is, whose, and what they were then: `Condition set by Anna Lund, mayor`; a quote's day too, when it is not its article's. */
export function attribution({ kind, who, role, date, in: place }: ResultFields): string {
  const day = kind === 'quote' && date !== place.published ? formatDate(date) : undefined
  return `${kinds[kind] ?? ''}${[who, role, day].filter(Boolean).join(', ')}`
}

/** The day on which the article or source that a result stands in was published. */
export function publishedInWords({ in: place }: ResultFields): string {
  return formatDate(place.published)
}

import { formatDate } from '../../language/en/forms.ts'
import type { FacetName } from '../facet-names.ts'
import type { ResultFields } from '../result-fields.ts'
import type { Answer, Query } from './protocol.ts'
import { readWords } from './query/read-words.ts'

/** What a search came to, in a sentence or two: `3 results for “guarantee”, without “nuclear”.` */
export function summarize(
  query: Query,
  { total, totalUnfiltered, unknownWords, corrections, droppedWord, unknown, results }: Answer,
): string {
  const asked = readWords(query.words)
  const meant = new Map(corrections.map((one) => [one.typed, one.meant]))
  const known = asked.words
    .filter((word) => !unknownWords.includes(word))
    .map((word) => meant.get(word) ?? word)
    .filter((word) => word !== droppedWord)
  const isKnown = known.length + asked.phrases.length > 0
  const words = inMarks([(isKnown ? known : asked.words).join(' '), ...asked.phrases], 'and')
  const leftOut = inMarks(asked.leftOut, 'or')
  const count = total === 0 ? 'No results' : `${total} ${total === 1 ? 'result' : 'results'}`
  const isNarrowed = totalUnfiltered > total && !unknown.length
  const filters = isNarrowed ? ` (${totalUnfiltered} without narrowing)` : ''
  const shown =
    results.length && total > results.length ? `; the ${query.by === 'date' ? 'latest' : 'first'} ${results.length} are shown` : ''
  return [
    `${count}${words && ` for ${words}`}${leftOut && `${words ? ',' : ''} without ${leftOut}`}${filters}${shown}.`,
    ...corrections.map(({ typed, meant, stands }) =>
      stands
        ? `Showing results for “${meant}”: nothing has “${typed}” as well.`
        : `Showing results for “${meant}”: “${typed}” stands nowhere.`,
    ),
    ...(droppedWord ? [`Nothing has “${droppedWord}” as well.`] : []),
    ...unknown.map(
      (one) => `Nothing is filed under ${'typed' in one ? one.typed.replace(/^-/, '') : `${narrowingNames[one.facet]}: “${one.id}”`}.`,
    ),
    // When there is no other word, the first sentence has said it.
    ...(isKnown ? unknownWords.map((word) => `“${word}” stands nowhere.`) : []),
  ].join(' ')
}

function inMarks(words: readonly string[], between: string): string {
  return words
    .filter(Boolean)
    .map((one) => `“${one}”`)
    .join(` ${between} `)
}

/** What the form calls what readers narrow by. */
const narrowingNames: Record<FacetName, string> = {
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
export function publicationDate({ in: place }: ResultFields): string {
  return formatDate(place.published)
}

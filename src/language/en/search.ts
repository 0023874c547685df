import { counted, list, listOfAlternatives } from './forms.ts'

const quoted = (words: readonly string[]) => words.map((one) => `“${one}”`)

/** Words of the search page's results and of the panel below other pages' search field. */
export const searchWords = {
  panel: 'Search results',
  searching: 'Searching …',
  notLoaded: 'The search index could not be loaded.',
  allResults: 'All results, with filters',
  searchPage: 'Go to the search page',
  inNote: 'In the note: ',
  /** `3 results for “pay” and “hot phase”, without “peace” (5 without filters); the first 2 are shown.` Numbers that are undefined are left out. */
  count(found: { total: number; words: string[]; excluded: string[]; unfiltered?: number; shown?: number; isByDate: boolean }): string {
    const { total, words, excluded, unfiltered, shown, isByDate } = found
    const what = words.length ? ` for ${list(quoted(words))}` : ''
    const without = excluded.length ? `${what && ','} without ${listOfAlternatives(quoted(excluded))}` : ''
    const all = unfiltered === undefined ? '' : ` (${unfiltered} without filters)`
    const first = shown === undefined ? '' : `; the ${isByDate ? 'latest' : 'first'} ${shown} are shown`
    return `${total ? counted(total, 'result') : 'No results'}${what}${without}${all}${first}.`
  },
  correction: (typed: string, meant: string, occurs?: boolean) =>
    `Showing results for “${meant}”: “${typed}” does not appear ${occurs ? 'together with the other words' : 'anywhere'}.`,
  droppedWords: (words: readonly string[]) =>
    `${list(quoted(words))} ${words.length > 1 ? 'do' : 'does'} not appear together with ${words.length > 1 ? 'the others' : 'these words'}.`,
  unknownWord: (word: string) => `“${word}” does not appear anywhere.`,
  unknownValue: (facet: string, value: string) => `No results for ${facet} “${value}”.`,
} as const

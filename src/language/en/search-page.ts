import { kindNames, kinds } from '../../model/kinds.ts'
import { counted, list } from './forms.ts'
import { kindWords, searchedKinds } from './kinds.ts'

const searchedLists = kindNames.flatMap((kind) =>
  kinds[kind].isIndexed && kinds[kind].list ? `[${kindWords[kind].many}](${kinds[kind].list})` : [],
)

/** Words of the search page that are there before its script runs. */
export const searchPageWords = {
  about: (passages: number) =>
    `${counted(passages, 'passage')}: ${searchedKinds()} with their notes, and the words of sources. Behind them, everything else that readers can see: articles, background, people, and sources.`,
  noScript: 'Searching needs JavaScript, which is turned off or unavailable. Everything that can be searched is also listed: ',
  lists: `${list([...searchedLists, '[people](people/)', '[topics](topics/)'])}.`,
  legend: 'Search',
  label: 'Words to find',
  button: 'Search',
  phrases:
    '“Words in quotation marks” are found together, in that order. Outside them, words such as “the” or “what did” need not match. A hyphen before a word leaves out results that contain it.',
  filterWords: ' Filters can be typed too: ',
  filterExamples: ['speaker:name', 'kind:condition', 'topic:word', 'article:word', 'wording:differs', 'year:2024'],
  checkAQuote: 'To see whether a quotation is word for word, [check a quote](check-a-quote/).',
  order: 'Order',
  bestFirst: 'Best first',
  latestFirst: 'Latest first',
  filters: 'Filter by kind, speaker, topic, article, wording or year',
  asTyped: 'Search for the words as they were typed',
  more: 'More results',
  hint: 'Try fewer words, or only the beginning of one: “negot” finds “negotiate” and “negotiations”.',
  orLists: 'Or look through the lists: ',
  clearFilters: 'Clear filters',
  fault: 'The search index could not be loaded. You may be offline, or the site has just changed.',
  tryAgain: 'Try again',
} as const

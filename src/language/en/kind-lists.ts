import type { Kind } from '../../model/kinds.ts'
import { capitalized, counted } from './forms.ts'
import { countKind, kindWords } from './kinds.ts'
import { wordingWords } from './wording.ts'

type ListedKind = Exclude<Kind, 'note'>

/** Words of the lists of quotes, conditions and observations, and of lists of parts of them. */
export const kindListWords = {
  /** The title of a list of a part: `Quotes: Differs`. */
  title: (kind: ListedKind, part: string) => `${capitalized(kindWords[kind].many)}: ${part}`,
  holds: (kind: ListedKind, count: number, articles: number) => `${countKind(kind, count)} in ${counted(articles, 'article')}.`,
  /** What the links to lists of parts are by. */
  parts: { quote: 'By result', condition: 'By status', observation: '' },
  who: { quote: 'By speaker', condition: 'By who set it', observation: 'By observer' },
  month: 'By month',
  /** The labels of the choices by which a list is narrowed. */
  choices: {
    quote: { who: 'Speaker', result: 'Result' },
    condition: { who: 'Set by', status: 'Status' },
    observation: { who: 'By' },
  } as Record<ListedKind, Record<string, string>>,
  nobody: { unnamed: 'People without a name', articles: 'The articles themselves' },
  /** A result of a comparison, or a status. */
  value: (id: string) => (id in wordingWords.badges ? wordingWords.badges[id as keyof typeof wordingWords.badges] : capitalized(id)),
  allPeople: 'All people',
  readArticle: 'Read the article',
  atAGlance: 'The proposal at a glance',
} as const

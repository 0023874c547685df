import { type Kind, kindNames, kinds } from '../../model/kinds.ts'
import { quoted } from '../../model/languages.ts'
import { counted, list } from './forms.ts'

/** What readers read about a kind of annotation. */
interface KindWords {
  /** One of the kind and several, as they are counted. */
  one: string
  many: string
  /** What an annotation of the kind is called on its own page. */
  name: string
  draft: string
  /** What it is, in a few words. */
  meaning: string
  /** What it is, and how its words and its sign look. */
  explanation: string
  /** What the page that lists them holds. */
  listHolds: string
  /** On somebody's page, the annotations by them: a heading, and what follows their number. */
  theirs?: { title: string; what: string }
}

/** Words about the kinds of annotation. */
export const kindWords: Record<Kind, KindWords> = {
  quote: {
    one: 'quote',
    many: 'quotes',
    name: 'Quote',
    draft: 'Draft of a quote',
    meaning: 'what somebody said',
    explanation: 'What somebody said or wrote, in the words that the article prints. A solid line.',
    listHolds: 'What people said or wrote, in the words that the articles print, each with the result of comparing it with its source.',
    theirs: { title: 'Said', what: '' },
  },
  condition: {
    one: 'condition',
    many: 'conditions',
    name: 'Condition',
    draft: 'Draft of a condition',
    meaning: 'what a proposal demands',
    explanation:
      'What a proposal demands, with who sets it and who has to meet it. A dashed line; its number has a bar above it or a box around it.',
    listHolds:
      'What proposals demand, in the words of the articles, with who sets the condition and who has to meet it. How conditions relate is shown with each article.',
    theirs: { title: 'Conditions set', what: 'set' },
  },
  observation: {
    one: 'observation',
    many: 'observations',
    name: 'Observation',
    draft: 'Draft of an observation',
    meaning: 'what somebody makes of it',
    explanation: 'What somebody makes of it: a person, analysts who are not named, or the article itself. A dotted line.',
    listHolds: 'What people, or the articles themselves, make of it.',
    theirs: { title: 'Observed', what: '' },
  },
  note: {
    one: 'note',
    many: 'notes',
    name: 'Background',
    draft: 'Draft of background',
    meaning: 'background',
    explanation: 'Background that the article does not give. A thin line.',
    listHolds: 'Background that the articles do not give.',
  },
}

/** A number of annotations of a kind: `1 quote`, `3 quotes`. */
export function countKind(kind: Kind, count: number): string {
  return counted(count, kindWords[kind].one, kindWords[kind].many)
}

/** The words of an annotation as readers see them: a speaker's in the quotation marks of their language. */
export function shownWords(kind: Kind, words: string, language?: string): string {
  return kinds[kind].isSpoken ? quoted(words, language) : words
}

/** The kinds that search finds: `quotes, conditions and observations`. */
export function searchedKinds(): string {
  return list(kindNames.filter((kind) => kinds[kind].isIndexed).map((kind) => kindWords[kind].many))
}

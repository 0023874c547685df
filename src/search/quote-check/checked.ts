import type { Part } from '../../comparison/parts.ts'
import type { ResultFields } from '../result-fields.ts'
import type { WordsInContext } from './assess.ts'

/** What a check of pasted words came to. */
export interface Checked {
  /**
   * - `verbatim`: they stand here, each word beside the next, but for what they themselves declare to leave out or to put in;
   * - `differs`: words like them stand here;
   * - `not found`: neither; that says nothing about whether they were said;
   * - `too short`, `too long`: so few stand anywhere, so many are no quotation;
   * - `no words`: nothing was pasted that could be compared.
   */
  finding: 'verbatim' | 'differs' | 'not found' | 'too short' | 'too long' | 'no words'
  /** Where they stand, or the place that comes nearest. */
  places: CheckedPlace[]
  /** How much there is that they were held against. */
  searched: { quotes: number; wordings: number }
}

/** A quote, or a place of a source, that has the words or words like them. */
export interface CheckedPlace extends ResultFields {
  /** The address of the passage, of the page that it stands in, and of the one that a quote has to itself. */
  url: string
  page: string
  alone?: string
  /** Where exactly the words stand; undefined when there is something to lay over. */
  context: WordsInContext | undefined
  /** The pasted words laid over those that stand there. */
  parts: Part[]
  /** What differs, each as a clause; and what the pasted words declare. */
  differences: string[]
  declared: string[]
}

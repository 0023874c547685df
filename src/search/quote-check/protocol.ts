import type { AlignedStretch } from '../../comparison/aligned-stretches.ts'
import type { ResultPlace } from '../browser/protocol.ts'
import type { WordsInContext } from './assess.ts'

/** How many places with exactly the pasted words are listed. */
export const maxPlaces = 10

/** What a check of pasted words found. */
export interface QuoteCheck {
  /**
   * - `verbatim`: the words appear here in this order, except for what they mark as left out or inserted;
   * - `cleaned`: the same words appear here, some of them written otherwise: only differences of a closed list (`cleanWords`);
   * - `differs`: words like them appear here;
   * - `not found`: neither; that does not say whether they were said;
   * - `too short`: so few words may appear anywhere by chance;
   * - `too long`: so many are not a quotation;
   * - `no words`: nothing was pasted that could be compared.
   */
  finding: 'verbatim' | 'cleaned' | 'differs' | 'not found' | 'too short' | 'too long' | 'no words'
  /** Where the words appear, or the closest match. */
  places: CheckedPlace[]
  /** How much was searched. */
  searched: { quotes: number; wordings: number }
}

/** A quote, or a place of a source, that has the words or words like them. */
export interface CheckedPlace extends ResultPlace {
  /** The words in their passage; undefined when there are differences to show instead. */
  context: WordsInContext | undefined
  /** The pasted words aligned with those of the place. */
  stretches: AlignedStretch[]
  /** The differences, each as a clause; and what the pasted words declare to be left out or inserted. */
  differences: string[]
  declared: string[]
}

import type { AlignedStretch } from '../../comparison/aligned-stretches.ts'
import type { Cut } from '../../comparison/cut-edges.ts'
import type { ResultPlace } from '../browser/protocol.ts'
import type { WordsInContext } from './assess.ts'
import type { PastedQuotation, PastedText } from './read-pasted.ts'

/** How many characters are checked at once: about 30,000 words. */
export const maxPasted = 200_000

/** How many places with exactly the pasted words are listed. */
export const maxPlaces = 10

/** What a page asks its worker: one after the other, so that it can show what was found so far. */
export type CheckQuestion =
  /** To judge the quotations of one group. The text is the part of the pasted text around them. */
  | ({ is: 'quotations'; group: number } & Pick<PastedText, 'text' | 'quotations'>)
  /** What of the stretches of a paragraph that are not in quotation marks is published here. */
  | { is: 'unmarked'; text: string; stretches: Stretch[] }

export type CheckAnswer = { is: 'quotations'; checks: QuoteCheck[] } | { is: 'unmarked'; found: FoundWords[] }

/** A range `[start, end)` of a text. */
export interface Stretch {
  start: number
  end: number
}

/** Words outside quotation marks that are published here word for word. */
export interface FoundWords extends Stretch {
  place: ResultPlace
}

/** A question about one quotation, or about words that are taken for one. */
export function questionAbout(words: string): CheckQuestion {
  const only: PastedQuotation = { start: 0, end: words.length, words, group: 0 }
  return { is: 'quotations', group: 0, text: words, quotations: [only] }
}

/** What a check of a quotation found. */
export interface QuoteCheck {
  /**
   * - `verbatim`: the words appear here in this order, except for what they mark as left out or inserted;
   * - `cleaned`: the same words appear here, some of them written otherwise: only differences of a closed list (`cleanWords`);
   * - `own words`: an article has these words, but not as words that somebody said;
   * - `differs`: words like them appear here;
   * - `not found`: neither; that does not say whether they were said;
   * - `too short`: so few words may appear anywhere by chance;
   * - `too long`: so many are not a quotation;
   * - `no words`: nothing was pasted that could be compared.
   */
  finding: 'verbatim' | 'cleaned' | 'own words' | 'differs' | 'not found' | 'too short' | 'too long' | 'no words'
  /** Where the words appear, or the closest match. */
  places: CheckedPlace[]
  /** Whether its paragraphs appear one by one, and not as a whole. */
  isInParts?: true
  /** Of a group: whether one passage has all of its quotations, in this order, and what it has between this one and the next. */
  together?: { between?: string }
  /** Whom the pasted text gives the words to, if that is somebody else than the speakers of all places. */
  attribution?: { given: string; whose: string[] }
  /** Who says the words at the places, if several people do, each for themselves. */
  speakers?: string[]
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
  /** What the pasted words hide where they begin or end inside a sentence of the place. */
  cuts: Cut[]
  /** Who else says the same words there. */
  others?: string[]
  /** What was taken for numbers of notes, and not for words. */
  noteNumbers: string[]
}

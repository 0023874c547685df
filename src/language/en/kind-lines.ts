import type { Kind } from '../../model/kinds.ts'

/** Of a quote from a document. A role, or whom somebody speaks for, ends with a comma. */
export const writtenLine = (who: string, document: string) => `Written by ${who}${who.includes(',') ? ',' : ''} in “${document}”`

/** What an annotation is and who is behind it, in a line. A module of its own, because the scripts of the search load it. */
export const kindLines: Record<Kind, (who: string) => string> = {
  quote: (who) => `Quote by ${who}`,
  condition: (who) => `Condition set by ${who}`,
  observation: (who) => `Observation by ${who}`,
  note: () => 'Background',
}

import type { Kind } from '../../model/kinds.ts'

/** Of a quote from a document. */
export const writtenLine = (who: string, source: string) => `Written by ${who} in “${source}”`

/** What an annotation is and who is behind it, in a line. A module of its own, because the scripts of the search load it. */
export const kindLines: Record<Kind, (who: string) => string> = {
  quote: (who) => `Quote by ${who}`,
  condition: (who) => `Condition set by ${who}`,
  observation: (who) => `Observation by ${who}`,
  note: () => 'Background',
}

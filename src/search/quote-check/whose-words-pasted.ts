import { attributedTo, looksLikePerson, type SpeakerName } from './attribution.ts'
import type { CheckedPlace, QuoteCheck } from './protocol.ts'
import type { PastedText } from './read-pasted.ts'

/**
 * Whose the words of a quotation are on record, where the pasted text gives them to somebody else, or where several people say them. Nothing where
 * this is not certain: people may speak for bodies, and a place may not say who speaks.
 *
 * @param names everybody who is known as a speaker
 */
export function whoseWords(
  { text, quotations }: Pick<PastedText, 'text' | 'quotations'>,
  which: number,
  places: readonly CheckedPlace[],
  names: readonly SpeakerName[],
): Pick<QuoteCheck, 'attribution' | 'speakers'> {
  const speaking = places.map(({ who, others = [] }) => [who, ...others])
  const owners = speaking.map((own) => own.flatMap((who) => namesIn(who, names)))
  if (!places.length || owners.some((own) => !own.length)) return {}
  const distinct = [...new Set(speaking.flat())]
  const speakers = distinct.length > 1 ? { speakers: distinct } : {}
  const given = attributedTo(text, quotations, which, names)
  if (!given || owners.some((own) => own.includes(given))) return speakers
  const all = [...new Set(owners.flat())]
  const isOffice = places.some(({ role = '' }) => given.name.split(/\s+/).some((word) => word.length > 3 && role.includes(word)))
  if (isOffice || ![given, ...all].every(({ name }) => looksLikePerson(name))) return speakers
  return { attribution: { given: given.name, whose: all.map(({ name }) => name) } }
}

/** The speakers whose names a result shows: `Anna Lund and Jon Berg`. */
function namesIn(who: string, names: readonly SpeakerName[]): SpeakerName[] {
  const parts = new Set(who.split(/, | and /).map((part) => part.trim()))
  return names.filter(({ name }) => name === who || parts.has(name))
}

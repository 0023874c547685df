import { checkQuoteWords, type Verdict } from '../../language/en/check-quote.ts'
import { maxPlaces, type QuoteCheck } from './protocol.ts'

/** The class of a finding’s sign: full, half or empty. */
export function findingSign({ finding }: Pick<QuoteCheck, 'finding'>): string {
  return finding === 'verbatim' || finding === 'cleaned' || finding === 'differs' ? finding : 'unchecked'
}

/** What a check found, in words. They claim no more than was searched: only what is published here. */
export function verdictOf({ finding, places, searched, isInParts }: QuoteCheck): Verdict {
  if (finding === 'not found') return checkQuoteWords.notFound(searched)
  if (finding !== 'verbatim' && finding !== 'cleaned' && finding !== 'own words') return checkQuoteWords.otherFindings[finding]
  const found = {
    places: places.length,
    max: maxPlaces,
    declares: places.some(({ declared }) => declared.length),
    differs: places.some(({ wordingStatus }) => wordingStatus?.is === 'differs'),
  }
  const verdict = checkQuoteWords[finding === 'own words' ? 'ownWords' : finding](found)
  return isInParts ? { ...verdict, sentence: checkQuoteWords.inParts } : verdict
}

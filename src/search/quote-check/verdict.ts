import { checkQuoteWords, type Verdict } from '../../language/en/check-quote.ts'
import { mostPlaces, type QuoteCheck } from './protocol.ts'

/** What a check found, in words. They claim no more than was searched: only what is published here. */
export function verdictOf({ finding, places, searched }: QuoteCheck): Verdict {
  switch (finding) {
    case 'verbatim':
      return checkQuoteWords.verbatim({
        places: places.length,
        most: mostPlaces,
        declares: places.some(({ declared }) => declared.length),
        differs: places.some(({ wordingStatus }) => wordingStatus?.is === 'differs'),
      })
    case 'differs':
      return checkQuoteWords.differs
    case 'not found':
      return checkQuoteWords.notFound(searched)
    case 'too short':
      return checkQuoteWords.tooShort
    case 'too long':
      return checkQuoteWords.tooLong
    case 'no words':
      return checkQuoteWords.noWords
  }
}

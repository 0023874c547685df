import type { Quote } from '../model/annotation.ts'
import { cached } from '../model/cached.ts'
import { type Files, sourceAt } from '../model/look-up.ts'
import type { Source, SourceWords } from '../model/source.ts'
import { type Comparison, compareQuote } from './compare-quote.ts'
import { indexWords } from './indexed-text.ts'
import { placesAt, wordsAt } from './speakers-words.ts'

/** Printed words, compared with the nearest place of the nearest source. */
export interface ComparedPassage {
  words: string
  comparison: Comparison
  source: Source
  /** The place in the source; undefined when the speaker says nothing there. */
  place: SourceWords | undefined
}

/** The result of comparing a quote with its sources. */
export type Compared =
  | {
      is: 'compared'
      /** The finding for the passage that differs most. */
      finding: 'verbatim' | 'cleaned' | 'differs' | 'not there'
      /** One for each passage; or one for the words as they were spoken, if the printed ones are a translation. */
      passages: ComparedPassage[]
    }
  /** There is no source, or it has no words in its file, at the place named, or in the language that was spoken. */
  | { is: 'no words'; because: 'source' | 'words' | 'place' | 'language'; source?: Source }

/**
 * Compares each passage of a quote with the nearest of the places that its note cites, without the words of other speakers. If the quote has
 * `original`, the words as they were spoken are compared with sources in that language. Cached by files and quote.
 */
export const compareWithSources = cached((files: Files, quote: Quote): Compared => {
  const cited = quote.sources.flatMap(({ source, at }) => {
    const found = sourceAt(files, source)
    return found ? [{ source: found, at }] : []
  })
  const [first] = cited
  if (!first) return { is: 'no words', because: 'source' }
  const holding = cited.filter(({ source }) => source.wordings.length)
  if (!holding.length) return { is: 'no words', because: 'words', source: first.source }
  const { original } = quote
  const spoken = original ? holding.filter(({ source }) => isSameLanguage(source.language, original.language)) : holding
  if (!spoken.length) return { is: 'no words', because: 'language', source: first.source }
  const bySource = [...Map.groupBy(spoken, ({ source }) => source)].map(([source, citations]) => ({
    source,
    places: [...new Map(citations.flatMap(({ at }) => placesAt(source, at)).map((place) => [place[0]?.id, place])).values()],
  }))
  const placed = bySource.filter(({ places }) => places.length)
  if (!placed.length) return { is: 'no words', because: 'place', source: spoken[0]?.source ?? first.source }
  const texts = quote.original ? [quote.original.words] : quote.passages.map(({ words }) => words)
  const passages = texts.map((words) => nearestOf(placed.map(({ source, places }) => compareIn(files, quote, words, source, places))))
  return { is: 'compared', finding: worst(passages), passages }
})

/** Whether two codes are of one language, whatever its region or script. */
export function isSameLanguage(one: string, other: string): boolean {
  return new Intl.Locale(one).language === new Intl.Locale(other).language
}

function compareIn(files: Files, quote: Quote, words: string, source: Source, places: SourceWords[][]): ComparedPassage {
  const own = places.map((place) => wordsAt(files, source, place, quote.who))
  const together =
    own.length > 1
      ? indexWords(
          own.flatMap(({ text }) => text.split('\n')),
          source.language,
        )
      : undefined
  const comparison = compareQuote(words, own, together)
  return { words, comparison, source, place: comparison.finding === 'no words' ? undefined : places[comparison.place]?.[0] }
}

const order = ['verbatim', 'cleaned', 'differs', 'not there', 'no words'] as const

function nearestOf(passages: readonly ComparedPassage[]): ComparedPassage {
  return passages.reduce((a, b) => {
    const rank = ({ comparison }: ComparedPassage) => order.indexOf(comparison.finding) - comparison.shared
    return rank(b) < rank(a) ? b : a
  })
}

/** The worst finding; a speaker without words in the file counts as `not there`. */
function worst(passages: readonly ComparedPassage[]): 'verbatim' | 'cleaned' | 'differs' | 'not there' {
  const findings = passages.map(({ comparison }) => comparison.finding)
  if (findings.includes('no words') || findings.includes('not there')) return 'not there'
  if (findings.includes('differs')) return 'differs'
  return findings.includes('cleaned') ? 'cleaned' : 'verbatim'
}

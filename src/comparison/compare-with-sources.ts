import type { Quote } from '../model/annotation.ts'
import { cached } from '../model/cached.ts'
import { type Files, sourceAt } from '../model/look-up.ts'
import type { Citation, Who } from '../model/reference.ts'
import type { Source, SourceWords } from '../model/source.ts'
import { type Comparison, compareQuote } from './compare-quote.ts'
import { findings } from './compare-words.ts'
import { type Place, placesAt } from './places.ts'
import { namesSpeakers, wordsAt } from './speakers-words.ts'
import { type Attribution, saidByOthers } from './whose-words.ts'

/** Printed words, compared with the nearest place of a source: with the words there that its speaker may have said. */
export interface ComparedPassage {
  words: string
  comparison: Comparison
  source: Source
  /** The place in the source; undefined when the speaker says nothing there. */
  place: SourceWords | undefined
  /** Whether the source says who speaks there. */
  namesSpeaker: boolean
  /** Whose words they are, if they are rather somebody else's: then they are not the speaker's, however near his own come. */
  saidBy: Attribution | undefined
}

/** What a source has of a quote. */
interface SourceFinding {
  source: Source
  /** How its note cites it: once, or with several places. */
  citations: Citation[]
  /** The finding for the passage that differs most. */
  finding: Comparison['finding']
  /** Why it has no words to compare with. */
  because?: 'words' | 'place' | 'language'
  passages: ComparedPassage[]
}

/** The result of comparing a quote with its sources. */
export type Compared =
  | {
      is: 'compared'
      /** The finding for the passage that differs most, each in the source that is nearest to it. */
      finding: 'verbatim' | 'cleaned' | 'differs' | 'not there'
      /** One for each passage; or one for the words as they were spoken, if the printed ones are a translation. */
      passages: ComparedPassage[]
      /** What each of the sources has, in the note's order; those without words to compare with too. */
      bySource: SourceFinding[]
    }
  /** There is no source, or it has no words in its file, at the place named, or in the language that was spoken. */
  | { is: 'no words'; because: 'source' | 'words' | 'place' | 'language'; source?: Source }

/**
 * Compares each passage of a quote with its speaker's words at the places that its note cites, source by source. If the quote has
 * `original`, the words as they were spoken are compared with sources in that language. Cached by files and quote.
 */
export const compareWithSources = cached((files: Files, quote: Quote): Compared => {
  const cited = quote.sources.flatMap((citation) => {
    const source = sourceAt(files, citation.source)
    return source ? [{ source, citation }] : []
  })
  const texts = quote.original ? [quote.original.words] : quote.passages.map(({ words }) => words)
  const bySource = [...Map.groupBy(cited, ({ source }) => source)].map(([source, own]) =>
    findingIn(
      files,
      quote,
      texts,
      source,
      own.map(({ citation }) => citation),
    ),
  )
  const [first] = bySource
  if (!first) return { is: 'no words', because: 'source' }
  const compared = bySource.filter(({ because }) => because === undefined)
  if (!compared.length) {
    // The reason that an editor can do most about.
    const because = (['place', 'language', 'words'] as const).find((one) => bySource.some((other) => other.because === one)) ?? 'words'
    return { is: 'no words', because, source: bySource.find((one) => one.because === because)?.source ?? first.source }
  }
  const passages = texts.map((_, i) => nearestOf(compared.flatMap(({ passages: own }) => own[i] ?? [])))
  const finding = worst(passages)
  return { is: 'compared', finding: finding === 'no words' ? 'not there' : finding, passages, bySource }
})

/** Whether two codes are of one language, whatever its region or script. */
export function isSameLanguage(one: string, other: string): boolean {
  return new Intl.Locale(one).language === new Intl.Locale(other).language
}

function findingIn(files: Files, quote: Quote, texts: readonly string[], source: Source, citations: Citation[]): SourceFinding {
  const none = { source, citations, finding: 'no words', passages: [] } as const
  if (!source.wordings.length) return { ...none, passages: [], because: 'words' }
  if (quote.original && !isSameLanguage(source.language, quote.original.language)) return { ...none, passages: [], because: 'language' }
  const all = citations.flatMap(({ at }) => placesAt(source, at))
  const places = [...new Map(all.map((place) => [`${place[0]?.id} ${place.length}`, place])).values()]
  if (!places.length) return { ...none, passages: [], because: 'place' }
  const who = quote.who
  const passages = texts.map((words) => compareIn(files, who, words, source, places))
  return { source, citations, finding: worst(passages), passages }
}

/** Compares words with what some people say, or may say, at places of a source; and if they are not there, with what others say there. */
function compareIn(files: Files, who: readonly Who[], words: string, source: Source, places: readonly Place[]): ComparedPassage {
  const own = places.map((place) => wordsAt(files, source, place, who))
  const together = own.length > 1 ? wordsAt(files, source, places.flat(), who) : undefined
  const nearest = compareQuote(words, own, together)
  const comparison = { ...nearest, cuts: cutsOverPlaces(files, who, words, source, places, nearest) }
  const place = comparison.finding === 'no words' ? undefined : places[comparison.place]
  const isTheirs = comparison.finding === 'verbatim' || comparison.finding === 'cleaned'
  const saidBy = isTheirs ? undefined : saidByOthers(files, who, words, source, places, comparison)
  return { words, comparison, source, place: place?.[0], namesSpeaker: !place || namesSpeakers(files, source, place), saidBy }
}

/** What the print cuts off, also where the sentence began at the place before or goes on at the next one, as in a transcript by time. */
function cutsOverPlaces(
  files: Files,
  who: readonly Who[],
  words: string,
  source: Source,
  places: readonly Place[],
  { finding, place: nearest, cuts }: Comparison,
): Comparison['cuts'] {
  const place = places[nearest]
  const [first, last] = [place?.[0], place?.at(-1)]
  if (!place || !first || !last || source.kind === 'collection' || finding === 'no words' || finding === 'not there') return cuts
  const isOpen = (wording: SourceWords) =>
    !/[\p{Sentence_Terminal}…:：][^\p{L}\p{N}]*$/u.test(wordsAt(files, source, [wording], 'everybody').text)
  const before = source.wordings[source.wordings.indexOf(first) - 1]
  const after = isOpen(last) ? source.wordings[source.wordings.indexOf(last) + 1] : undefined
  const wider = [...(before && isOpen(before) ? [before] : []), ...place, ...(after ? [after] : [])]
  if (wider.length === place.length) return cuts
  const compared = compareQuote(words, [wordsAt(files, source, wider, who)])
  return compared.finding === finding ? compared.cuts : cuts
}

/** The finding for a passage: words that somebody else said are not there. */
function findingOf({ comparison, saidBy }: ComparedPassage): Comparison['finding'] {
  return saidBy ? 'not there' : comparison.finding
}

/** The passage that has most of the words; and of those that have all, one whose source names the speaker. */
function nearestOf(passages: readonly ComparedPassage[]): ComparedPassage {
  const rank = (one: ComparedPassage) => findings.indexOf(findingOf(one)) - one.comparison.shared + (one.namesSpeaker ? 0 : 0.01)
  return passages.reduce((a, b) => (rank(b) < rank(a) ? b : a))
}

/** The worst finding; a speaker without words in the file counts as `not there`. */
function worst(passages: readonly ComparedPassage[]): Comparison['finding'] {
  const found = findings.findLast((finding) => passages.some((passage) => findingOf(passage) === finding)) ?? 'verbatim'
  return found === 'no words' ? 'not there' : found
}

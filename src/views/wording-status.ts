import type { AlignedStretch } from '../comparison/aligned-stretches.ts'
import type { Comparison } from '../comparison/compare-quote.ts'
import { type Compared, type ComparedPassage, compareWithSources } from '../comparison/compare-with-sources.ts'
import { declaredInWords, differencesInWords } from '../comparison/differences-in-words.ts'
import { placesAt } from '../comparison/places.ts'
import { attributionAt } from '../comparison/whose-words.ts'
import { languageName, list } from '../language/en/forms.ts'
import { wordingWords as say } from '../language/en/wording.ts'
import type { Quote } from '../model/annotation.ts'
import { formatAddress } from '../model/ids.ts'
import { type Files, sourceName } from '../model/look-up.ts'
import type { Named } from '../model/named.ts'
import { pathOf } from '../model/permalink.ts'
import type { Source } from '../model/source.ts'
import { site } from '../site.ts'

/** The wording statuses, in the order in which the site lists them; each is the id of its explanation. */
export const wordingStatuses = ['verbatim', 'cleaned', 'differs', 'unchecked', 'translated'] as const

/** The result of comparing a quote with its source. */
export interface WordingStatus {
  is: (typeof wordingStatuses)[number]
  /** Its badge: `Word for word`; with what limits it, if a source does not name the speaker, or does not have the words. */
  badge: string
  /** In words, as a sentence without its full stop: `Differs from the words that the harbour office published`. */
  says: string
  /** Both wordings aligned, one entry for each passage; none where nothing is compared. */
  compared: ComparisonView[]
  /** What each source has, if the note names several and they do not agree. */
  bySource: SourceView[]
}

/** Whether one of several sources has the words of a quote. */
interface SourceView {
  source: Named
  /** `has these words`. */
  says: string
}

/** Printed words aligned with those of a source. */
interface ComparisonView {
  is: WordsFinding
  /** The whole finding as a sentence without its full stop: `The printed words differ from those that …: “bring” replaces “take”`. */
  says: string
  stretches: AlignedStretch[]
  /** What the print hides at its edges, each with a sentence to introduce it: `The source goes on:`. */
  cuts: { says: string; words: string }[]
  /** Where the words are on file: `As Sky News published it`, and its address. */
  source: { text: string; path: string }
  /** The language of the words, when it is not the page's. */
  language?: string
}

/** The wording status of a quote: the result of its comparison with its sources, in words, with both wordings aligned where they are on file. */
export function wordingStatus(files: Files, quote: Quote): WordingStatus {
  const compared = compareWithSources(files, quote)
  if (quote.original) return translation(quote.original.language, compared)
  if (compared.is === 'no words')
    return { is: 'unchecked', badge: say.badges.unchecked, says: unchecked(compared), compared: [], bySource: [] }
  const is = findingOf(compared)
  const furthest = compared.passages.find(({ comparison }) => findingOf(comparison) === is)
  const limited = limitedBadge(is, compared)
  return {
    is,
    badge: limited ?? say.badges[is],
    says: limited ?? say.statuses[is](say.record(furthest?.source)),
    compared: compared.passages.map((passage) => ({
      ...comparisonView(passage),
      says: findingWithSpeaker(passage, say.printedWords, otherLabel(files, quote, passage)),
    })),
    bySource: sourcesThatDisagree(compared),
  }
}

/**
 * A badge that says no more than the sources do: it names those that have the words, and says that they do not name the speaker, or that
 * another does not have the words. Undefined where there is nothing to limit.
 */
function limitedBadge(is: WordsFinding, { passages, bySource }: ComparedWords): string | undefined {
  const having = unique(passages.filter(({ comparison }) => comparison.finding !== 'no words').map(({ source }) => source))
  const namesSpeaker = passages.every((passage) => passage.namesSpeaker)
  const others = bySource.filter(({ source, because }) => because === undefined && !having.includes(source))
  const lacking = others.filter(({ finding }) => finding === 'not there').map(({ source }) => marked(source))
  const differing = is === 'differs' ? [] : others.filter(({ finding }) => finding === 'differs').map(({ source }) => marked(source))
  if (namesSpeaker && !lacking.length && !differing.length) return undefined
  return [
    say.inSources[is](list(having.map(marked))) + (namesSpeaker ? '' : say.whichNamesNoSpeaker(having.length)),
    ...(differing.length ? [say.differsFrom(list(differing))] : []),
    ...(lacking.length ? [say.notIn(list(lacking))] : []),
  ].join('; ')
}

function marked(source: Source): string {
  return `“${sourceName(source)}”`
}

function unique<T>(list: readonly T[]): T[] {
  return [...new Set(list)]
}

function sourcesThatDisagree({ bySource }: ComparedWords): SourceView[] {
  if (unique(bySource.map(({ finding, because }) => (because ? 'no words' : finding))).length < 2) return []
  return bySource.map(({ source, citations: [citation], finding, because, passages }) => {
    const id = citation?.at === undefined ? undefined : placesAt(source, citation.at)[0]?.[0]?.id
    const namesSpeaker = passages.every((passage) => passage.namesSpeaker)
    return {
      source: { text: sourceName(source), path: formatAddress(pathOf.source(source.id), id) },
      says: say.ofSource[because ? 'no words' : finding] + (because || finding === 'not there' || namesSpeaker ? '' : say.namesNoSpeaker),
    }
  })
}

type ComparedWords = Extract<Compared, { is: 'compared' }>

/** The finding, and that its source does not say who spoke, if it does not; or how it names the speaker. */
function findingWithSpeaker(passage: ComparedPassage, words: string, label = ''): string {
  return finding(passage, words) + (passage.namesSpeaker ? '' : say.sourceNamesNoSpeaker) + label
}

/** How the source names the person who says these words, if it is not by their name. */
function otherLabel(files: Files, { who }: Quote, { words, source, place, comparison }: ComparedPassage): string {
  if (comparison.finding !== 'verbatim' || !place) return ''
  const wordings = source.wordings.filter(({ id }) => id === place.id)
  const [part, ...others] = attributionAt(files, words, source, wordings, who)?.parts ?? []
  if (!part?.label || others.length || part.speaker.is !== 'people') return ''
  const names = part.speaker.ids.flatMap((id) => files.people.get(id)?.model.name.toLowerCase() ?? [])
  return names.every((name) => part.label?.toLowerCase().includes(name)) ? '' : say.namesSpeakerAs(part.label)
}

/** A finding as readers are told it. */
type WordsFinding = 'verbatim' | 'cleaned' | 'differs'

function findingOf({ finding: is }: Pick<Comparison, 'finding'>): WordsFinding {
  return is === 'verbatim' || is === 'cleaned' ? is : 'differs'
}

function translation(language: string, compared: Compared): WordingStatus {
  const status = {
    is: 'translated',
    badge: say.badges.translated,
    bySource: compared.is === 'compared' ? sourcesThatDisagree(compared) : [],
  } as const
  const name = languageName(language)
  if (compared.is === 'no words') return { ...status, says: say.untranslated(name), compared: [] }
  const [passage] = compared.passages
  const words = say.wordsIn(name)
  return {
    ...status,
    says: say.translation(say.findings[findingOf(compared)](words, say.those(passage?.source))),
    compared: passage ? [{ ...comparisonView(passage), says: say.printedTranslation(findingWithSpeaker(passage, words)), language }] : [],
  }
}

function comparisonView({ comparison, source, place }: ComparedPassage): Omit<ComparisonView, 'says'> {
  return {
    is: findingOf(comparison),
    stretches: comparison.stretches,
    ...(source.language === site.language ? {} : { language: source.language }),
    cuts: comparison.cuts.map(({ side, words }) => ({ says: say.cutOff[side], words })),
    source: { text: say.heading(source), path: formatAddress(pathOf.source(source.id), place?.id) },
  }
}

/** The finding as a sentence, with every difference, and with what is declared to be left out or added. */
export function finding({ comparison, source }: Pick<ComparedPassage, 'comparison' | 'source'>, words: string): string {
  const details = [...differencesInWords(comparison.stretches), ...declaredInWords(comparison.stretches)]
  const says = say.findings[findingOf(comparison)](words, say.those(source))
  return details.length ? `${says}: ${details.join('; ')}` : says
}

function unchecked(compared: Extract<Compared, { is: 'no words' }>): string {
  if (compared.because === 'source') return say.noSource
  return compared.because === 'place' ? say.noWordsAtPlace(say.record(compared.source)) : say.noWords
}

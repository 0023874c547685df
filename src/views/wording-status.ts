import { type Compared, type ComparedPassage, compareWithSources } from '../comparison/compare-with-sources.ts'
import { declaredInWords, differencesInWords } from '../comparison/differences-in-words.ts'
import type { Part } from '../comparison/parts.ts'
import { languageName } from '../language/en/forms.ts'
import type { Quote } from '../model/annotation.ts'
import type { Files } from '../model/look-up.ts'
import { pathOf } from '../model/permalink.ts'
import type { Source } from '../model/source.ts'

/** How a quote can stand to its source, in the order in which the site lists them; each is the id of what explains it. */
export const wordingStatuses = ['verbatim', 'differs', 'unchecked', 'translated'] as const

/** What a comparison of a quote with its source came to. */
export interface WordingStatus {
  is: (typeof wordingStatuses)[number]
  /** Its badge: `Word for word`. */
  badge: string
  /** In words, as a sentence without its full stop: `Differs from the words that the harbour office published`. */
  says: string
  /** The words laid over each other, one entry a passage; none where nothing is to be compared. */
  compared: ComparisonView[]
}

/** Printed words laid over those of a source. */
export interface ComparisonView {
  is: 'verbatim' | 'differs'
  /** The whole finding as a sentence without its full stop: `The printed words differ from those that …: “bring” replaces “take”`. */
  says: string
  parts: Part[]
  /** Where the words stand on file: `As Sky News published it`, and its address. */
  source: { text: string; path: string }
  /** The language of the words, when it is not the page's. */
  language?: string
}

/** What each standing is called where there is room for a word or two. */
export const badges: Record<WordingStatus['is'], string> = {
  verbatim: 'Word for word',
  differs: 'Differs',
  unchecked: 'Not checked',
  translated: 'Translated',
}

/**
 * What comparing a quote with its sources came to, in words, with both wordings laid over each other where they are on file. The sentences
 * claim no more than the source's file says of how its words were taken.
 */
export function wordingStatus(files: Files, quote: Quote): WordingStatus {
  const compared = compareWithSources(files, quote)
  if (quote.original) return translation(quote.original.language, compared)
  if (compared.is === 'no words') return { is: 'unchecked', badge: badges.unchecked, says: unchecked(compared), compared: [] }
  const is = compared.finding === 'verbatim' ? 'verbatim' : 'differs'
  const furthest = compared.passages.find(({ comparison }) => (comparison.finding === 'verbatim') === (is === 'verbatim'))
  return {
    is,
    badge: badges[is],
    says: `${is === 'verbatim' ? 'Word for word the same as' : 'Differs from'} ${furthest ? record(furthest.source) : 'its source'}`,
    compared: compared.passages.map((passage) => ({ ...toldComparison(passage), says: finding(passage, 'The printed words') })),
  }
}

function translation(language: string, compared: Compared): WordingStatus {
  const told = { is: 'translated', badge: badges.translated } as const
  const name = languageName(language)
  if (compared.is === 'no words') return { ...told, says: `A translation: no words in ${name} are on file to compare`, compared: [] }
  const [passage] = compared.passages
  const says = passage ? finding(passage, `the words in ${name}`) : ''
  return {
    ...told,
    says: `A translation; ${compared.finding === 'verbatim' ? `the words in ${name} are word for word ${those(passage)}` : `the words in ${name} differ from ${those(passage)}`}`,
    compared: passage ? [{ ...toldComparison(passage), says: `The printed words are a translation; ${says}`, language }] : [],
  }
}

function toldComparison({ comparison, source, place }: ComparedPassage): Omit<ComparisonView, 'says'> {
  return {
    is: comparison.finding === 'verbatim' ? 'verbatim' : 'differs',
    parts: comparison.parts,
    source: { text: heading(source), path: pathOf.source(source.id) + (place?.id ? `#${place.id}` : '') },
  }
}

/** The finding as a sentence, with every difference, and with what is declared to be left out or put in. */
export function finding({ comparison, source }: Pick<ComparedPassage, 'comparison' | 'source'>, words: string): string {
  const isWhole = comparison.finding === 'verbatim'
  const details = [...(isWhole ? [] : differencesInWords(comparison.parts)), ...declaredInWords(comparison.parts)]
  const says = isWhole ? `${words} are word for word ${those({ source })}` : `${words} differ from ${those({ source })}`
  return details.length ? `${says}: ${details.join('; ')}` : says
}

/** What the words were compared with, where “words” was said already. */
function those(passage: Pick<ComparedPassage, 'source'> | undefined): string {
  if (!passage) return 'those of its source'
  const { publisher, words } = passage.source
  if (words === 'recording') return `those in the full record of ${publisher}`
  if (words === undefined) return `those on file from ${publisher}`
  return words === 'translation' ? `those of the translation that ${publisher} published` : `those that ${publisher} published`
}

function unchecked(compared: Extract<Compared, { is: 'no words' }>): string {
  switch (compared.because) {
    case 'source':
      return 'Not checked: no source is named'
    case 'place':
      return `Not checked against ${compared.source ? record(compared.source) : 'its source'}: no words of the place named are on file`
    default:
      return 'Not checked: no words of its source are on file'
  }
}

/** What the words were compared with; never more than the source's file says of them. */
function record({ publisher, words }: Source): string {
  if (words === 'recording') return `the full record of ${publisher}`
  if (words === undefined) return `the words on file from ${publisher}`
  return words === 'translation' ? `the translation that ${publisher} published` : `the words that ${publisher} published`
}

/** Whose words stand on file, as a heading over them; never more than the source's file says. */
export function heading({ publisher, words }: Source): string {
  if (words === 'recording') return `As the full record of ${publisher} has it`
  if (words === undefined) return `The words on file from ${publisher}`
  return `As ${publisher} published it${words === 'translation' ? ', in translation' : ''}`
}

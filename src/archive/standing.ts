import type { Quote } from '../model/annotation.ts'
import { compareWords, type Stretch, standIn } from '../model/compare-words.ts'
import { pathOf } from '../model/permalink.ts'
import type { Source, SourceWords } from '../model/source.ts'
import type { Standing } from '../model/told.ts'
import type { Archive } from './archive.ts'
import { sourceAt, speakerIs, wordingsAt } from './look-up.ts'

const told = new WeakMap<Quote, Standing>()

/** What comparing a quote with its sources came to, in words, and both wordings where they are on file. Worked out once for each quote. */
export function standingOf(archive: Archive, quote: Quote): Standing {
  const known = told.get(quote)
  if (known) return known
  const standing = compare(archive, quote)
  told.set(quote, standing)
  return standing
}

/**
 * Readers are told what the comparison came to, whatever the note says: word for word when one of the places cited holds the words, else
 * that they differ from the place that shares most with them. Words that a source gives to somebody else are not compared.
 */
function compare(archive: Archive, quote: Quote): Standing {
  if (quote.original) return { wording: 'unchecked', says: 'A translation: its words are not compared' }
  const cited = quote.sources.map(({ source, at }) => ({ source: sourceAt(archive, source), at }))
  const places = cited.flatMap(({ source, at }) => (source ? wordingsAt(source, at).map((words) => ({ source, words })) : []))
  const printed = quote.passages.map((passage) => passage.words)
  const pieces = printed.flatMap((words) => words.split(' […] '))
  const found = places
    .map(({ source, words }) => ({ source, words, published: wordsOf(archive, quote, words) }))
    .filter(({ published }) => published !== '')
    .map((place) => ({
      ...place,
      verbatim: standIn(pieces, place.published),
      compared: compareWords(printed.join(' […] '), place.published),
    }))
    .toSorted((a, b) => Number(b.verbatim) - Number(a.verbatim) || shared(b.compared.one) - shared(a.compared.one))[0]
  if (!found) return unchecked(cited.flatMap(({ source }) => source ?? []))
  const { source, words, verbatim, compared } = found
  const wordings = {
    printed: compared.one,
    source: compared.other,
    publisher: source.publisher,
    heading: heading(source),
    path: pathTo(source, words),
  }
  return {
    wording: verbatim ? 'verbatim' : 'differs',
    says: `${verbatim ? 'Word for word the same as' : 'Differs from'} ${record(source)}`,
    wordings,
  }
}

/** The words at a place that are the speaker's, or nobody's in particular; a paragraph without a name goes on with the one before it. */
function wordsOf(archive: Archive, quote: Quote, { paragraphs }: SourceWords): string {
  let speaker: string | undefined
  const own = paragraphs.filter((paragraph) => {
    speaker = paragraph.speaker ?? speaker
    return speaker === undefined || speakerIs(archive, quote.speaker, speaker)
  })
  return own.map(({ text }) => text).join(' ')
}

function shared(stretches: readonly Stretch[]): number {
  return stretches.reduce((length, stretch) => length + (stretch.shared ? stretch.text.length : 0), 0)
}

function unchecked(sources: readonly Source[]): Standing {
  const holding = sources.find((source) => source.wordings.length > 0)
  const says = holding
    ? `Not checked against ${record(holding)}: no words of the place and speaker named are on file`
    : sources.length
      ? 'Not checked: no words of its source are on file'
      : 'Not checked: no source is named'
  return { wording: 'unchecked', says }
}

/** What the words were compared with; never more than the source's file says of them. */
function record({ publisher, words }: Source): string {
  if (words === 'recording') return `the full record of ${publisher}`
  return words === 'translation' ? `the translation that ${publisher} published` : `the words that ${publisher} published`
}

function heading({ publisher, words }: Source): string {
  if (words === 'recording') return `As the full record of ${publisher} has it`
  return `As ${publisher} published it${words === 'translation' ? ', in translation' : ''}`
}

function pathTo({ id }: Source, words: SourceWords): string {
  return pathOf.source(id) + (words.id ? `#${words.id}` : '')
}

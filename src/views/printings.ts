import type { Archive } from '../archive/archive.ts'
import type { AlignedStretch } from '../comparison/aligned-stretches.ts'
import { type Comparison, compareQuote } from '../comparison/compare-quote.ts'
import { isSameLanguage } from '../comparison/compare-with-sources.ts'
import { type IndexedText, indexWords } from '../comparison/indexed-text.ts'
import { type Place, placesAt } from '../comparison/places.ts'
import { wordsAt } from '../comparison/speakers-words.ts'
import { turnsAt } from '../comparison/turns.ts'
import { capitalized, languageName } from '../language/en/forms.ts'
import { sourceWords } from '../language/en/source.ts'
import { wordingWords as say } from '../language/en/wording.ts'
import { cached } from '../model/cached.ts'
import { formatAddress } from '../model/ids.ts'
import { type Named, withNames } from '../model/named.ts'
import { pathOf } from '../model/permalink.ts'
import type { Source } from '../model/source.ts'
import type { PageLink } from './annotation-link.ts'
import { type PrintedWords, primarySourceOf, printingIndex, runsIn } from './printing-index.ts'
import { spokenBy } from './speaker-view.ts'
import { finding, type WordingStatus } from './wording-status.ts'

/** How the words of one place of a source were printed, here and elsewhere. */
export interface PlacePrintingsView {
  /** The place in the source. */
  place: PageLink
  /** What was said there, one entry for each paragraph, with its speaker's name; nobody's words, such as stage directions, are left out. */
  record: { speaker: string | undefined; text: string; language: string }[]
  /** Whose words they are, as a heading: `As Sky News published it`. */
  as: string
  printings: PrintingView[]
}

/** One printing of words of a source: by an article of ours, or by another source. */
export interface PrintingView {
  by: Named
  /** When it was printed; undefined where no date was found. */
  date: string | undefined
  /** Whether that source says that its words are a translation. */
  inTranslation: boolean
  is: WordingStatus['is']
  badge: string
  /** The finding as a sentence without its full stop. */
  says: string
  stretches: AlignedStretch[]
  /** The words as they are printed. */
  printed: { text: string; language: string }
  /** The words as they were spoken, where the printed ones are a translation. */
  original?: { text: string; language: string }
}

/** A place of a record, and all printings of its words. */
interface PlacePrintings {
  wordings: Place
  printings: Printing[]
}

/**
 * How the words of a source were printed, place by place: by every article and every other source that has them, each compared with the
 * record. The record is the source itself, or the one that it reports on; the page of a report shows only the places that it has.
 * Places without printings are left out.
 */
export function printingsOf(archive: Archive, source: Source): PlacePrintingsView[] {
  const record = primarySourceOf(archive, source)
  return printingsOfRecord(archive, record).flatMap(({ wordings, printings }) => {
    const [first] = wordings
    const isOwn = source === record || printings.some(({ one }) => one.source === source && !one.speakers)
    if (!printings.length || !isOwn) return []
    return {
      place: { text: first?.at ?? sourceWords.itsWords, path: formatAddress(pathOf.source(record.id), first?.id) },
      record: turnsAt(archive, record, wordings)
        .filter(({ speaker }) => speaker.is !== 'nobody')
        .flatMap(({ speaker, paragraphs }) => {
          const name = spokenBy(archive, speaker)
          return paragraphs.map((text) => ({ speaker: name && capitalized(name), text, language: record.language }))
        }),
      as: say.heading(record),
      printings: printings
        .map(({ one, view }) => withPlace(view, one, first?.at))
        .toSorted((a, b) => (a.date ?? '9').localeCompare(b.date ?? '9')),
    }
  })
}

const printingsOfRecord = cached((archive: Archive, record: Source): PlacePrintings[] => {
  const { byRun, byRecord } = printingIndex(archive)
  const related = byRecord.get(record) ?? []
  const places = placesAt(record).map((wordings) => {
    const near = runsIn(wordsAt(archive, record, wordings, 'everybody').words).flatMap((run) => byRun.get(run) ?? [])
    return { wordings, near: new Set([...related, ...near]) }
  })
  const found = [...new Set(places.flatMap(({ near }) => [...near]))]
    .filter((one) => one.source !== record || one.speakers)
    .flatMap((one) => {
      const printings = places.flatMap(({ wordings, near }) => (near.has(one) ? printingOf(archive, one, record, wordings) : []))
      // Words that two places could be are those of the place that shares most with them.
      return printings.toSorted((a, b) => b.shared - a.shared).slice(0, 1)
    })
  return places.map(({ wordings }) => ({ wordings, printings: found.filter((one) => one.wordings === wordings) }))
})

/** Names the place in a source too, where it is called otherwise than in the record and than the printing itself. */
function withPlace(view: PrintingView, { speakers, place }: PrintedWords, inRecord: string | undefined): PrintingView {
  const at = place?.at
  const isNamed = speakers !== undefined || at === undefined || at === inRecord || at === view.by.text
  const { path, ...by } = view.by
  return isNamed ? view : { ...view, by: { ...withNames((name = '') => `${name}, ${at}`, by), ...(path !== undefined && { path }) } }
}

/** A printing of the words of a place, and how much of them it shares. */
interface Printing {
  one: PrintedWords
  wordings: Place
  view: PrintingView
  shared: number
}

/** Compares words with a place of the record; empty when they are not the words of that place. */
function printingOf(archive: Archive, one: PrintedWords, record: Source, wordings: Place): Printing[] {
  const isComparable = isSameLanguage(one.language, record.language)
  // A report that gives its words the record's own heading says that they are those words, in whatever language.
  const isUnderItsHeading = !one.speakers && one.place?.id !== undefined && one.place.id === wordings[0]?.id
  if (isComparable) {
    // A quote is compared with what its speaker said, as in its note; a report may hold what several said.
    const { comparison, stretches } = compareEitherWay(one.words, wordsAt(archive, record, wordings, one.speakers ?? 'everybody'))
    if (comparison.finding !== 'not there' && comparison.finding !== 'no words') {
      const is: WordingStatus['is'] = one.view.original ? 'translated' : comparison.finding
      const words = one.view.original ? say.wordsIn(languageName(one.language)) : say.printedWords
      const says = finding({ comparison: { ...comparison, stretches }, source: record }, words)
      const view = { ...one.view, is, badge: say.badges[is], says: one.view.original ? say.translation(says) : says, stretches }
      return [{ one, wordings, view, shared: comparison.shared + (isUnderItsHeading ? 1 : 0) }]
    }
  }
  if (!isUnderItsHeading) return []
  const is: WordingStatus['is'] = isComparable ? 'differs' : 'translated'
  const says = isComparable ? say.otherWordsUnderHeading : say.notCompared(languageName(record.language))
  return [{ one, wordings, view: { ...one.view, is, badge: say.badges[is], says, stretches: [] }, shared: 1 }]
}

/** If the printed words are more than the record's, the record's are looked for among them. */
function compareEitherWay(words: string, record: IndexedText): { comparison: Comparison; stretches: AlignedStretch[] } {
  const comparison = compareQuote(words, [record])
  if (comparison.finding !== 'not there' && comparison.finding !== 'no words') return { comparison, stretches: comparison.stretches }
  const turned = compareQuote(record.text.replaceAll('\n', ' '), [indexWords([words], record.language)])
  // Only a print may leave out fillers and repetitions, not the record.
  const finding = turned.finding === 'cleaned' ? 'differs' : turned.finding
  return { comparison: { ...turned, finding }, stretches: turned.stretches.flatMap(turn) }
}

/** Turns a stretch of the record compared with the print into one of the print compared with the record. */
function turn(stretch: AlignedStretch): AlignedStretch[] {
  switch (stretch.is) {
    case 'same':
      return [stretch]
    case 'left out':
      return [{ is: 'added', text: stretch.text }]
    case 'added':
      return [{ is: 'left out', text: stretch.text }]
    case 'note':
      return []
    case 'gap':
      return stretch.left ? [{ is: 'added', text: `${stretch.left} ` }] : []
    case 'bracket':
      return [{ is: 'left out', text: stretch.text }, ...(stretch.for ? [{ is: 'added' as const, text: `${stretch.for} ` }] : [])]
  }
}

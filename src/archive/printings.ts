import { type Comparison, compareQuote } from '../model/comparison/compare-quote.ts'
import { putOnFile } from '../model/comparison/on-file.ts'
import type { Part } from '../model/comparison/parts.ts'
import type { Source } from '../model/source.ts'
import { pathOf } from '../model/permalink.ts'
import type { ToldPrinting, ToldPrintings } from '../model/told.ts'
import type { Archive } from './archive.ts'
import { languageName } from './language-name.ts'
import { type Printed, printedWords, runsIn } from './printed-words.ts'
import { type Place, placesAt, wordsAt } from './speakers-words.ts'
import { badges, finding, heading } from './standing.ts'

/**
 * How the words of a source were printed, place by place: by every article and every other source that has them, each compared with the
 * record. The record is the source itself, or the one that it reports on; on the page of a report only those places are told that it has.
 * Places that nobody printed are left out.
 */
export function printingsOf(archive: Archive, source: Source): ToldPrintings[] {
  const record = recordOf(archive, source)
  const { printed, byRun } = printedWords(archive)
  const places = placesAt(record).map((wordings) => {
    const place = wordsAt(archive, record, wordings)
    return { place, near: new Set(runsIn(place.words).flatMap((run) => byRun.get(run) ?? [])) }
  })
  const found = printed
    .filter((one) => one.source !== record || one.isQuote)
    .flatMap((one) => {
      const printings = places.flatMap(({ place, near }) =>
        printingOf(one, record, place, near.has(one) || isRelated(archive, one, record)).map((printing) => ({ ...printing, place })),
      )
      // Words that two places could be are those of the place that shares most with them.
      return printings.toSorted((a, b) => b.shared - a.shared).slice(0, 1)
    })
  return places.flatMap(({ place }) => {
    const [first] = place.wordings
    const printings = found.filter((one) => one.place === place)
    const isOwn = source === record || printings.some(({ one }) => one.source === source && !one.isQuote)
    if (!printings.length || !isOwn) return []
    return {
      place: { text: first?.at ?? 'Its words', path: pathOf.source(record.id) + (first?.id ? `#${first.id}` : '') },
      record: place.wordings.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => ({ text, language: record.language }))),
      as: heading(record),
      printings: printings.map(({ one, told }) => withPlace(told, one, first?.at)).toSorted((a, b) => a.date.localeCompare(b.date)),
    }
  })
}

/** The source that a report is about, however many reports stand between. */
function recordOf(archive: Archive, source: Source): Source {
  const seen = new Set([source])
  let record = source
  for (;;) {
    const next = archive.sources.get(record['reports on'] ?? '')?.model
    if (!next || seen.has(next)) return record
    seen.add(next)
    record = next
  }
}

/** Whether words are cited from a record, or stand in a source that reports on it. */
function isRelated(archive: Archive, { source }: Printed, record: Source): boolean {
  return source !== undefined && recordOf(archive, source) === record
}

/** Names the place in a source too, where it is called otherwise than in the record. */
function withPlace(told: ToldPrinting, { isQuote, at }: Printed, inRecord: string | undefined): ToldPrinting {
  return isQuote || at === undefined || at === inRecord ? told : { ...told, by: { ...told.by, text: `${told.by.text}, ${at}` } }
}

/** A printing of the words of a place, and how much of them it shares. */
interface Printing {
  one: Printed
  told: ToldPrinting
  shared: number
}

/** How words stand to a place of the record; nothing when they are not the words that stand there. */
function printingOf(one: Printed, record: Source, place: Place, isNear: boolean): Printing[] {
  if (!isNear) return []
  const isSameLanguage = new Intl.Locale(one.language).language === new Intl.Locale(record.language).language
  // A report that gives its words the record's own heading says that they are those words, in whatever language.
  const isUnderItsHeading = !one.isQuote && one.place !== undefined && one.place === place.wordings[0]?.id
  if (isSameLanguage) {
    const { comparison, parts } = compareEitherWay(one.words, place)
    if (comparison.finding === 'verbatim' || comparison.finding === 'differs') {
      const is = one.told.original ? 'translated' : comparison.finding
      const words = one.told.original ? `the words in ${languageName(one.language)}` : 'The printed words'
      const says = finding({ comparison: { ...comparison, parts }, source: record }, words)
      const shared = comparison.shared + (isUnderItsHeading ? 1 : 0)
      return [
        { one, told: { ...one.told, is, badge: badges[is], says: one.told.original ? `A translation; ${says}` : says, parts }, shared },
      ]
    }
  }
  if (!isUnderItsHeading) return []
  const is = isSameLanguage ? 'differs' : 'translated'
  const says = isSameLanguage
    ? 'The words that stand under the same heading there are others'
    : `A translation from ${languageName(record.language)}: its words are not compared`
  return [{ one, told: { ...one.told, is, badge: badges[is], says, parts: [] }, shared: 1 }]
}

/** Words that are more than the record's hold them: then it is the record's words that are looked for. */
function compareEitherWay(words: string, { words: record }: Place): { comparison: Comparison; parts: Part[] } {
  const comparison = compareQuote(words, [record])
  if (comparison.finding === 'verbatim' || comparison.finding === 'differs') return { comparison, parts: comparison.parts }
  const turned = compareQuote(record.text.replaceAll('\n', ' '), [putOnFile([words], record.language)])
  return { comparison: turned, parts: turned.parts.flatMap(turn) }
}

/** A part of the record laid over the print, as one of the print laid over the record. */
function turn(part: Part): Part[] {
  switch (part.is) {
    case 'same':
      return [part]
    case 'left out':
      return [{ is: 'put in', text: part.text }]
    case 'put in':
      return [{ is: 'left out', text: part.text }]
    case 'gap':
      return part.left ? [{ is: 'put in', text: `${part.left} ` }] : []
    case 'bracket':
      return [{ is: 'left out', text: part.text }, ...(part.for ? [{ is: 'put in' as const, text: `${part.for} ` }] : [])]
  }
}

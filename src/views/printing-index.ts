import { type Archive, entriesOfKind } from '../archive/archive.ts'
import { placesAt } from '../comparison/places.ts'
import { isStageDirection, turnsAt } from '../comparison/turns.ts'
import { wordsIn } from '../comparison/words.ts'
import { cached } from '../model/cached.ts'
import { formatAddress } from '../model/ids.ts'
import { quoted } from '../model/languages.ts'
import { sourceAt, sourceTitle } from '../model/look-up.ts'
import { inWords } from '../model/named.ts'
import { pathOf } from '../model/permalink.ts'
import type { Who } from '../model/reference.ts'
import type { Source, SourceWords } from '../model/source.ts'
import type { PrintingView } from './printings.ts'

/** Words that an article or a source prints, and the part of their view that needs no comparison. */
export interface PrintedWords {
  /** The words that can be compared: as they were spoken, where the printed ones are a translation. */
  words: string
  language: string
  /** Who speaks them, in an article's quote. */
  speakers: readonly Who[] | undefined
  /** The source that holds them, or that they are cited from. */
  source: Source | undefined
  /** Their place in that source. */
  place: SourceWords | undefined
  view: Pick<PrintingView, 'by' | 'date' | 'inTranslation' | 'printed' | 'original'>
}

/** Everything that is printed, by the runs of words in it, and by the primary source of its words. */
interface PrintingIndex {
  byRun: ReadonlyMap<string, PrintedWords[]>
  byRecord: ReadonlyMap<Source | undefined, PrintedWords[]>
}

/** All words that the archive's articles quote and its sources hold; gathered once for each archive. */
export const printingIndex = cached((archive: Archive): PrintingIndex => {
  const all = [...quotedWords(archive), ...heldWords(archive)]
  const byRun = new Map<string, PrintedWords[]>()
  for (const one of all)
    for (const run of new Set(runsIn(wordsIn(one.words, one.language)))) {
      const list = byRun.get(run)
      if (list) list.push(one)
      else byRun.set(run, [one])
    }
  return { byRun, byRecord: Map.groupBy(all, ({ source }) => source && primarySourceOf(archive, source)) }
})

/** The primary source of a report, through any number of reports; a source that reports on none is its own. */
export function primarySourceOf(archive: Archive, source: Source): Source {
  const seen = new Set([source])
  let record = source
  for (;;) {
    const next = archive.sources.get(record['reports on'] ?? '')?.model
    if (!next || seen.has(next)) return record
    seen.add(next)
    record = next
  }
}

function quotedWords(archive: Archive): PrintedWords[] {
  return entriesOfKind(archive, 'quote').flatMap(({ article, annotation }) => {
    const { who, original, sources } = annotation
    const [cited] = sources
    const source = cited && sourceAt(archive, cited.source)
    const [place] = (source && placesAt(source, cited?.at)[0]) ?? []
    return annotation.passages.map(({ id, words }): PrintedWords => {
      const printed = { text: quoted(words, article.language), language: article.language }
      const by = { ...inWords(article.title, article.language), path: pathOf.passage(article.slug, id) }
      const view = { by, date: article.published, inTranslation: false, printed }
      const from = { speakers: who, source, place }
      if (!original) return { words, language: article.language, ...from, view }
      const { language, words: spoken } = original
      return { words: spoken, language, ...from, view: { ...view, original: { text: quoted(spoken, language), language } } }
    })
  })
}

function heldWords(archive: Archive): PrintedWords[] {
  return [...archive.sources.values()].flatMap(({ model: source }) =>
    placesAt(source).map((wordings): PrintedWords => {
      const turns = turnsAt(archive, source, wordings).filter((turn) => !isStageDirection(turn))
      const words = turns.flatMap(({ paragraphs }) => paragraphs).join(' ')
      const [place] = wordings
      // A collection puts together what pages without a date print: each place of it is a page of somebody else's.
      const outlet = source.kind === 'collection' ? place?.at : undefined
      return {
        words,
        language: source.language,
        speakers: undefined,
        source,
        place,
        view: {
          by: {
            ...(outlet === undefined ? sourceTitle(source) : { text: outlet }),
            path: formatAddress(pathOf.source(source.id), place?.id),
          },
          date: outlet === undefined ? source.date : undefined,
          inTranslation: source.words === 'translation',
          printed: { text: quoted(words, source.language), language: source.language },
        },
      }
    }),
  )
}

/** How many words in a row two texts share before they are looked at as printings of the same words. */
const runLength = 5

/** Each run of words, as one string. */
export function runsIn(words: readonly { value: string }[]): string[] {
  const values = words.map(({ value }) => value)
  return values.slice(0, Math.max(0, values.length - runLength + 1)).map((_, i) => values.slice(i, i + runLength).join(' '))
}

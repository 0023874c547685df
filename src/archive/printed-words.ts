import type { OnFile } from '../model/comparison/on-file.ts'
import { wordsIn } from '../model/comparison/words.ts'
import { pathOf } from '../model/permalink.ts'
import type { Source } from '../model/source.ts'
import type { ToldPrinting } from '../model/told.ts'
import { type Archive, entriesOfKind } from './archive.ts'
import { sourceAt, sourceName } from './look-up.ts'
import { placesAt } from './speakers-words.ts'

/** Words that an article or a source prints, and how readers are told of them. */
export interface Printed {
  /** The words that can be compared: as they were spoken, where the printed ones are a translation. */
  words: string
  language: string
  isQuote: boolean
  /** The source that they stand in, or that they are cited from. */
  source: Source | undefined
  /** The address of their place in that source, and its heading. */
  place: string | undefined
  at: string | undefined
  told: Pick<ToldPrinting, 'by' | 'date' | 'inTranslation' | 'printed' | 'original'>
}

/** Everything that is printed, and where the runs of words in it stand. */
export interface PrintedWords {
  printed: Printed[]
  byRun: ReadonlyMap<string, Printed[]>
}

const known = new WeakMap<Archive, PrintedWords>()

/** All words that the archive's articles quote and its sources hold; gathered once for each archive. */
export function printedWords(archive: Archive): PrintedWords {
  const gathered = known.get(archive) ?? gather(archive)
  known.set(archive, gathered)
  return gathered
}

function gather(archive: Archive): PrintedWords {
  const printed = [...quotedWords(archive), ...heldWords(archive)]
  const byRun = new Map<string, Printed[]>()
  for (const one of printed)
    for (const run of new Set(runsOf(wordsIn(one.words, one.language).map(({ value }) => value)))) {
      const list = byRun.get(run)
      if (list) list.push(one)
      else byRun.set(run, [one])
    }
  return { printed, byRun }
}

function quotedWords(archive: Archive): Printed[] {
  return entriesOfKind(archive, 'quote').flatMap(({ article, annotation }) => {
    const [cited] = annotation.sources
    const source = cited && sourceAt(archive, cited.source)
    const [first] = (source && placesAt(source, cited?.at)[0]) ?? []
    const from = { isQuote: true, source, place: first?.id, at: first?.at }
    return annotation.passages.map(({ id, words }): Printed => {
      const printed = { text: `“${words}”`, language: article.language }
      const told = {
        by: { text: article.title, path: pathOf.passage(article.slug, id) },
        date: article.published,
        inTranslation: false,
        printed,
      }
      if (!annotation.original) return { words, language: article.language, ...from, told }
      const { language, words: spoken } = annotation.original
      return { words: spoken, language, ...from, told: { ...told, original: { text: `“${spoken}”`, language } } }
    })
  })
}

function heldWords(archive: Archive): Printed[] {
  return [...archive.sources.values()].flatMap(({ model: source }) =>
    placesAt(source).map((wordings): Printed => {
      const words = wordings.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)).join(' ')
      const place = wordings[0]?.id
      const by = { text: sourceName(source), path: pathOf.source(source.id) + (place ? `#${place}` : '') }
      const printed = { text: `“${words}”`, language: source.language }
      return {
        words,
        language: source.language,
        isQuote: false,
        source,
        place,
        at: wordings[0]?.at,
        told: { by, date: source.date, inTranslation: source.words === 'translation', printed },
      }
    }),
  )
}

/** How many words in a row two texts share before they are looked at as printings of the same words. */
const runLength = 5

/** Each run of words that a place holds, as one string. */
export function runsIn({ words }: OnFile): string[] {
  return runsOf(words.map(({ value }) => value))
}

function runsOf(values: readonly string[]): string[] {
  return values.slice(0, Math.max(0, values.length - runLength + 1)).map((_, i) => values.slice(i, i + runLength).join(' '))
}

import type { Content } from '../archive/open-content.ts'
import { compareQuote } from '../comparison/compare-quote.ts'
import type { Cut } from '../comparison/cut-edges.ts'
import { criticalWordsIn } from '../comparison/differences-in-words.ts'
import { type IndexedText, indexWords } from '../comparison/indexed-text.ts'
import { placesAt } from '../comparison/places.ts'
import { turnsAt } from '../comparison/turns.ts'
import { wordsIn } from '../comparison/words.ts'
import type { FileReading } from '../markdown/read-file.ts'
import { citedSources } from '../model/annotation.ts'
import type { Article } from '../model/article.ts'
import { cached } from '../model/cached.ts'
import { fileId } from '../model/permalink.ts'
import { readableFiles } from './quotes.ts'

/** Words that somebody said or wrote, and where. */
interface QuotableText {
  /** The label of the quote; undefined for other words. */
  quote: string | undefined
  words: string
  indexed: IndexedText
}

/** What is known of words in quotation marks. */
export type Judgement =
  /** They are a whole stretch of known words. */
  | { is: 'found'; in: QuotableText; cuts: Cut[] }
  /** They are, and what they leave out or add can change what was said. */
  | { is: 'changed'; how: 'left out' | 'added'; words: string[] }
  /** They are not; `nearest` has at least half of them. */
  | { is: 'unknown'; nearest?: QuotableText }

/** The words of an article's quotes, each by itself, as printed and as spoken. */
export const wordsOfQuotes = cached((article: FileReading<Article>): QuotableText[] =>
  (article.given.annotations ?? []).flatMap((annotation) => {
    if (annotation.kind !== 'quote') return []
    const { label, passages, original } = annotation
    const printed = passages.map(({ words }) => quotable(words, article.given.language, label))
    return original ? [...printed, quotable(original.words, original.language, label)] : printed
  }),
)

/**
 * The words that a note's text may quote: those of the article and of its quotes; titles, places and words of the sources that the article cites or
 * links to, and of reports on them; and the received words where they were departed from.
 */
export const wordsForNotes = cached((content: Content, article: FileReading<Article>): QuotableText[] => {
  const { given, textLinks } = article
  const linked = new Set([
    ...(given.annotations ?? []).flatMap((annotation) => citedSources(annotation).map(({ path }) => path)),
    ...textLinks.map(({ to }) => to.path),
  ])
  const ids = new Set([...linked].filter((path) => path.startsWith('sources/')).map(fileId))
  const sources = content.sources.flatMap(({ model }) =>
    model && (ids.has(model.id) || ids.has(model['reports on'] ?? '')) ? wordsOfSource(content, model.id) : [],
  )
  const others = content.articles.filter(({ path }) => linked.has(path) && path !== article.path)
  return [
    ...wordsOfQuotes(article),
    ...[article, ...others].map((one) => quotable(one.given.text ?? '', one.given.language)),
    ...[given.title, given.standfirst, ...(given.departures ?? []).map(({ received }) => received)].map((words) =>
      quotable(words ?? '', given.language),
    ),
    ...sources,
  ]
})

const wordsOfSource = cached((content: Content, id: string): QuotableText[] => {
  const files = readableFiles(content)
  const source = files.sources.get(id)?.model
  if (!source) return []
  const titles = [source.title, ...source.wordings.map(({ at }) => at ?? '')].map((words) => quotable(words, source.language))
  const words = placesAt(source).map((place) => {
    const runs = turnsAt(files, source, place).map(({ paragraphs }) => paragraphs.join(' '))
    return { quote: undefined, words: runs.join('\n'), indexed: indexWords(runs, source.language) }
  })
  return [...titles, ...words]
})

function quotable(words: string, language: string | undefined, quote?: string): QuotableText {
  // The paragraphs of one quote are one stretch; those of an article are not.
  return { quote, words, indexed: indexWords(quote === undefined ? words.split('\n') : [words.replaceAll('\n', ' ')], language) }
}

/** Compares words in quotation marks with known ones, as a quote is compared with its source. */
export function judge(words: string, texts: readonly QuotableText[]): Judgement {
  const { finding, place, stretches, cuts } = compareQuote(
    words,
    texts.map(({ indexed }) => indexed),
  )
  const nearest = texts[place]
  if (finding === 'verbatim' && nearest) {
    const [critical] = criticalWordsIn(stretches, nearest.indexed.language)
    return critical ? { is: 'changed', ...critical } : { is: 'found', in: nearest, cuts }
  }
  return (finding === 'differs' || finding === 'cleaned') && nearest ? { is: 'unknown', nearest } : { is: 'unknown' }
}

/** Words as they are compared, in one line. */
export function comparedWords(text: string): string {
  return wordsIn(text)
    .map(({ value }) => value)
    .join(' ')
}

import type { Content } from '../archive/open-content.ts'
import { compareWithSources } from '../comparison/compare-with-sources.ts'
import type { FileReading } from '../markdown/read-file.ts'
import type { Annotation, Quote } from '../model/annotation.ts'
import type { Article } from '../model/article.ts'
import { cached } from '../model/cached.ts'
import type { Files } from '../model/look-up.ts'

/** Every valid quote of every article, with its article. */
export function quotesOf(content: Content): { article: FileReading<Article>; quote: Quote }[] {
  return content.articles.flatMap((article) =>
    (article.given.annotations ?? []).flatMap((quote) => (quote.kind === 'quote' ? [{ article, quote }] : [])),
  )
}

/** The valid people and sources of the content, by id. */
export const readableFiles = cached((content: Content): Files => ({ people: byId(content.people), sources: byId(content.sources) }))

function byId<T extends { id: string }>(readings: readonly FileReading<T>[]): ReadonlyMap<string, { model: T }> {
  return new Map(readings.flatMap(({ model }) => (model ? [[model.id, { model }]] : [])))
}

const unreadableSources = cached(
  (content: Content): ReadonlySet<string> => new Set(content.sources.flatMap(({ path, model }) => (model ? [] : [path]))),
)

/** Whether an annotation cites a source that has errors of its own: these are reported there, and the file may contain the quote’s words. */
export function citesUnreadable(content: Content, { sources }: Pick<Annotation, 'sources'>): boolean {
  return sources.some(({ source }) => unreadableSources(content).has(source.path))
}

/** Whether a quote's words are somebody else's than its note says: that is reported, and what else is wrong with its speaker follows from it. */
export function isSaidByOthers(content: Content, quote: Quote): boolean {
  const compared = compareWithSources(readableFiles(content), quote)
  return compared.is === 'compared' && compared.passages.some(({ saidBy }) => saidBy !== undefined)
}

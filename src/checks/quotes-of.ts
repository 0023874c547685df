import type { Content } from '../archive/open-content.ts'
import type { FileReading } from '../markdown/read-file.ts'
import type { Quote } from '../model/annotation.ts'
import type { Article } from '../model/article.ts'

/** Every quote of every article whose note is as it should be, with the article that it stands in. */
export function quotesOf(content: Content): { article: FileReading<Article>; quote: Quote }[] {
  return content.articles.flatMap((article) =>
    (article.given.annotations ?? []).flatMap((quote) => (quote.kind === 'quote' ? [{ article, quote }] : [])),
  )
}

const known = new WeakMap<Content, ReadonlySet<string>>()

/** Whether a source that a quote cites is there and cannot be read: that is told already, and the file may hold the words. */
export function citesUnread(content: Content, quote: Quote): boolean {
  const unread = known.get(content) ?? new Set(content.sources.filter(({ model }) => !model).map(({ path }) => path))
  known.set(content, unread)
  return quote.sources.some(({ source }) => unread.has(source.path))
}

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

/** Whether a source that a quote cites is there and cannot be read: that is told already, and the file may hold the words. */
export function citesUnread(content: Content, quote: Quote): boolean {
  return quote.sources.some(({ source }) => content.sources.some(({ path, model }) => path === source.path && !model))
}

import { ledgerFile } from '../ledger/ledger-file.ts'
import { type FileReading, readArticle } from '../markdown/read-file.ts'
import type { Article } from '../model/article.ts'
import { cached } from '../model/cached.ts'
import type { SiteHistory } from '../model/page-history.ts'
import { pagePathOf } from '../model/permalink.ts'
import type { Person } from '../model/person.ts'
import type { Source } from '../model/source.ts'
import type { Published } from './archive.ts'
import type { Content } from './open-content.ts'
import { siteHistoryOf } from './site-history.ts'

/** A published content file, or the history of all pages. In `dev`, `problems` is the report of errors that prevent the pages from being shown. */
export type ContentItem =
  | ({ is: 'article' } & Published<Article>)
  | ({ is: 'person' } & Published<Person>)
  | ({ is: 'source' } & Published<Source>)
  | ({ is: 'provenance' } & Published<{ path: string }>)
  | { is: 'history'; model: { path: typeof ledgerFile }; history: SiteHistory }
  | { is: 'problems'; report: string }

type PublishedItem = Exclude<ContentItem, { is: 'problems' }>

/** The content to publish, with or without drafts. Made once for the pages, the search index and the redirects. */
export function publishedItems(content: Content, { drafts }: { drafts: boolean }): PublishedItem[] {
  return makeItems(content, drafts)
}

const makeItems = cached((content: Content, drafts: boolean): PublishedItem[] => {
  const history = siteHistoryOf(content)
  const articles = content.articles
    .filter(({ model }) => drafts || !model?.draft)
    .map((reading) => (drafts ? reading : withoutDrafts(reading, content)))
  const items = <K extends 'article' | 'person' | 'source' | 'provenance', T>(is: K, readings: FileReading<T>[]) =>
    readings.flatMap(({ path, model, render, textLinks }) =>
      model === undefined ? [] : { is, model, rendered: render(history.pages[pagePathOf(path) ?? '']), textLinks },
    )
  return [
    ...items('article', articles),
    ...items('person', content.people),
    ...items('source', content.sources),
    ...items('provenance', content.provenance),
    { is: 'history', model: { path: ledgerFile }, history },
  ]
})

/** The article read again without its draft notes, when it has any. */
function withoutDrafts(reading: FileReading<Article>, content: Content): FileReading<Article> {
  if (!reading.model?.annotations.some((annotation) => annotation.draft)) return reading
  const file = content.folder.articles.find(({ path }) => path === reading.path)
  return file ? readArticle(file, { drafts: false }) : reading
}

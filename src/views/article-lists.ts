import type { Archive, Published } from '../archive/archive.ts'
import type { Article } from '../model/article.ts'
import { kinds } from '../model/label.ts'
import type { Named } from '../model/named.ts'
import { pathOf } from '../model/permalink.ts'
import type { ArticleSummary, KindCount } from './view-types.ts'

/** Every article as lists show it, newest first. */
export function articleList(archive: Archive): ArticleSummary[] {
  return archive.articles.map(articleSummary)
}

/** An article as lists show it. */
export function articleSummary({ model }: Published<Article>): ArticleSummary {
  return {
    // Only `dev` shows drafts.
    title: (model.draft ? 'Draft: ' : '') + model.title,
    path: pathOf.article(model.slug),
    standfirst: model.standfirst,
    published: model.published,
    topics: topicsOf(model),
    counts: countsOf(model),
  }
}

/** An article's topics as links. */
export function topicsOf({ topics }: Article): Named[] {
  return topics.map((text) => ({ text, path: pathOf.topic(text) }))
}

/** How many annotations of each kind an article has; kinds that it has none of are left out. */
export function countsOf({ annotations }: Article): KindCount[] {
  return kinds
    .map((kind) => ({ kind, count: annotations.filter((annotation) => annotation.kind === kind).length }))
    .filter(({ count }) => count > 0)
}

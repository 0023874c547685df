import type { Archive, Published } from '../archive/archive.ts'
import type { Article, ArticleDates } from '../model/article.ts'
import { inWords, type Named } from '../model/named.ts'
import { articleSummary, topicsOf } from './article-lists.ts'

/** An article as a link to it. */
interface ArticleLink extends Named, ArticleDates {
  path: string
}

/** Articles that have a topic in common. */
interface OnTopic {
  topic: Named
  articles: ArticleLink[]
}

/** How many articles with a topic in common are offered. */
const few = 3

/** The articles that readers may go on to from one. */
export interface ArticleNeighbours {
  /** The one published next after it. */
  newer: ArticleLink | undefined
  /** The one published last before it. */
  older: ArticleLink | undefined
  /** Up to three others, under the topic in common: its own topics in order, the newest articles first, each article once. */
  onTopics: OnTopic[]
}

/** The neighbours of an article by date and by topic. */
export function neighboursOf({ articles }: Archive, model: Article): ArticleNeighbours {
  const at = articles.findIndex((one) => one.model === model)
  const [newer, older] = [articles[at - 1], articles[at + 1]]
  const shown = new Set([articles[at], newer, older])
  let left = few
  const onTopics = topicsOf(model).flatMap((topic): OnTopic[] => {
    const alike = articles.filter((one) => !shown.has(one) && topicsOf(one.model).some(({ path }) => path === topic.path)).slice(0, left)
    for (const one of alike) shown.add(one)
    left -= alike.length
    return alike.length ? [{ topic, articles: alike.map(articleLink) }] : []
  })
  return { newer: newer && articleLink(newer), older: older && articleLink(older), onTopics }
}

function articleLink(article: Published<Article>): ArticleLink {
  const { title, path, published, newsOf, language } = articleSummary(article)
  return { ...inWords(title, language), path, published, newsOf }
}

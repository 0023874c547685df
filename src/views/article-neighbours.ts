import { type Archive, type Published, topics } from '../archive/archive.ts'
import type { Article, ArticleDates } from '../model/article.ts'
import { cached } from '../model/cached.ts'
import { inWords, type Named } from '../model/named.ts'
import { topicId } from '../model/permalink.ts'
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
export function neighboursOf(archive: Archive, model: Article): ArticleNeighbours {
  const { articles } = archive
  const at = placesOf(archive).get(model) ?? -1
  const [newer, older] = [articles[at - 1], articles[at + 1]]
  const shown = new Set([articles[at], newer, older])
  let left = few
  const onTopics = topicsOf(model).flatMap((topic): OnTopic[] => {
    const alike = firstOthers(topics(archive).get(topicId(topic.text))?.articles ?? [], shown, left)
    for (const one of alike) shown.add(one)
    left -= alike.length
    return alike.length ? [{ topic, articles: alike.map(articleLink) }] : []
  })
  return { newer: newer && articleLink(newer), older: older && articleLink(older), onTopics }
}

/** The place of every article among all: found once, because every article asks for its own. */
const placesOf = cached(({ articles }: Archive) => new Map(articles.map(({ model }, i) => [model, i])))

/** The first of a list that have not been shown. */
function firstOthers<T>(list: readonly T[], shown: ReadonlySet<T | undefined>, most: number): T[] {
  const others: T[] = []
  for (const one of list) {
    if (others.length >= most) break
    if (!shown.has(one)) others.push(one)
  }
  return others
}

function articleLink(article: Published<Article>): ArticleLink {
  const { title, path, published, newsOf, language } = articleSummary(article)
  return { ...inWords(title, language), path, published, newsOf }
}

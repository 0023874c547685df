import { type Archive, entriesOfKind, topics } from '../archive/archive.ts'
import { sectionWords } from '../language/en/sections.ts'
import type { Kind } from '../model/label.ts'
import { pathOf } from '../model/permalink.ts'
import { type AnnotationGroup, annotationGroup, type PageSection, section } from './annotation-group.ts'
import { type ArticleSummary, articleSummary } from './article-lists.ts'

/** The kinds of annotation that topics gather, each with the words of its section. */
export const kindsOfTopics = sectionWords.ofKind satisfies Partial<Record<Kind, unknown>>

/** What a topic's page shows. */
export interface TopicPage {
  title: string
  path: string
  /** The page's sections in order. */
  sections: PageSection[]
  /** Newest first. */
  articles: ArticleSummary[]
  groups: AnnotationGroup[]
}

/** One entry a topic. */
export function topicPages(archive: Archive): { params: { topic: string }; props: TopicPage }[] {
  return [...topics(archive)].map(([id, { title, articles }]) => {
    const filed = new Set(articles.map(({ model }) => model))
    const groups = Object.entries(kindsOfTopics).flatMap(([kind, words]) => {
      const entries = entriesOfKind(archive, kind as Kind).filter(({ article }) => filed.has(article))
      return annotationGroup(archive, entries, `${kind}s`, words)
    })
    return {
      params: { topic: id },
      props: {
        title,
        path: pathOf.topic(title),
        sections: [...section(articles.length, 'articles', sectionWords.articles), ...groups],
        articles: articles.map(articleSummary),
        groups,
      },
    }
  })
}

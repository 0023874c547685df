import { type Archive, isOf, topics } from '../archive/archive.ts'
import { capitalized } from '../language/en/forms.ts'
import { sectionWords } from '../language/en/sections.ts'
import type { Article } from '../model/article.ts'
import { kindNames, kinds } from '../model/kinds.ts'
import { inWords, type Piece } from '../model/named.ts'
import { pathOf } from '../model/permalink.ts'
import { articleSummary } from './article-lists.ts'
import { annotationSection, type IndexLine, type PageSection, section } from './page-section.ts'

/** The kinds of annotation that topics gather: those that the site lists. */
const listedKinds = kindNames.filter((kind) => kinds[kind].list)

/** What a topic's page shows. */
export interface TopicPage {
  title: Piece
  path: string
  /** In order; articles are newest first. */
  sections: PageSection[]
}

/** One entry per topic. */
export function topicPages(archive: Archive): { params: { topic: string }; props: TopicPage }[] {
  return [...topics(archive)].map(([id, { title, articles }]) => {
    const entries = articles.flatMap(({ model: article }) => article.annotations.map((annotation) => ({ article, annotation })))
    const sections = [
      ...section('articles', sectionWords.articles, articles.length, { articles: articles.map(articleSummary) }),
      ...listedKinds.flatMap((kind) => {
        return annotationSection(archive, `${kind}s`, sectionWords.ofKind(kind), entries.filter(isOf(kind)))
      }),
    ]
    return { params: { topic: id }, props: { title: inWords(title, articles[0]?.model.language), path: pathOf.topic(title), sections } }
  })
}

/** Every topic, by name, with how many articles it has and what they contain. */
export function topicIndex(archive: Archive): IndexLine[] {
  const list = [...topics(archive).values()].map(({ title, articles }) => ({
    ...inWords(capitalized(title), articles[0]?.model.language),
    path: pathOf.topic(title),
    holds: [sectionWords.articles.holds(articles.length), ...inTopic(articles.map(({ model }) => model))].filter(Boolean).join(' · '),
    about: undefined,
  }))
  return list.toSorted((a, b) => a.text.localeCompare(b.text, 'en'))
}

/** How many annotations of each kind a topic's articles have. */
function inTopic(articles: readonly Article[]): string[] {
  const annotations = articles.flatMap((article) => article.annotations)
  return listedKinds.map((kind) => sectionWords.ofKind(kind).holds(annotations.filter((one) => one.kind === kind).length))
}

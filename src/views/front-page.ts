import type { Archive } from '../archive/archive.ts'
import { type AnnotationView, annotationView } from './annotation-view.ts'
import { type ArticleSummary, articleList } from './article-lists.ts'

/** What the front page shows: the newest article with its first quote and its conditions, then the others. */
export interface FrontPage {
  newest: { article: ArticleSummary; quote: AnnotationView | undefined; conditions: AnnotationView[] } | undefined
  older: ArticleSummary[]
}

/** The newest article and the older ones. */
export function frontPage(archive: Archive): FrontPage {
  const [article, ...older] = articleList(archive)
  const model = archive.articles[0]?.model
  if (!article || !model) return { newest: undefined, older }
  const views = model.annotations.map((annotation) => annotationView(archive, { article: model, annotation }))
  return {
    newest: { article, quote: views.find(({ kind }) => kind === 'quote'), conditions: views.filter(({ kind }) => kind === 'condition') },
    older,
  }
}

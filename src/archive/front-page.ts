import type { Told, ToldArticle } from '../model/told.ts'
import type { Archive } from './archive.ts'
import { articleList } from './article-lists.ts'
import { tell } from './tell.ts'

/** What the front page shows: the newest article with its first quote and its conditions, then the others. */
export interface FrontPage {
  newest: { article: ToldArticle; quote: Told | undefined; conditions: Told[] } | undefined
  older: ToldArticle[]
}

/** The front page's question to the archive. */
export function frontPage(archive: Archive): FrontPage {
  const [article, ...older] = articleList(archive)
  const model = archive.articles[0]?.model
  if (!article || !model) return { newest: undefined, older }
  const told = model.annotations.map((annotation) => tell(archive, { article: model, annotation }))
  return {
    newest: { article, quote: told.find(({ kind }) => kind === 'quote'), conditions: told.filter(({ kind }) => kind === 'condition') },
    older,
  }
}

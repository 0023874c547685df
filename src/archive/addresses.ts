import { capitalised } from '../model/capitalised.ts'
import { pathOf } from '../model/permalink.ts'
import { sitePages } from '../model/site-pages.ts'
import { type Archive, topics } from './archive.ts'
import { tellArticle } from './article-lists.ts'
import { titleOf } from './link-to.ts'
import { sourceName } from './look-up.ts'

/** What every page of the site is called, by its path below the site's folder; the front page is left out. */
export function addressesOf(archive: Archive): Record<string, string> {
  const articles = archive.articles.map(tellArticle).map(({ path, title }) => [path, title])
  const passages = archive.entries.map((entry) => {
    const { article, annotation } = entry
    return [pathOf.passagePage(article.slug, annotation.label), `${titleOf(entry)}, in “${article.title}”`]
  })
  const people = [...archive.people.values()].map(({ model }) => [pathOf.person(model.id), model.name])
  const sources = [...archive.sources.values()].map(({ model }) => [pathOf.source(model.id), sourceName(model)])
  const named = [...topics(archive).values()].map(({ title }) => [pathOf.topic(title), capitalised(title)])
  return { ...sitePages, ...Object.fromEntries([...articles, ...passages, ...people, ...sources, ...named]) }
}

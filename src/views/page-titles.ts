import { type Archive, topics } from '../archive/archive.ts'
import { capitalized } from '../language/en/forms.ts'
import { pageWords } from '../language/en/pages.ts'
import { sitePages } from '../language/en/site-pages.ts'
import { sourceName } from '../model/look-up.ts'
import { pathOf } from '../model/permalink.ts'
import { titleOf } from './annotation-link.ts'
import { articleSummary, monthsOfArticles } from './article-lists.ts'
import { formerPageViews } from './former-pages.ts'
import { partListTitles } from './kind-lists.ts'

/**
 * The title of every page of the site but the front page, by its path below the site's folder. Former addresses are included and say what
 * became of their page; one that moved to a single page has that page's path beside its title.
 */
export function pageTitles(archive: Archive): Record<string, string | [title: string, now: string]> {
  const pages = currentPageTitles(archive)
  const old = formerPageViews(archive).map(({ props: { path, title, on, now, successor } }) => {
    const outcome = now.length > 0 ? pageWords.movedTo(title, now) : pageWords.removedOn(title, on)
    return [path, successor === undefined ? outcome : [outcome, successor]]
  })
  return { ...Object.fromEntries(old), ...pages }
}

/** The title of every current page. */
export function currentPageTitles(archive: Archive): Record<string, string> {
  const articles = archive.articles.map(articleSummary).map(({ path, title }) => [path, title])
  const passages = archive.entries.map((entry) => {
    const { article, annotation } = entry
    return [pathOf.passagePage(article.slug, annotation.label), pageWords.passage(titleOf(entry), article.title)]
  })
  const people = [...archive.people.values()].map(({ model }) => [pathOf.person(model.id), model.name])
  const sources = [...archive.sources.values()].map(({ model }) => [pathOf.source(model.id), sourceName(model)])
  const named = [...topics(archive).values()].map(({ title }) => [pathOf.topic(title), capitalized(title)])
  return {
    ...sitePages,
    ...Object.fromEntries([
      ...partListTitles(archive),
      ...monthsOfArticles(archive).map(({ props }) => [props.path, props.title]),
      ...articles,
      ...passages,
      ...people,
      ...sources,
      ...named,
    ]),
  }
}
